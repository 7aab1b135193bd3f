package id.amanah.declarations;

import id.amanah.access.Grants;
import id.amanah.identity.Actor;
import id.amanah.identity.Identity;
import id.amanah.identity.WhileReading;
import id.amanah.shared.DeclarationId;
import id.amanah.shared.PersonId;
import id.amanah.shared.Refusal;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Where declarations are taken from: found by those who may see them, locked by those who
 * act.
 */
@Component
class Shelf {

    private final EntityManager entities;

    private final Grants grants;

    private final WhileReading<String, Optional<Declaration>> looked = new WhileReading<>();

    Shelf(EntityManager entities, Grants grants) {
        this.entities = entities;
        this.grants = grants;
    }

    Declaration find(String number) {
        return byNumber(number, LockModeType.NONE).filter(this::isVisible).orElseThrow(Shelf::unknown);
    }

    boolean sees(String number) {
        return byNumber(number, LockModeType.NONE).filter(this::isVisible).isPresent();
    }

    Declaration get(DeclarationId id) {
        Declaration declaration = entities.find(Declaration.class, id.value());
        if (declaration == null) {
            throw unknown();
        }
        looked.put(declaration.number(), Optional.of(declaration));
        return declaration;
    }

    Declaration lock(DeclarationId id) {
        Declaration declaration = entities.find(Declaration.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (declaration == null) {
            throw unknown();
        }
        return declaration;
    }

    /**
     * The actor's own declaration, locked. Others who may see it are told that it is not
     * theirs.
     */
    Declaration lockOwn(String number) {
        Declaration declaration = byNumber(number, LockModeType.PESSIMISTIC_WRITE).filter(this::isVisible)
            .orElseThrow(Shelf::unknown);
        if (mayPrepare(declaration)) {
            throw Refusal.of(Refusal.Reason.FORBIDDEN, "refusal.declarations.declarant-declares", number);
        }
        if (!Identity.actor().is(declaration.declarant())) {
            throw Refusal.of(Refusal.Reason.FORBIDDEN, "refusal.declarations.not-yours", number);
        }
        return declaration;
    }

    /** One's own, or a draft that one prepares for its declarant. */
    Declaration lockToFill(String number) {
        Declaration declaration = byNumber(number, LockModeType.PESSIMISTIC_WRITE).filter(this::mayPrepare)
            .orElse(null);
        return declaration == null ? lockOwn(number) : declaration;
    }

    /** Whether the actor is at work on a draft for its declarant, who still lets them. */
    boolean mayPrepare(Declaration declaration) {
        Actor actor = Identity.actor();
        return declaration.status() == Status.DRAFT && declaration.version() == 0 && actor.is(declaration.preparedBy())
                && actor.assists(declaration.declarant(), declaration.kind());
    }

    /** The drafts that the actor prepares for others, the newest first. */
    List<Declaration> prepared() {
        return entities.createQuery("""
                select d from Declaration d where d.preparedBy = :me and d.status = id.amanah.declarations.Status.DRAFT
                order by d.draftedAt desc, d.id desc""", Declaration.class)
            .setParameter("me", me().value())
            .getResultStream()
            .filter(this::mayPrepare)
            .toList();
    }

    Declaration lockVisible(String number) {
        return byNumber(number, LockModeType.PESSIMISTIC_WRITE).filter(this::isVisible).orElseThrow(Shelf::unknown);
    }

    void add(Declaration declaration) {
        entities.persist(declaration);
    }

    /** Adds it if it is new, and writes what changed. */
    void put(Declaration declaration) {
        if (!entities.contains(declaration)) {
            entities.persist(declaration);
        }
        entities.flush();
    }

    /**
     * What was changed reaches the database, so that SQL of others in this transaction
     * sees it.
     */
    void flush() {
        entities.flush();
    }

    /** What a declarant submitted last of a kind and did not withdraw. */
    Optional<Declaration> last(PersonId declarant, String kind) {
        return entities
            .createQuery("""
                    select d from Declaration d where d.declarant = :declarant and d.kind = :kind and d.version > 0
                    and d.status <> id.amanah.declarations.Status.WITHDRAWN order by d.recordedAt desc, d.id desc""",
                    Declaration.class)
            .setParameter("declarant", declarant.value())
            .setParameter("kind", kind)
            .setMaxResults(1)
            .getResultStream()
            .findFirst();
    }

    /**
     * What its declarant submitted of the same kind before it, or before now if a draft.
     */
    Optional<Declaration> before(Declaration declaration) {
        return entities.createQuery("""
                select d from Declaration d where d.declarant = :declarant and d.kind = :kind and d.version > 0
                and d.id <> :id and d.status <> id.amanah.declarations.Status.WITHDRAWN
                and d.draftedAt < :drafted order by d.draftedAt desc, d.id desc""", Declaration.class)
            .setParameter("declarant", declaration.declarant().value())
            .setParameter("kind", declaration.kind())
            .setParameter("id", declaration.id().value())
            .setParameter("drafted", declaration.draftedAt())
            .setMaxResults(1)
            .getResultStream()
            .findFirst();
    }

    List<Declaration> mine(int page, int size) {
        List<Declaration> mine = entities
            .createQuery("select d from Declaration d where d.declarant = :me order by d.draftedAt desc, d.id desc",
                    Declaration.class)
            .setParameter("me", me().value())
            .setFirstResult(page * size)
            .setMaxResults(size)
            .getResultList();
        mine.forEach(one -> looked.put(one.number(), Optional.of(one)));
        return mine;
    }

    long countMine() {
        return entities.createQuery("select count(d) from Declaration d where d.declarant = :me", Long.class)
            .setParameter("me", me().value())
            .getSingleResult();
    }

    Set<DeclarationId> underWay() {
        return entities.createQuery("select d.id from Declaration d where d.status in :statuses", UUID.class)
            .setParameter("statuses", Set.of(Status.SUBMITTED, Status.RETURNED))
            .getResultStream()
            .map(DeclarationId::new)
            .collect(Collectors.toSet());
    }

    private Optional<Declaration> byNumber(String number, LockModeType lock) {
        return lock == LockModeType.NONE ? looked.of(number, one -> asked(one, lock)) : asked(number, lock);
    }

    private Optional<Declaration> asked(String number, LockModeType lock) {
        if (number.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        return entities.createQuery("select d from Declaration d where d.number = :number", Declaration.class)
            .setParameter("number", number)
            .setLockMode(lock)
            .getResultList()
            .stream()
            .findFirst();
    }

    private boolean isVisible(Declaration declaration) {
        Actor actor = Identity.actor();
        return actor.is(declaration.declarant()) || mayPrepare(declaration)
                || (declaration.status() != Status.DRAFT || declaration.version() > 0)
                        && grants.sight(declaration.id()).isPresent();
    }

    private static PersonId me() {
        return Identity.actor().person();
    }

    private static Refusal unknown() {
        return Refusal.of(Refusal.Reason.UNKNOWN, "refusal.declarations.unknown");
    }

}
