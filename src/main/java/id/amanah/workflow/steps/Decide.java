package id.amanah.workflow.steps;

import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.rules.Finding;
import id.amanah.rules.Rules;
import id.amanah.shared.LegalBasis;
import id.amanah.shared.RowId;
import id.amanah.shared.Words;
import id.amanah.workflow.CaseFacts;
import id.amanah.workflow.Inputs;
import id.amanah.workflow.Step;
import id.amanah.workflow.StepCall;
import id.amanah.workflow.StepResult;
import id.amanah.workflow.StepSpec;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Asks a decision table (<i>tabel keputusan</i>) in force on the date of the event, once
 * or for each row of a list, and freezes what it answered into the case.
 */
@Component("decide")
public class Decide implements Step {

    private final Rules rules;

    private final Declarations declarations;

    private final CaseFacts facts;

    Decide(Rules rules, Declarations declarations, CaseFacts facts) {
        this.rules = rules;
        this.declarations = declarations;
        this.facts = facts;
    }

    @Override
    public StepSpec spec() {
        return new StepSpec("decide", new Words(
                "Menanyakan tabel keputusan yang berlaku pada tanggal peristiwa; jawabannya disimpan sebagai temuan.",
                "Asks the decision table in force on the date of the event; what it answers is kept as a finding."),
                StepSpec.Mode.SYNC,
                List.of(new StepSpec.Input("decision", new Words("Kunci tabel", "Key of the table"), true, List.of()),
                        new StepSpec.Input("each",
                                new Words("Daftar yang ditanyakan baris demi baris",
                                        "List whose rows are asked one by one"),
                                false, List.of()),
                        new StepSpec.Input("*", new Words("Masukan tabel", "Inputs of the table"), false, List.of())),
                List.of(new StepSpec.Route("*", List.of())),
                new LegalBasis("UU 30/2014 Pasal 52 ayat (1) huruf c dan ayat (2)"));
    }

    @Override
    public StepResult run(StepCall call) {
        Declaration declaration = declarations.get(call.declaration());
        LocalDate on = facts.of(declaration).eventDate();
        Map<String, Object> routes = new LinkedHashMap<>();
        List<Declarations.KeptFinding> findings = new ArrayList<>();
        for (Inputs.Row row : questions(call.inputs())) {
            Finding finding = rules.decide(call.inputs().text("decision"), declaration.agency(), on, asked(row));
            findings.add(new Declarations.KeptFinding(call.version(), row.id(), finding));
            finding.first().forEach((name, value) -> {
                if (value != null) {
                    routes.merge(name, value, Decide::both);
                }
            });
        }
        declarations.keep(call.declaration(), findings);
        return new StepResult(routes);
    }

    private static List<Inputs.Row> questions(Inputs inputs) {
        return inputs.perRow() != null ? inputs.perRow() : List.of(new Inputs.Row((RowId) null, inputs.values()));
    }

    private static Map<String, Object> asked(Inputs.Row row) {
        Map<String, Object> asked = new LinkedHashMap<>(row.values());
        asked.remove("decision");
        return asked;
    }

    /** True if it is true for any row; of words that differ the first counts. */
    private static Object both(Object before, Object now) {
        return before instanceof Boolean one && now instanceof Boolean other ? (Object) (one || other) : before;
    }

}
