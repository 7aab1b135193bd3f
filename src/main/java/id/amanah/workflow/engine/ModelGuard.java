package id.amanah.workflow.engine;

import id.amanah.kinds.Grammar;
import id.amanah.kinds.Vocabulary;
import java.util.Set;
import java.util.function.Predicate;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * The grammar of models once more, inside the engine: the lint speaks to designers, this
 * one stands where nothing gets past. It walks what the engine itself has read, before
 * the engine makes anything of it, and knows the same vocabulary as the lint.
 */
final class ModelGuard {

    /**
     * What the schema of BPMN says of an attribute that is left out: the engine reads it
     * as if it stood there.
     */
    private static final Set<String> LEFT_OUT = Set.of("expressionLanguage=http://www.w3.org/1999/XPath",
            "typeLanguage=http://www.w3.org/2001/XMLSchema", "startQuantity=1", "completionQuantity=1",
            "isForCompensation=false", "implementation=##unspecified", "implementation=##WebService",
            "gatewayDirection=Unspecified", "parallelMultiple=false", "triggeredByEvent=false", "isClosed=false",
            "processType=None", "behavior=All");

    /** Takes what is wrong with an element. */
    interface Problems {

        void add(Element element, String reason);

    }

    private final Predicate<String> steps;

    private final Problems problems;

    /**
     * @param steps tells whether a step of the name exists
     */
    ModelGuard(Predicate<String> steps, Problems problems) {
        this.steps = steps;
        this.problems = problems;
    }

    void check(Element root) {
        if (!name(root).equals("definitions")) {
            problems.add(root, "it is no BPMN 2.0");
            return;
        }
        visit(root);
    }

    private void visit(Element element) {
        Vocabulary.Word word = Vocabulary.of(name(element));
        if (word == null) {
            problems.add(element, "models have no such element");
            return;
        }
        element.attributes().forEach(key -> attribute(element, word, key));
        if (name(element).equals("multiInstanceLoopCharacteristics")) {
            list(element, element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "collection"));
        }
        text(element);
        for (Element child : element.elements()) {
            child(element, word, child);
        }
    }

    /**
     * The engine keeps an attribute under its name, behind its namespace if it has one.
     */
    private void attribute(Element element, Vocabulary.Word word, String key) {
        int colon = key.lastIndexOf(':');
        String name = colon < 0 ? key : Vocabulary.attribute(key.substring(0, colon), key.substring(colon + 1));
        String value = element.attribute(key);
        if (key.startsWith("xmlns") || LEFT_OUT.contains(key + "=" + value)) {
            return;
        }
        if (!word.attributes().contains(name)) {
            problems.add(element, "models may not set " + name + " (\"" + value + "\") here");
        }
        else if (name.equals("camunda:delegateExpression")) {
            step(element, value);
        }
        else {
            plain(element, name, value);
        }
    }

    private void step(Element element, String expression) {
        try {
            String step = Grammar.step(expression);
            if (!steps.test(step)) {
                problems.add(element, "there is no step '" + step + "'");
            }
        }
        catch (IllegalArgumentException outside) {
            problems.add(element, outside.getMessage());
        }
    }

    private void list(Element element, String path) {
        if (!OneForEach.isList(path)) {
            problems.add(element, "it is asked for each of \"" + path + "\", which is no path of facts");
        }
    }

    private void text(Element element) {
        String text = element.getText().strip();
        if (name(element).equals("conditionExpression")) {
            condition(element, text);
        }
        else if (!text.isEmpty() && !Vocabulary.mayHoldText(name(element))) {
            problems.add(element, "models may not have text (\"" + text + "\") here");
        }
        else {
            plain(element, "its text", text);
        }
    }

    private void condition(Element element, String expression) {
        try {
            Grammar.condition(expression);
        }
        catch (IllegalArgumentException outside) {
            problems.add(element, outside.getMessage());
        }
    }

    private void child(Element parent, Vocabulary.Word word, Element child) {
        if (Vocabulary.isPicture(child.getUri()) && name(parent).equals("definitions")) {
            picture(child);
        }
        else if (Vocabulary.of(name(child)) != null && !word.children().contains(name(child))) {
            problems.add(child, "models may not have it inside " + parent.getTagName());
        }
        else {
            visit(child);
        }
    }

    private void picture(Element element) {
        if (!Vocabulary.isPicture(element.getUri())) {
            problems.add(element, "the picture may not hold it");
            return;
        }
        element.attributes().forEach(key -> plain(element, key, element.attribute(key)));
        plain(element, "its text", element.getText());
        element.elements().forEach(this::picture);
    }

    private void plain(Element element, String where, String value) {
        if (Grammar.looksLikeExpression(value)) {
            problems.add(element, "no expression may stand in " + where + " (\"" + value + "\")");
        }
    }

    private static String name(Element element) {
        return Vocabulary.element(element.getUri(), element.getTagName());
    }

}
