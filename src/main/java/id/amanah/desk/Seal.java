package id.amanah.desk;

import id.amanah.access.Capacity;
import id.amanah.access.Grants;
import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.declarations.Status;
import id.amanah.forms.Sensitive;
import id.amanah.identity.Identity;
import id.amanah.kinds.Bundle;
import id.amanah.kinds.Kinds;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The seal on who filed a report (<i>kerahasiaan pelapor</i>; UU 31/2014): where a kind
 * asks for it, only the filer and the officers of the case see the filer and the answers
 * marked as sensitive.
 */
@org.springframework.stereotype.Component
public class Seal {

    private final Declarations declarations;

    private final Kinds kinds;

    private final Grants grants;

    private final Sentences sentences;

    Seal(Declarations declarations, Kinds kinds, Grants grants, Sentences sentences) {
        this.declarations = declarations;
        this.kinds = kinds;
        this.grants = grants;
        this.sentences = sentences;
    }

    /** Whether who filed it is sealed for the actor. */
    public boolean isOn(Declaration declaration) {
        return kinds.bundle(declaration.bundle()).kind().sealsFiler() && grants.sight(declaration.id())
            .filter(c -> c == Capacity.DECLARANT || c == Capacity.OFFICER)
            .isEmpty();
    }

    /** Whether the declaration is about the actor. */
    boolean isSubject(Declaration declaration) {
        return grants.sight(declaration.id()).filter(Capacity.SUBJECT::equals).isPresent();
    }

    /** What stands in place of the filer's name. */
    public String name(Locale locale) {
        return sentences.of("desk.sealed", locale);
    }

    /**
     * The answers, without what is sensitive if it is sealed; masked for whoever only
     * reads along, since an auditor's work needs nobody's address.
     */
    public Map<String, Object> answers(Declaration declaration, boolean sealed) {
        return answers(declaration, submitted(declaration), sealed);
    }

    /** What the filer is still completing is nobody else's before it is submitted. */
    private Map<String, Object> submitted(Declaration declaration) {
        boolean completing = declaration.status() == Status.RETURNED && !Identity.actor().is(declaration.declarant());
        return completing ? declarations.frozen(declaration.id(), declaration.version()) : declaration.answers();
    }

    /** Answers of any version, in the same way. */
    public Map<String, Object> answers(Declaration declaration, Map<String, Object> answers, boolean sealed) {
        Sensitive sensitive = sensitive(declaration);
        if (sealed) {
            return sensitive.without(answers);
        }
        return readsAlong(declaration) ? sensitive.masked(answers) : answers;
    }

    /** What a version changed, with the same masks. */
    public List<Declarations.Change> changes(Declaration declaration, List<Declarations.Change> changes) {
        Sensitive sensitive = sensitive(declaration);
        return readsAlong(declaration) ? changes.stream().map(change -> masked(change, sensitive)).toList() : changes;
    }

    private static Declarations.Change masked(Declarations.Change change, Sensitive sensitive) {
        boolean holds = sensitive.holds(change.field().replaceAll("\\[\\d+]", ""));
        return !holds ? change
                : new Declarations.Change(change.field(), change.label(),
                        change.before() == null ? null : Sensitive.MASK, change.after() == null ? null : Sensitive.MASK,
                        change.change());
    }

    private boolean readsAlong(Declaration declaration) {
        return !Identity.actor().is(declaration.declarant())
                && grants.sight(declaration.id()).filter(Capacity.AUDITOR::equals).isPresent();
    }

    private Sensitive sensitive(Declaration declaration) {
        Bundle bundle = kinds.bundle(declaration.bundle());
        return Sensitive.of(bundle.form(bundle.kind().startForm()).orElseThrow());
    }

}
