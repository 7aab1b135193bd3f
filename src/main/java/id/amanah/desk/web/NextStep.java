package id.amanah.desk.web;

import id.amanah.deadlines.Deadlines;
import id.amanah.declarations.Declaration;
import id.amanah.desk.Presentation;
import id.amanah.desk.Sentences;
import id.amanah.kinds.Bundle;
import id.amanah.kinds.Kinds;
import id.amanah.kinds.UserStep;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What happens next with a declaration: what, by whom, until when. */
@Component
class NextStep {

    private final Kinds kinds;

    private final Deadlines deadlines;

    private final Sentences sentences;

    private final Presentation presentation;

    NextStep(Kinds kinds, Deadlines deadlines, Sentences sentences, Presentation presentation) {
        this.kinds = kinds;
        this.deadlines = deadlines;
        this.sentences = sentences;
        this.presentation = presentation;
    }

    /**
     * The next step.
     *
     * @param what the step, or how it ended
     * @param who whose turn it is; null where it is over
     * @param until the last day in words; null where no clock runs for it
     */
    record Next(boolean over, String what, String who, String until) {
    }

    /** What happens next; null between steps. */
    Next of(Declaration declaration, Locale locale) {
        Bundle bundle = kinds.bundle(declaration.bundle());
        if (declaration.outcome() != null) {
            return new Next(true, word(bundle, declaration.outcome(), locale), null, null);
        }
        UserStep step = declaration.stage() == null ? null : bundle.userSteps().get(declaration.stage());
        if (step == null) {
            return null;
        }
        String who = step.role() == null ? null : sentences.of("desk.who." + step.role(), locale);
        String until = deadlines.first(declaration.id(), step.deadlines())
            .map(d -> presentation.weekday(d.dueOn(), locale))
            .orElse(null);
        return new Next(false, word(bundle, step.id(), locale), who, until);
    }

    private static String word(Bundle bundle, String id, Locale locale) {
        return bundle.word(id + ".label", locale).orElse(id);
    }

}
