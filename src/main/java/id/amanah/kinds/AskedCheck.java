package id.amanah.kinds;

import org.w3c.dom.Element;

/** Checks the facts by which a user task says whom it asks, and about each of what. */
final class AskedCheck {

    private final Model model;

    private final Problems problems;

    AskedCheck(Model model, Problems problems) {
        this.model = model;
        this.problems = problems;
    }

    void run() {
        for (Element task : model.nodes("userTask")) {
            String person = Model.properties(task).get("person");
            if (person != null) {
                fact(task, person);
            }
            Xml.children(task, "multiInstanceLoopCharacteristics").forEach(many -> many(task, many));
        }
    }

    private void many(Element task, Element many) {
        if (!many.getAttribute("isSequential").isEmpty() && !many.getAttribute("isSequential").equals("false")) {
            no(task, "it asks one after the other; choose the parallel multi-instance marker, which asks all at once");
        }
        fact(task, Model.each(task));
    }

    private void fact(Element task, String path) {
        FactPath.wrong(path, model).forEach(reason -> no(task, reason));
        if (path.startsWith("facts.row.")) {
            no(task, "facts.row is known only where a step asks for each row");
        }
    }

    private void no(Element task, String reason) {
        problems.add(model.file(), task.getAttribute("id"), reason);
    }

}
