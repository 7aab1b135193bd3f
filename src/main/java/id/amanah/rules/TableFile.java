package id.amanah.rules;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import javax.xml.parsers.DocumentBuilderFactory;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.springframework.util.function.SingletonSupplier;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Reads the file of one table and refuses what a table may not hold. */
class TableFile {

    private static final Set<String> FEEL = Set.of("feel", "FEEL", "http://www.omg.org/spec/FEEL/20140401",
            "http://www.omg.org/spec/DMN/20180521/FEEL/", "https://www.omg.org/spec/DMN/20191111/FEEL/");

    private static final Set<String> TYPES = Set.of("string", "boolean", "number", "date", "list");

    private static final Set<String> HIT_POLICIES = Set.of("", "UNIQUE", "FIRST", "COLLECT");

    private final Feel feel;

    TableFile(Feel feel) {
        this.feel = feel;
    }

    /** A table that was never seen: everything about it is looked at. */
    Table read(String source, byte[] dmn, BiFunction<byte[], String, DmnDecision> parser) {
        Document document = document(source, dmn);
        requireOneTable(source, document);
        List<String> problems = problems(document);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(source + ": " + String.join("; ", problems));
        }
        try {
            Table table = table(document, dmn, parser);
            table.decision();
            return table;
        }
        catch (RuntimeException e) {
            throw new IllegalArgumentException(source + ": " + e.getMessage(), e);
        }
    }

    /** A table that was looked at when it was added, byte for byte the same. */
    Table known(String source, byte[] dmn, BiFunction<byte[], String, DmnDecision> parser) {
        return table(document(source, dmn), dmn, parser);
    }

    private static void requireOneTable(String source, Document document) {
        List<Element> decisions = Xml.all(document, "decision");
        if (decisions.size() != 1 || Xml.all(decisions.get(0), "decisionTable").size() != 1) {
            throw new IllegalArgumentException(source + ": decision: a file holds one decision, which is a table");
        }
    }

    private static Document document(String source, byte[] dmn) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(dmn));
        }
        catch (Exception e) {
            throw new IllegalArgumentException(source + ": document: " + e.getMessage(), e);
        }
    }

    private static Table table(Document document, byte[] dmn, BiFunction<byte[], String, DmnDecision> parser) {
        Element decision = Xml.all(document, "decision").get(0);
        String key = decision.getAttribute("id");
        List<Table.Input> inputs = Xml.all(decision, "input").stream().map(TableFile::input).toList();
        List<String> outputs = Xml.all(decision, "output").stream().map(o -> o.getAttribute("name")).toList();
        List<String> rules = Xml.all(decision, "rule").stream().map(r -> r.getAttribute("id")).toList();
        return new Table(key, date(Xml.property(decision, "from")), date(Xml.property(decision, "until")),
                Xml.property(decision, "dateInput"), inputs, outputs, rules,
                SingletonSupplier.of(() -> parser.apply(dmn, key)));
    }

    private static LocalDate date(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static Table.Input input(Element input) {
        Element expression = Xml.all(input, "inputExpression").get(0);
        return new Table.Input(Xml.text(expression), expression.getAttribute("typeRef"),
                Xml.property(input, "default.table"), Xml.property(input, "default.output"));
    }

    private List<String> problems(Document document) {
        List<String> problems = new ArrayList<>();
        Set<String> names = new HashSet<>(Set.of("?"));
        for (Element input : Xml.all(document, "inputExpression")) {
            names.add(Xml.text(input));
            if (!Xml.text(input).matches("[A-Za-z_][A-Za-z0-9_]*")) {
                problems.add(Xml.name(input) + ": an input is a plain name, not " + Xml.text(input));
            }
            if (!TYPES.contains(input.getAttribute("typeRef"))) {
                problems.add(Xml.name(input) + ": the type is one of " + TYPES);
            }
        }
        Element table = Xml.all(document, "decisionTable").get(0);
        if (!HIT_POLICIES.contains(table.getAttribute("hitPolicy")) || table.hasAttribute("aggregation")) {
            problems.add(Xml.name(table) + ": the hit policy is UNIQUE, FIRST or COLLECT without aggregation");
        }
        Xml.all(document, "*").forEach(element -> language(element, problems));
        Xml.all(document, "rule").forEach(rule -> cells(rule, names, problems));
        return problems;
    }

    private static void language(Element element, List<String> problems) {
        String language = element.getAttribute("expressionLanguage");
        if (!language.isEmpty() && !FEEL.contains(language)) {
            problems.add(Xml.name(element) + ": the expression language is FEEL, not " + language);
        }
    }

    private void cells(Element rule, Set<String> names, List<String> problems) {
        if (rule.getAttribute("id").isBlank()) {
            problems.add("rule: a rule has an id, since findings cite it");
        }
        Xml.all(rule, "inputEntry").forEach(cell -> cell(cell, true, names, problems));
        Xml.all(rule, "outputEntry").forEach(cell -> cell(cell, false, names, problems));
    }

    private void cell(Element cell, boolean test, Set<String> names, List<String> problems) {
        String text = Xml.text(cell);
        if (text.isEmpty() || test && text.equals("-")) {
            return;
        }
        try {
            Set<String> free = new HashSet<>(test ? feel.namesOfTest(text) : feel.parse(text).names());
            free.removeAll(names);
            if (!free.isEmpty()) {
                problems.add(Xml.name(cell) + ": no input is called " + free);
            }
            if (text.matches("(?s).*\\bexternal\\b.*")) {
                problems.add(Xml.name(cell) + ": a table cannot call Java");
            }
        }
        catch (IllegalArgumentException e) {
            problems.add(Xml.name(cell) + ": " + e.getMessage());
        }
    }

}
