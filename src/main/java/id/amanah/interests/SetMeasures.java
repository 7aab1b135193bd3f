package id.amanah.interests;

import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.journal.Entry;
import id.amanah.journal.Journal;
import id.amanah.shared.LegalBasis;
import id.amanah.shared.PersonId;
import id.amanah.shared.Words;
import id.amanah.workflow.Step;
import id.amanah.workflow.StepCall;
import id.amanah.workflow.StepResult;
import id.amanah.workflow.StepSpec;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Puts the measures of a decision in force (<i>pengendalian</i>), each with its owner and
 * days; those before are replaced.
 */
@Component
public class SetMeasures implements Step {

    private static final StepSpec SPEC = new StepSpec("setMeasures",
            new Words("Memberlakukan tindakan pengendalian yang diputuskan.",
                    "Puts the measures that were decided in force."),
            StepSpec.Mode.SYNC,
            List.of(new StepSpec.Input("measures", new Words("Tindakan", "Measures"), false, List.of()),
                    new StepSpec.Input("person",
                            new Words("Id, NIP, atau nama pengguna yang terikat; kosong: pelapornya sendiri",
                                    "Id, NIP or username of whom they bind; empty: who declares"),
                            false, List.of())),
            List.of(), new LegalBasis("Peraturan Menteri PANRB 17/2024; Permenko Infra 1/2026 Pasal 24"));

    private final Declarations declarations;

    private final MeasureRows rows;

    private final Substitutes people;

    private final Journal journal;

    SetMeasures(Declarations declarations, MeasureRows rows, Substitutes people, Journal journal) {
        this.declarations = declarations;
        this.rows = rows;
        this.people = people;
        this.journal = journal;
    }

    @Override
    public StepSpec spec() {
        return SPEC;
    }

    @Override
    public StepResult run(StepCall call) {
        Declaration declaration = declarations.get(call.declaration());
        String person = call.inputs().text("person");
        PersonId bound = person == null ? declaration.declarant() : people.find(declaration, person, "measures");
        List<MeasureRows.Row> measures = call.inputs()
            .rows("measures")
            .stream()
            .map(m -> measure(declaration, bound, m))
            .toList();
        rows.put(declaration, measures, call.now());
        journal.record(Entry.of("interests.measures-set.v1", call.declaration(), call.version())
            .with("count", measures.size())
            .about(bound));
        return StepResult.done();
    }

    private MeasureRows.Row measure(Declaration declaration, PersonId bound, Map<String, Object> row) {
        Object owner = row.get("owner");
        PersonId carries = owner == null ? bound : people.find(declaration, owner.toString(), "measures");
        return new MeasureRows.Row(declaration.id(), row.get("id").toString(), bound, (String) row.get("kind"),
                (String) row.get("description"), carries, day(row.get("dueOn")), day(row.get("checkOn")),
                MeasureRows.State.IN_FORCE, null, null);
    }

    private static java.time.LocalDate day(Object text) {
        return text == null ? null : java.time.LocalDate.parse(text.toString());
    }

}
