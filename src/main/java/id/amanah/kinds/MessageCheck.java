package id.amanah.kinds;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** Checks which messages a model waits for, and where. */
final class MessageCheck {

    private static final Set<String> CAUGHT = Set.of("declaration.resubmitted", "declaration.withdrawn");

    private static final String REOPENED = "case.reopened";

    private final Model model;

    private final Surroundings around;

    private final Problems problems;

    private final Map<String, String> names = new HashMap<>();

    MessageCheck(Model model, Surroundings around, Problems problems) {
        this.model = model;
        this.around = around;
        this.problems = problems;
    }

    void run() {
        for (Element message : Xml.children(model.definitions(), "message")) {
            names.put(message.getAttribute("id"), message.getAttribute("name"));
            message(message, message.getAttribute("name"));
        }
        for (Element event : model.nodes("startEvent", "boundaryEvent", "intermediateCatchEvent")) {
            event(event, Xml.children(event, "messageEventDefinition"));
        }
    }

    private void message(Element message, String name) {
        if (!CAUGHT.contains(name) && !name.equals(REOPENED) && !isBreach(name) && endedWork(name) == null) {
            no(message, "no message is called \"" + name + "\"; a model may wait for "
                    + CAUGHT.stream().sorted().toList()
                    + ", deadline.<KEY>.breached with a known key, work.<user task>.ended, and begin again with "
                    + REOPENED);
        }
    }

    private boolean isBreach(String name) {
        return name.startsWith("deadline.") && name.endsWith(".breached") && around.deadlines()
            .contains(name.substring("deadline.".length(), Math.max(9, name.length() - ".breached".length())));
    }

    /**
     * The user task that somebody in charge ends before it is done; null if it is no such
     * message.
     */
    private String endedWork(String name) {
        String task = name.startsWith("work.") && name.endsWith(".ended")
                ? name.substring("work.".length(), Math.max(5, name.length() - ".ended".length())) : "";
        return model.node(task).filter(node -> node.getLocalName().equals("userTask")).map(node -> task).orElse(null);
    }

    private void event(Element event, List<Element> definitions) {
        if (definitions.isEmpty()) {
            if (!event.getLocalName().equals("startEvent")) {
                no(event, "it waits for nothing; make it a message event");
            }
            return;
        }
        String name = definitions.size() == 1 ? names.get(definitions.get(0).getAttribute("messageRef")) : null;
        if (name == null) {
            no(event, "it must wait for exactly one message of this file; choose one");
        }
        else if (event.getLocalName().equals("startEvent") != name.equals(REOPENED)) {
            no(event, "the message " + name + (name.equals(REOPENED) ? " only begins a process"
                    : " cannot begin a process; only " + REOPENED + " can"));
        }
        else if (endedWork(name) != null && !endedWork(name).equals(event.getAttribute("attachedToRef"))) {
            no(event, "the message " + name + " ends that user task; attach the event to it");
        }
        else if (name.equals(REOPENED) && event.getParentNode() != model.process()) {
            no(event, "only the process itself may begin again, not a subprocess");
        }
    }

    private void no(Element element, String reason) {
        problems.add(model.file(), VocabularyCheck.place(element), reason);
    }

}
