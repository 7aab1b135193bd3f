package id.amanah.desk.web;

import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.desk.People;
import id.amanah.desk.Sentences;
import id.amanah.identity.Identity;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Says on the pages of a draft who prepares it, and who alone declares it. */
@Component("prepared")
class Prepared {

    private final Declarations declarations;

    private final People people;

    private final Sentences sentences;

    Prepared(Declarations declarations, People people, Sentences sentences) {
        this.declarations = declarations;
        this.people = people;
        this.sentences = sentences;
    }

    /** Whether the reader prepares it for somebody else. */
    public boolean byReader(Declaration declaration) {
        return declaration.preparedBy() != null && !Identity.actor().is(declaration.declarant())
                && declarations.prepares(declaration);
    }

    /** The sentence above a draft; null where nobody helped. */
    public String of(Declaration declaration, Locale locale) {
        if (declaration.preparedBy() == null) {
            return null;
        }
        return byReader(declaration) ? sentences.of("desk.prepared.for", locale, people.name(declaration.declarant()))
                : sentences.of(declaration.version() == 0 ? "desk.prepared.by" : "desk.prepared.case", locale,
                        people.name(declaration.preparedBy()));
    }

}
