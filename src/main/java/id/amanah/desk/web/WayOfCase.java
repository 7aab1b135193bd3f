package id.amanah.desk.web;

import id.amanah.declarations.Declaration;
import id.amanah.desk.Presentation;
import id.amanah.desk.Sentences;
import id.amanah.desk.Timeline;
import id.amanah.desk.web.Way.State;
import id.amanah.kinds.Bundle;
import id.amanah.kinds.Drawing;
import id.amanah.kinds.Kinds;
import id.amanah.organisation.Organisation;
import id.amanah.workflow.Path;
import id.amanah.workflow.Path.Passed;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Tells the way of a case: from the path recorded, the model, and who decided what. */
@Component
class WayOfCase {

    private final Path path;

    private final Kinds kinds;

    private final Organisation organisation;

    private final Presentation presentation;

    private final Sentences sentences;

    WayOfCase(Path path, Kinds kinds, Organisation organisation, Presentation presentation, Sentences sentences) {
        this.path = path;
        this.kinds = kinds;
        this.organisation = organisation;
        this.presentation = presentation;
        this.sentences = sentences;
    }

    /**
     * The way so far.
     * @param timeline the entries that the actor may see, for who decided what
     */
    Way of(Declaration declaration, List<Timeline.Item> timeline, Locale locale) {
        return new Telling(declaration, timeline, locale).way();
    }

    /** One case being told. */
    private final class Telling {

        private final Bundle bundle;

        private final Drawing drawing;

        private final Trail trail;

        private final ZoneId zone;

        private final Locale locale;

        private final Map<String, Deque<Timeline.Item>> decided = new HashMap<>();

        Telling(Declaration declaration, List<Timeline.Item> timeline, Locale locale) {
            this.bundle = kinds.bundle(declaration.bundle());
            this.drawing = bundle.drawing();
            this.trail = new Trail(drawing, path.of(declaration.id()));
            this.zone = organisation.agency(declaration.agency()).zone();
            this.locale = locale;
            timeline.stream()
                .filter(item -> item.action().equals("work.completed"))
                .forEach(item -> decided
                    .computeIfAbsent(String.valueOf(item.details().get("step")), step -> new ArrayDeque<>())
                    .add(item));
        }

        Way way() {
            List<Way.Step> steps = new ArrayList<>();
            for (int at = 0; at < trail.passed().size(); at++) {
                Passed passed = trail.passed().get(at);
                if (drawing.nodes().get(passed.element()).isForPeople() || steps.isEmpty()) {
                    steps.add(step(passed));
                }
                else {
                    steps.get(steps.size() - 1).meanwhile().add(byItself(at));
                }
            }
            Way.Marks marks = trail.marks();
            return new Way(together(steps), drawing.reachable(marks.now()).stream().map(this::name).toList(), marks);
        }

        /**
         * What several were asked at once is one step, with what each of them decided.
         */
        private List<Way.Step> together(List<Way.Step> steps) {
            List<Way.Step> together = new ArrayList<>();
            for (int from = 0; from < steps.size();) {
                int at = from;
                while (at < steps.size() && steps.get(at).element().equals(steps.get(from).element())) {
                    at++;
                }
                together.add(at - from == 1 ? steps.get(from) : one(steps.subList(from, at)));
                from = at;
            }
            return together;
        }

        private Way.Step one(List<Way.Step> same) {
            Way.Step standing = same.stream()
                .filter(s -> s.state() == State.NOW)
                .findFirst()
                .orElse(same.get(same.size() - 1));
            long done = same.stream().filter(s -> s.state() == State.DONE).count();
            return new Way.Step(standing.element(), standing.name(), standing.state(), standing.at(), standing.moment(),
                    sentences.of("desk.way.several", locale, done, same.size()),
                    same.stream().map(Way.Step::said).filter(Objects::nonNull).toList(),
                    same.stream().flatMap(s -> s.meanwhile().stream()).toList());
        }

        private Way.Step step(Passed passed) {
            State state = passed.leftAt() == null ? State.NOW : passed.cancelled() ? State.CANCELLED : State.DONE;
            Instant at = passed.leftAt() == null ? passed.enteredAt() : passed.leftAt();
            return new Way.Step(passed.element(), name(passed.element()), state, at.toString(),
                    presentation.moment(at, zone, locale), state == State.DONE ? said(passed.element()) : null,
                    List.of(), new ArrayList<>());
        }

        private String said(String step) {
            Timeline.Item item = decided.getOrDefault(step, new ArrayDeque<>()).poll();
            if (item == null) {
                return null;
            }
            String outcome = step + "." + item.details().get("outcome");
            return sentences.of("desk.way.said", locale, item.actor(),
                    bundle.word(outcome + ".label", locale).orElse(outcome));
        }

        private String byItself(int at) {
            String name = name(trail.passed().get(at).element());
            return trail.way(at)
                .map(flow -> flowName(bundle, flow, locale))
                .filter(answer -> !answer.isBlank())
                .map(answer -> name + " " + answer)
                .orElse(name);
        }

        private String name(String element) {
            return nodeName(bundle, drawing.nodes().get(element), locale);
        }

    }

    static String nodeName(Bundle bundle, Drawing.Node node, Locale locale) {
        return bundle.word(node.id() + ".label", locale).orElse(node.name());
    }

    static String flowName(Bundle bundle, Drawing.Flow flow, Locale locale) {
        return bundle.word(flow.id() + ".label", locale).orElse(flow.name());
    }

}
