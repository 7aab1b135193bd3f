package id.amanah.desk.web;

import id.amanah.declarations.Declaration;
import id.amanah.desk.web.DecisionForm.Filled;
import id.amanah.forms.Component;
import id.amanah.forms.Labels;
import id.amanah.forms.web.FormView;
import id.amanah.kinds.Bundle;
import id.amanah.kinds.Kinds;
import id.amanah.kinds.UserStep;
import id.amanah.letters.Letters;
import id.amanah.workflow.Works;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The outcomes of an item of work, each with its own fields, and the fields of all. */
@org.springframework.stereotype.Component
class Choices {

    private final Kinds kinds;

    private final DecisionForm form;

    private final ObjectLists lists;

    private final Sheet sheet;

    private final Letters letters;

    Choices(Kinds kinds, DecisionForm form, ObjectLists lists, Sheet sheet, Letters letters) {
        this.kinds = kinds;
        this.form = form;
        this.lists = lists;
        this.sheet = sheet;
        this.letters = letters;
    }

    /** What stands on the page before the outcomes, and the outcomes. */
    record Offer(List<Choice.Part> shared, List<Choice> choices) {

        /** Why none of them may be chosen, each reason once; empty if one may be. */
        public List<Reason> barred() {
            return choices.stream().anyMatch(c -> c.refused() == null) ? List.of()
                    : choices.stream().map(c -> new Reason(c.refused(), c.basis())).distinct().toList();
        }

    }

    /** The sentence of a rule, and the law behind it. */
    record Reason(String sentence, String basis) {
    }

    Offer of(Works.Work work, Declaration declaration, Filled filled, Map<String, String> beside,
            Map<String, Works.Barred> barred, Locale locale) {
        return new Offering(work, declaration, filled, beside, locale).offer(barred);
    }

    /** One item of work being offered. */
    private final class Offering {

        private final Works.Work work;

        private final Declaration declaration;

        private final Filled filled;

        private final Bundle bundle;

        private final Labels labels;

        private final FormView view;

        private final Locale locale;

        Offering(Works.Work work, Declaration declaration, Filled filled, Map<String, String> beside, Locale locale) {
            this.work = work;
            this.declaration = declaration;
            this.filled = filled;
            this.bundle = kinds.bundle(work.bundle());
            Labels words = sheet.labels(work.bundle(), locale);
            this.labels = key -> words.word(key.replaceFirst("^" + SameForAll.NAME + "\\.", ""));
            this.view = new FormView(labels, filled.typed(), beside);
            this.locale = locale;
        }

        Offer offer(Map<String, Works.Barred> barred) {
            List<Choice.Part> shared = new ArrayList<>();
            for (Component component : form.components(work)) {
                if (DecisionForm.outcomes(work.step(), component).isEmpty()) {
                    shared.addAll(parts(component));
                }
            }
            return new Offer(shared,
                    work.step().outcomes().stream().map(o -> choice(o, barred.get(o.value()))).toList());
        }

        private Choice choice(UserStep.Outcome outcome, Works.Barred no) {
            String key = work.step().id() + "." + outcome.value();
            List<Choice.Part> parts = new ArrayList<>();
            for (Component component : form.components(work)) {
                if (DecisionForm.outcomes(work.step(), component)
                    .filter(values -> values.contains(outcome.value()))
                    .isPresent()) {
                    parts.addAll(parts(component));
                }
            }
            Set<String> next = bundle.drawing().next(work.step().id(), outcome.value());
            boolean ends = !next.isEmpty()
                    && next.stream().allMatch(id -> bundle.drawing().nodes().get(id).type().equals("endEvent"));
            return new Choice(outcome.value(), bundle.word(key + ".label", locale).orElse(outcome.value()),
                    bundle.word(key + ".help", locale).orElse(null),
                    next.stream()
                        .map(id -> WayOfCase.nodeName(bundle, bundle.drawing().nodes().get(id), locale))
                        .toList(),
                    ends, "note".equals(outcome.requires()), parts, letters.after(work, outcome.value()),
                    no == null && outcome.value().equals(filled.outcome()),
                    no == null ? null : no.sentence().in(locale), no == null ? null : no.basis().text());
        }

        private List<Choice.Part> parts(Component component) {
            if (component instanceof Component.DynamicList list) {
                Optional<ObjectList> objects = lists.of(declaration, list, view, labels, filled.answers(), locale);
                if (objects.isPresent()) {
                    return List.of(new Choice.Part(null, objects.get()));
                }
            }
            return view.fields(List.of(component), filled.answers())
                .stream()
                .map(field -> new Choice.Part(field, null))
                .toList();
        }

    }

}
