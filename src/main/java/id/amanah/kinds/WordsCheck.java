package id.amanah.kinds;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Demands a word in both languages for everything that people see. */
final class WordsCheck {

    private final KindWords words;

    private final Problems problems;

    WordsCheck(KindWords words, Problems problems) {
        this.words = words;
        this.problems = problems;
    }

    void run(List<Model> models, Map<String, UserStep> userSteps, FormFiles forms, Set<String> letters) {
        demand("kind.name", "the kind");
        demand("kind.description", "what the kind is for");
        for (UserStep step : userSteps.values()) {
            demand(step.id() + ".label", "the user task");
            step.outcomes().forEach(o -> demand(step.id() + "." + o.value() + ".label", "the button of this outcome"));
        }
        for (Model model : models) {
            model.ends().forEach(end -> demand(end.getAttribute("id") + ".label", "the end event"));
        }
        letters.forEach(name -> demand("letter." + name + ".label", "the letter, as people see it named"));
        forms.forms().values().forEach(form -> forms.words(form).forEach(this::demand));
    }

    private void demand(String key, String what) {
        words.demand(key, what, problems);
    }

}
