package id.amanah.gifts;

import id.amanah.journal.Entry;
import id.amanah.journal.Journal;
import id.amanah.shared.LegalBasis;
import id.amanah.shared.Words;
import id.amanah.workflow.Step;
import id.amanah.workflow.StepCall;
import id.amanah.workflow.StepResult;
import id.amanah.workflow.StepSpec;
import id.amanah.workflow.StepSpec.Input;
import id.amanah.workflow.StepSpec.Route;
import java.util.List;
import org.springframework.stereotype.Component;
import id.amanah.shared.FieldError;
import id.amanah.shared.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;

/** Records KPK's decision on each object. */
@Component
public class RecordKpkDecision implements Step {

    private static final StepSpec SPEC = new StepSpec("recordKpkDecision",
            new Words("Mencatat keputusan KPK atas setiap objek.", "Records KPK's decision on each object."),
            StepSpec.Mode.SYNC,
            List.of(new Input("decreeNumber", new Words("Nomor SK", "Decree number"), false, List.of()),
                    new Input("decreeOn", new Words("Tanggal SK", "Day of the decree"), false, List.of()),
                    new Input("decisions", new Words("Keputusan tiap objek", "Decision on each object"), false,
                            List.of())),
            List.of(new Route("stateOwned", List.of("true", "false"))), new LegalBasis("UU 30/2002 Pasal 17"));

    private final GiftObjects objects;

    private final Journal journal;

    RecordKpkDecision(GiftObjects objects, Journal journal) {
        this.objects = objects;
        this.journal = journal;
    }

    @Override
    public StepSpec spec() {
        return SPEC;
    }

    @Override
    public StepResult run(StepCall call) {
        LocalDate on = call.inputs().date("decreeOn");
        String decree = call.inputs().text("decreeNumber");
        List<Map<String, Object>> rows = call.inputs().rows("decisions");
        List<GiftObject> waiting = objects.of(call.declaration(), ObjectStatus.AT_KPK);
        Positions positions = new Positions("decisions", rows, waiting);
        requireWhole(decree, on, positions.missing(waiting));
        boolean stateOwned = false;
        for (int at = 0; at < rows.size(); at++) {
            ObjectStatus status = ObjectStatus.valueOf(rows.get(at).get("status").toString());
            stateOwned |= status == ObjectStatus.STATE_PROPERTY;
            objects.decided(call.declaration(), positions.object(at).position(), status, decree, on);
        }
        journal.record(Entry.of("gift.decided-by-kpk.v1", call.declaration(), call.version())
            .with("decreeNumber", decree)
            .with("decreeOn", on.toString())
            .changing(null, rows));
        return StepResult.route("stateOwned", stateOwned);
    }

    private static void requireWhole(String decree, LocalDate on, List<GiftObject> missing) {
        List<FieldError> errors = new ArrayList<>();
        if (decree == null || decree.isBlank()) {
            errors.add(new FieldError("decreeNumber", "gifts.error.decree-number"));
        }
        if (on == null) {
            errors.add(new FieldError("decreeOn", "gifts.error.decree-day"));
        }
        missing.forEach(o -> errors
            .add(new FieldError("decisions", "gifts.error.decision-missing", o.position(), o.description())));
        if (!errors.isEmpty()) {
            throw Refusal.invalid(errors);
        }
    }

}
