package id.amanah.desk.web;

import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.declarations.Declarations.KeptFinding;
import id.amanah.rules.Finding;
import id.amanah.rules.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * What the tables of rules said, one by one: about which row, by which clause and law,
 * and which of the answers made it so.
 */
@Component
class FindingsPart implements CasePart {

    private final Declarations declarations;

    private final Rules rules;

    private final InputWords words;

    FindingsPart(Declarations declarations, Rules rules, InputWords words) {
        this.declarations = declarations;
        this.rules = rules;
        this.words = words;
    }

    /**
     * An answer of a table.
     *
     * @param about the row it was asked about; null if about the whole
     * @param said the outputs in words
     * @param because the answers that the row of the table asks for; empty where it asks
     * for none
     * @param asked everything that was asked
     */
    record Shown(String table, String about, List<InputWords.Word> said, String clause, String basis,
            List<InputWords.Word> because, List<InputWords.Word> asked, String version, List<String> rows) {
    }

    @Override
    public Map<String, Object> of(Seen seen) {
        List<Shown> findings = declarations.findings(seen.declaration().id())
            .stream()
            .map(kept -> shown(kept, seen))
            .toList();
        int first = Math.min(FoldedRows.IN_SIGHT, findings.size());
        return Map.of("findings", findings.subList(0, first), "moreFindings", findings.subList(first, findings.size()));
    }

    private Shown shown(KeptFinding kept, Seen seen) {
        Finding finding = kept.finding();
        Declaration declaration = seen.declaration();
        InputWords.Row row = words.row(declaration, kept.row(), seen.locale());
        InputWords.Telling telling = words.of(declaration, finding.key(), row, seen.locale());
        Map<String, Object> outputs = finding.first();
        return new Shown(telling.table(), row.title(), telling.outputs(rules.outputs(finding.key()), outputs),
                (String) outputs.get("clause"), (String) outputs.get("basis"), because(finding, telling),
                telling.all(finding.inputs()), finding.tableVersion(), finding.matched());
    }

    private List<InputWords.Word> because(Finding finding, InputWords.Telling telling) {
        List<InputWords.Word> because = new ArrayList<>();
        finding.matched()
            .stream()
            .limit(1)
            .forEach(rule -> rules.asks(finding.key(), finding.tableVersion(), rule)
                .forEach((input, cell) -> because.add(telling.word(input, finding.inputs().get(input), cell))));
        return because;
    }

}
