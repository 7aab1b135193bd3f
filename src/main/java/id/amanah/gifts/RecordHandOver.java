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

/** Records the hand-over or compensation of state-owned objects. */
@Component
public class RecordHandOver implements Step {

    private static final StepSpec SPEC = new StepSpec("recordHandOver",
            new Words("Mencatat penyerahan atau kompensasi objek milik negara.",
                    "Records the hand-over or compensation of state-owned objects."),
            StepSpec.Mode.SYNC,
            List.of(new Input("objects", new Words("Objek", "Objects"), false, List.of()),
                    new Input("outcome", new Words("Putusan", "Outcome"), true, List.of())),
            List.of(), new LegalBasis("UU 30/2002 Pasal 17 ayat (6)"));

    private final GiftObjects objects;

    private final Journal journal;

    RecordHandOver(GiftObjects objects, Journal journal) {
        this.objects = objects;
        this.journal = journal;
    }

    @Override
    public StepSpec spec() {
        return SPEC;
    }

    @Override
    public StepResult run(StepCall call) {
        List<Map<String, Object>> rows = call.inputs().rows("objects");
        List<GiftObject> waiting = objects.of(call.declaration(), ObjectStatus.STATE_PROPERTY);
        Positions positions = new Positions("objects", rows, waiting);
        requireWhole(rows, "settled".equals(call.inputs().text("outcome")), positions.missing(waiting));
        for (int at = 0; at < rows.size(); at++) {
            Map<String, Object> row = rows.get(at);
            LocalDate on = row.get("on") == null ? null : LocalDate.parse(row.get("on").toString());
            objects.settled(call.declaration(), positions.object(at).position(),
                    ObjectStatus.valueOf(row.get("as").toString()), row, on);
        }
        journal.record(Entry.of("gift.settled.v1", call.declaration(), call.version())
            .with("objects", positions.all())
            .changing(null, rows));
        return StepResult.done();
    }

    /**
     * Settled leaves no object behind, partly leaves at least one: without one, the item
     * of work that stays could never be settled.
     */
    private static void requireWhole(List<Map<String, Object>> rows, boolean settled, List<GiftObject> missing) {
        List<FieldError> errors = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            boolean paid = "COMPENSATED".equals(rows.get(at).get("as"));
            String needed = paid ? "paidRupiah" : "on";
            Object told = rows.get(at).get(needed);
            if (told == null || told instanceof Number sum && sum.longValue() == 0) {
                errors.add(new FieldError("objects[" + at + "]." + needed, "gifts.error." + needed));
            }
        }
        if (settled) {
            missing.forEach(o -> errors
                .add(new FieldError("objects", "gifts.error.not-settled", o.position(), o.description())));
        }
        else if (missing.isEmpty()) {
            errors.add(new FieldError("objects", "gifts.error.nothing-remains"));
        }
        if (!errors.isEmpty()) {
            throw Refusal.invalid(errors);
        }
    }

}
