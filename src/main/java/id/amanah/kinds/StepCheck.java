package id.amanah.kinds;

import id.amanah.kinds.StepSignatures.StepSignature;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.w3c.dom.Element;

/** Checks a call of a step: its name, its inputs and its routes. */
final class StepCheck {

    private static final String INPUT = "input.";

    /** Whatever step takes an input of this name sends a letter. */
    static final String LETTER = INPUT + "letter";

    private final Model model;

    private final Surroundings around;

    private final Set<String> letters;

    private final Problems problems;

    private Element task;

    private Map<String, String> properties;

    StepCheck(Model model, Surroundings around, Set<String> letters, Problems problems) {
        this.model = model;
        this.around = around;
        this.letters = letters;
        this.problems = problems;
    }

    void run() {
        for (Element each : model.nodes("serviceTask", "businessRuleTask")) {
            task = each;
            properties = Model.properties(each);
            task();
        }
    }

    private void task() {
        if (!task.hasAttributeNS(Xml.CAMUNDA, "delegateExpression")) {
            no("it calls no step; write its delegate expression, such as ${decide}");
            return;
        }
        String name = name();
        if (name == null) {
            return;
        }
        StepSignature signature = around.steps().of(name).orElse(null);
        if (signature == null) {
            no("no step is called " + name + "; the steps are " + new TreeSet<>(around.steps().names()));
            return;
        }
        inputs(signature);
        routes(signature);
    }

    private String name() {
        try {
            return Grammar.step(task.getAttributeNS(Xml.CAMUNDA, "delegateExpression"));
        }
        catch (IllegalArgumentException ex) {
            no(ex.getMessage() + "; write the name of a step, such as ${decide}");
            return null;
        }
    }

    private void inputs(StepSignature signature) {
        for (String required : signature.required()) {
            if (properties.getOrDefault(INPUT + required, "").isEmpty()) {
                no("the step " + signature.name() + " needs the property " + INPUT + required);
            }
        }
        properties.forEach((property, value) -> property(signature, property, value));
        String decision = properties.get(INPUT + "decision");
        String letter = properties.getOrDefault(LETTER, "");
        if (!letter.isEmpty() && !letters.contains(letter)) {
            no("the letter " + letter + " is missing; add the files " + LetterFiles.file(letter, "id") + " and "
                    + LetterFiles.file(letter, "en"));
        }
        if (signature.open() && decision != null && !around.decisions().contains(decision)) {
            no("no decision table is called " + decision + "; the tables are " + new TreeSet<>(around.decisions()));
        }
    }

    private void property(StepSignature signature, String property, String value) {
        if (property.equals("routes")) {
            return;
        }
        String input = property.startsWith(INPUT) ? property.substring(INPUT.length()) : "";
        boolean known = signature.open() && input.matches("[A-Za-z][A-Za-z0-9_]*")
                || signature.required().contains(input) || signature.optional().contains(input);
        if (!known) {
            no("the step " + signature.name() + " does not take the property " + property + "; it takes "
                    + takes(signature));
        }
        else if (value.startsWith("facts.")) {
            facts(value);
        }
        else if (signature.choices().containsKey(input) && !signature.choices().get(input).contains(value)) {
            no(property + " may not be " + value + "; write one of " + new TreeSet<>(signature.choices().get(input)));
        }
    }

    private void facts(String path) {
        FactPath.wrong(path, model).forEach(this::no);
        if (path.startsWith("facts.row.") && !properties.containsKey(INPUT + "each")) {
            no("facts.row is known only where " + INPUT + "each names a list");
        }
    }

    private void routes(StepSignature signature) {
        if (properties.containsKey("routes") && !signature.routes().contains("*")) {
            no("the step " + signature.name() + " names its routes itself; remove the property routes");
        }
        for (String route : UserTask.split(properties.get("routes"))) {
            if (!route.matches("[A-Za-z][A-Za-z0-9]*") || route.equals("outcome")) {
                no("\"" + route + "\" cannot be a route; a route is a name of letters and digits, but not outcome");
            }
        }
    }

    private static Set<String> takes(StepSignature signature) {
        Set<String> takes = new TreeSet<>();
        signature.required().forEach(name -> takes.add(INPUT + name));
        signature.optional().forEach(name -> takes.add(INPUT + name));
        if (signature.open()) {
            takes.add(INPUT + "…");
        }
        if (signature.routes().contains("*")) {
            takes.add("routes");
        }
        return takes;
    }

    private void no(String reason) {
        problems.add(model.file(), VocabularyCheck.place(task), reason);
    }

}
