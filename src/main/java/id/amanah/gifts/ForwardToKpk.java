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
import id.amanah.declarations.Declarations;
import java.util.Set;
import java.util.stream.Collectors;

/** Records that the report was forwarded to KPK. */
@Component
public class ForwardToKpk implements Step {

    private static final StepSpec SPEC = new StepSpec("forwardToKpk",
            new Words("Mencatat penerusan laporan ke KPK.", "Records that the report was forwarded to KPK."),
            StepSpec.Mode.SYNC,
            List.of(new Input("golNumber", new Words("Nomor GOL", "GOL number"), true, List.of()),
                    new Input("forwardedOn", new Words("Tanggal diteruskan", "Day of forwarding"), false, List.of())),
            List.of(), new LegalBasis("Peraturan KPK 2/2019; UU 20/2001 Pasal 12C"));

    private final Declarations declarations;

    private final GiftObjects objects;

    private final Journal journal;

    ForwardToKpk(Declarations declarations, GiftObjects objects, Journal journal) {
        this.declarations = declarations;
        this.objects = objects;
        this.journal = journal;
    }

    @Override
    public StepSpec spec() {
        return SPEC;
    }

    @Override
    public StepResult run(StepCall call) {
        Set<String> reportable = declarations.findings(call.declaration())
            .stream()
            .filter(k -> k.row() != null && Boolean.TRUE.equals(k.finding().first().get("reportable")))
            .map(k -> k.row().value())
            .collect(Collectors.toSet());
        List<String> all = objects.of(call.declaration()).stream().map(GiftObject::rowId).toList();
        List<String> forwarded = all.stream().filter(reportable::contains).toList();
        objects.atKpk(call.declaration(), forwarded.isEmpty() ? all : forwarded, call.inputs().text("golNumber"));
        objects.moveAll(call.declaration(), ObjectStatus.NOT_REPORTABLE, ObjectStatus.UNDER_EXAMINATION);
        journal.record(Entry.of("gift.forwarded.v1", call.declaration(), call.version())
            .with("golNumber", call.inputs().text("golNumber"))
            .with("forwardedOn", call.inputs().text("forwardedOn")));
        return StepResult.done();
    }

}
