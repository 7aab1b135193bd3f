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
import java.util.LinkedHashMap;
import java.util.Map;

/** Applies the UPG's corrections to the legal facts of each object. */
@Component
public class CorrectFacts implements Step {

    private static final StepSpec SPEC = new StepSpec("correctFacts",
            new Words("Menerapkan koreksi UPG atas unsur hukum tiap objek.",
                    "Applies the UPG's corrections to the legal facts of each object."),
            StepSpec.Mode.SYNC,
            List.of(new Input("assessments", new Words("Koreksi", "Corrections"), false, List.of())), List.of(),
            new LegalBasis("Peraturan KPK 2/2019 Pasal 2"));

    private final Declarations declarations;

    private final GiftObjects objects;

    private final Assessments assessments;

    private final Journal journal;

    CorrectFacts(Declarations declarations, GiftObjects objects, Assessments assessments, Journal journal) {
        this.declarations = declarations;
        this.objects = objects;
        this.assessments = assessments;
        this.journal = journal;
    }

    @Override
    public StepSpec spec() {
        return SPEC;
    }

    @Override
    public StepResult run(StepCall call) {
        List<Map<String, Object>> rows = call.inputs().rows("assessments");
        Positions positions = new Positions("assessments", rows, objects.of(call.declaration()));
        Map<String, Map<String, Boolean>> corrections = new LinkedHashMap<>();
        for (int at = 0; at < rows.size(); at++) {
            corrections.put(positions.object(at).rowId(), facts(rows.get(at)));
        }
        assessments.put(declarations.get(call.declaration()), corrections);
        if (!rows.isEmpty()) {
            journal.record(Entry.of("gift.facts-corrected.v1", call.declaration(), call.version())
                .with("objects", positions.all())
                .changing(null, corrections));
        }
        return StepResult.done();
    }

    private static Map<String, Boolean> facts(Map<String, Object> row) {
        Map<String, Boolean> facts = new LinkedHashMap<>();
        LegalFacts.NAMES.forEach(name -> {
            if (row.get(name) instanceof Boolean holds) {
                facts.put(name, holds);
            }
        });
        return facts;
    }

}
