package id.amanah.desk.web;

import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.desk.Sentences;
import id.amanah.identity.Identity;
import id.amanah.kinds.Kinds;
import id.amanah.shared.Refusal;
import id.amanah.workflow.Again;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Submits from the page itself what that page shows in full (<i>langsung
 * ditandatangani</i>), such as a pledge: read, sign, receipt.
 */
@Component
class AtOnce {

    private final Declarations declarations;

    private final Kinds kinds;

    private final Sentences sentences;

    private final Again again;

    AtOnce(Declarations declarations, Kinds kinds, Sentences sentences, Again again) {
        this.declarations = declarations;
        this.kinds = kinds;
        this.sentences = sentences;
        this.again = again;
    }

    /** Where it goes on: instead of to the check to what was submitted. */
    String onFrom(Declaration declaration, String next) {
        if (!is(declaration) || !Identity.actor().is(declaration.declarant())
                || !next.equals(Ways.check(declaration))) {
            return next;
        }
        try {
            again.run(() -> declarations.submit(declaration.number(), null));
            return "/laporan/" + declaration.number() + "/terkirim";
        }
        catch (Refusal refused) {
            if (refused.errors().isEmpty()) {
                throw refused;
            }
            return next;
        }
    }

    /** What the button says; null where it only goes on. */
    String label(Declaration declaration, Locale locale) {
        return is(declaration) ? sentences.of("desk.fill.submit", locale) : null;
    }

    private boolean is(Declaration declaration) {
        return kinds.bundle(declaration.bundle()).kind().atOnce();
    }

}
