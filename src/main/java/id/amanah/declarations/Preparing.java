package id.amanah.declarations;

import id.amanah.forms.Component;
import id.amanah.identity.Accounts;
import id.amanah.identity.Actor;
import id.amanah.identity.Identity;
import id.amanah.identity.Role;
import id.amanah.journal.Entry;
import id.amanah.journal.Journal;
import id.amanah.kinds.Bundle;
import id.amanah.kinds.Kind;
import id.amanah.kinds.Kinds;
import id.amanah.shared.PersonId;
import id.amanah.shared.Refusal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Drafts that an assistant prepares for a declarant (<i>bantuan pengisian</i>): written
 * down as theirs, without any statement, which is the declarant's alone.
 */
@org.springframework.stereotype.Component
class Preparing {

    private final Shelf shelf;

    private final Drafting drafting;

    private final Answering answering;

    private final Kinds kinds;

    private final Accounts accounts;

    private final Journal journal;

    Preparing(Shelf shelf, Drafting drafting, Answering answering, Kinds kinds, Accounts accounts, Journal journal) {
        this.shelf = shelf;
        this.drafting = drafting;
        this.answering = answering;
        this.kinds = kinds;
        this.accounts = accounts;
        this.journal = journal;
    }

    /**
     * Not those that are signed as they stand, that are opened in office, or whose filer
     * is nobody's business.
     */
    List<Kind> kinds() {
        return kinds.current().stream().map(Bundle::kind).filter(Preparing::isPreparable).toList();
    }

    private static boolean isPreparable(Kind kind) {
        return kind.mayFile().contains(Role.CIVIL_SERVANT) && !kind.inOffice() && !kind.atOnce() && !kind.sealsFiler();
    }

    Declaration draft(PersonId declarant, String key, Map<String, Object> answers) {
        Bundle bundle = kinds.current(key)
            .filter(known -> isPreparable(known.kind()))
            .orElseThrow(() -> Refusal.of(Refusal.Reason.INVALID, "refusal.declarations.no-such-kind", key));
        if (!Identity.actor().assists(declarant, key)) {
            throw Refusal.of(Refusal.Reason.FORBIDDEN, "refusal.declarations.no-assistant", bundle.kind().name());
        }
        Set<Role> roles = accounts.username(declarant).flatMap(accounts::actor).map(Actor::roles).orElse(Set.of());
        if (Collections.disjoint(bundle.kind().mayFile(), roles)) {
            throw Refusal.of(Refusal.Reason.FORBIDDEN, "refusal.declarations.may-not-file", bundle.kind().name());
        }
        Map<String, Object> clean = answering.draft(bundle, Map.of(), withoutStatements(bundle, answers), null);
        Declaration draft = drafting.begin(declarant, bundle, clean).draft();
        draft.preparedBy(Identity.actor().person());
        shelf.add(draft);
        journal
            .record(Entry.of("declaration.prepared.v1", draft.id(), 0).with("number", draft.number()).about(declarant));
        return draft;
    }

    /** What the declarant states by ticking it is nobody else's to tick. */
    static Map<String, Object> withoutStatements(Bundle bundle, Map<String, Object> answers) {
        Map<String, Object> kept = new LinkedHashMap<>(answers);
        Answering.startForm(bundle)
            .components()
            .stream()
            .flatMap(c -> c instanceof Component.Group group ? group.components().stream() : Stream.of(c))
            .filter(c -> "true".equals(c.property("attest")))
            .forEach(c -> kept.remove(c.key()));
        return kept;
    }

}
