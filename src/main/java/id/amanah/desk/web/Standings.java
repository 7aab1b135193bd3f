package id.amanah.desk.web;

import id.amanah.deadlines.Deadlines;
import id.amanah.deadlines.Deadlines.Deadline;
import id.amanah.deadlines.Deadlines.State;
import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.declarations.Status;
import id.amanah.desk.People;
import id.amanah.desk.Sentences;
import id.amanah.desk.Timeline;
import id.amanah.desk.web.Standing.Action;
import id.amanah.identity.Identity;
import id.amanah.kinds.Bundle;
import id.amanah.kinds.Kinds;
import id.amanah.kinds.UserStep;
import id.amanah.organisation.Organisation;
import id.amanah.workflow.Works;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Says where a declaration stands, whose turn it is, until when, and what to do. */
@Component
class Standings {

    private final Declarations declarations;

    private final Kinds kinds;

    private final Works works;

    private final Deadlines deadlines;

    private final Organisation organisation;

    private final People people;

    private final Clocks clocks;

    private final Sentences sentences;

    Standings(Declarations declarations, Kinds kinds, Works works, Deadlines deadlines, Organisation organisation,
            People people, Clocks clocks, Sentences sentences) {
        this.declarations = declarations;
        this.kinds = kinds;
        this.works = works;
        this.deadlines = deadlines;
        this.organisation = organisation;
        this.people = people;
        this.clocks = clocks;
        this.sentences = sentences;
    }

    Standing of(CasePart.Seen seen) {
        return new Telling(seen).standing();
    }

    /** One declaration being told. */
    private final class Telling {

        private final CasePart.Seen seen;

        private final Declaration declaration;

        private final Locale locale;

        private final boolean own;

        private final Bundle bundle;

        private final UserStep step;

        private final List<Works.Work> asked;

        Telling(CasePart.Seen seen) {
            this.seen = seen;
            this.declaration = seen.declaration();
            this.locale = seen.locale();
            this.own = Identity.actor().is(declaration.declarant());
            this.bundle = kinds.bundle(declaration.bundle());
            this.step = declaration.stage() == null ? null : bundle.userSteps().get(declaration.stage());
            this.asked = isOpen() ? works.asked(declaration.id()) : List.of();
        }

        Standing standing() {
            boolean yours = own && declaration.status().isEditable() || !asked.isEmpty() && !taken();
            List<Deadline> running = step == null || !isOpen() ? List.of() : running();
            return new Standing(where(), turn(), yours,
                    running.stream().map(d -> new Standing.Until(d.name(), clocks.sentence(d, locale))).toList(),
                    running.stream().anyMatch(d -> d.state() == State.BREACHED), missing(), actions());
        }

        private boolean isOpen() {
            return declaration.status() == Status.SUBMITTED || declaration.status() == Status.RETURNED;
        }

        /** By somebody else. */
        private boolean taken() {
            return asked.stream().allMatch(w -> w.assignee() != null && !Identity.actor().is(w.assignee()));
        }

        private String where() {
            String status = sentences.of("desk.status." + declaration.status(), locale);
            String place = declaration.outcome() == null ? declaration.stage() : declaration.outcome();
            return place == null ? status : sentences.of("desk.standing.where", locale, status,
                    bundle.word(place + ".label", locale).orElse(place));
        }

        private String turn() {
            if (!isOpen() && declaration.status() != Status.DRAFT) {
                return null;
            }
            if (declaration.status().isEditable()) {
                return sentences.of(own ? "desk.standing.you" : "desk.standing.declarant", locale);
            }
            if (step == null) {
                return sentences.of("desk.standing.machine", locale);
            }
            if (step.role() == null && !asked.isEmpty() && !taken()) {
                return sentences.of("desk.standing.you", locale);
            }
            String holder = holder();
            return asked.stream()
                .filter(w -> w.assignee() != null)
                .findFirst()
                .map(w -> sentences.of("desk.standing.taken", locale, holder, people.name(w.assignee())))
                .orElse(asked.isEmpty() ? holder : sentences.of("desk.standing.free", locale, holder));
        }

        private String holder() {
            if (step.person() != null) {
                String named = step.person().substring(step.person().lastIndexOf('.') + 1);
                return sentences.of("desk.standing.person." + named, locale);
            }
            return switch (step.scope()) {
                case DECLARANT -> sentences.of(own ? "desk.standing.you" : "desk.standing.declarant", locale);
                case SUPERIOR -> sentences.of(bundle.kind().sealsFiler() ? "desk.standing.superior-of-reported"
                        : own ? "desk.standing.your-superior" : "desk.standing.superior", locale);
                case PANEL -> panel();
                case AGENCY, UNIT ->
                    sentences.of("desk.standing.role", locale, sentences.of("desk.holder." + name(step), locale),
                            organisation.agency(declaration.agency()).name());
            };
        }

        /** How many of a panel are still asked, as far as the reader may know. */
        private String panel() {
            int left = works.open(declaration.id()).size();
            return left == 0 ? sentences.of("desk.standing.panel", locale)
                    : sentences.of("desk.standing.panel.left", locale, left);
        }

        private List<Deadline> running() {
            return deadlines.of(declaration.id())
                .stream()
                .filter(d -> step.deadlines().contains(d.key()) && d.metOn() == null)
                .filter(d -> d.state() == State.RUNNING || d.state() == State.BREACHED)
                .toList();
        }

        private String missing() {
            return declaration.status() != Status.RETURNED ? null
                    : seen.items()
                        .stream()
                        .filter(item -> item.action().equals("declaration.returned"))
                        .reduce((first, last) -> last)
                        .map(Timeline.Item::details)
                        .map(details -> (String) details.get("missing"))
                        .orElse(null);
        }

        private List<Action> actions() {
            List<Action> actions = new ArrayList<>();
            String path = "/laporan/" + declaration.number();
            if (own && declaration.status().isEditable()) {
                boolean returned = declaration.status() == Status.RETURNED;
                actions.add(new Action(sentences.of(returned ? "desk.case.complete" : "desk.case.go-on", locale),
                        path + "/periksa", true));
            }
            asked.forEach(w -> actions.add(new Action(
                    sentences.of("desk.case.do", locale,
                            bundle.word(w.step().id() + ".label", locale).orElse(w.step().id())),
                    "/kerja/" + w.id(), true)));
            if (declarations.mayWithdraw(declaration)) {
                actions.add(new Action(sentences.of("desk.case.withdraw", locale), path + "/tarik", false));
            }
            if (declarations.mayRectify(declaration)) {
                actions.add(new Action(sentences.of("desk.case.rectify", locale), path + "/betulkan", false));
            }
            return actions;
        }

    }

    private static String name(UserStep step) {
        return step.role() == null ? "appointing-official"
                : step.role().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

}
