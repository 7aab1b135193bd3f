package id.amanah.declarations;

import id.amanah.kinds.Kind;
import id.amanah.rules.Finding;
import id.amanah.shared.DeclarationId;
import id.amanah.shared.FieldError;
import id.amanah.shared.PersonId;
import id.amanah.shared.RowId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What can be done with declarations. Each call that acts is one transaction (or joins
 * the caller's), acts as the actor of the thread, refuses what the actor may not do and
 * writes the journal. What the actor may not see is unknown (404).
 */
@Service
@Transactional
public class Declarations {

    private final Shelf shelf;

    private final Drafting drafting;

    private final Preparing preparing;

    private final Submitting submitting;

    private final Ending ending;

    private final Versions versions;

    private final Findings findings;

    private final Moves moves;

    Declarations(Shelf shelf, Drafting drafting, Preparing preparing, Submitting submitting, Ending ending,
            Versions versions, Findings findings, Moves moves) {
        this.shelf = shelf;
        this.drafting = drafting;
        this.preparing = preparing;
        this.submitting = submitting;
        this.ending = ending;
        this.versions = versions;
        this.findings = findings;
        this.moves = moves;
    }

    /**
     * Begins a draft of a kind for the actor; unknown fields are refused, missing ones
     * are not.
     */
    public Declaration draft(String kind, Map<String, Object> answers) {
        return drafting.draft(kind, answers);
    }

    /** Begins a declaration of a kind and submits it at once. */
    public Declaration file(String kind, Map<String, Object> answers) {
        return submitting.file(drafting.begin(kind, answers));
    }

    /** Replaces the answers of a draft or a returned declaration. */
    public Declaration save(String number, int revision, Map<String, Object> answers) {
        return drafting.save(number, revision, answers);
    }

    /**
     * Validates, freezes a version and opens or resumes the case. Submitting again what
     * was just submitted changes nothing.
     * @param revision what the caller has seen; null if they do not say
     */
    public Declaration submit(String number, Integer revision) {
        return submitting.submit(number, revision);
    }

    /**
     * What is missing or wrong before the declaration can be submitted; empty if nothing
     * is.
     */
    @Transactional(readOnly = true)
    public List<FieldError> missing(String number) {
        return submitting.missing(shelf.find(number));
    }

    /** Takes a declaration back where its kind allows it. */
    public Declaration withdraw(String number, String reason) {
        return ending.withdraw(number, reason);
    }

    /**
     * Opens a closed case again for another officer's new decision, which cites the old
     * one.
     */
    public Declaration rectify(String number, String reason) {
        return ending.rectify(number, reason);
    }

    /** Whether the actor, who filed it, may take it back now. */
    @Transactional(readOnly = true)
    public boolean mayWithdraw(Declaration declaration) {
        return ending.mayWithdraw(declaration);
    }

    /** Whether the actor may have a closed case decided anew. */
    @Transactional(readOnly = true)
    public boolean mayRectify(Declaration declaration) {
        return ending.mayRectify(declaration);
    }

    /** A declaration that the actor may see. */
    @Transactional(readOnly = true)
    public Declaration find(String number) {
        return shelf.find(number);
    }

    /**
     * Whether the actor may see a declaration, for those who name it without showing it.
     */
    @Transactional(readOnly = true)
    public boolean sees(String number) {
        return shelf.sees(number);
    }

    @Transactional(readOnly = true)
    public Declaration get(DeclarationId id) {
        return shelf.get(id);
    }

    /** What a declarant submitted last of a kind and did not withdraw. */
    @Transactional(readOnly = true)
    public Optional<Declaration> last(PersonId declarant, String kind) {
        return shelf.last(declarant, kind);
    }

    /** What its declarant submitted of the same kind before it, whoever may see that. */
    @Transactional(readOnly = true)
    public Optional<Declaration> before(Declaration declaration) {
        return shelf.before(declaration);
    }

    /**
     * Begins a draft for somebody, with what is known filled in; the actor is written
     * down as who made it. Answers that do not fit the form are refused.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Declaration draftFor(PersonId declarant, String kind, Map<String, Object> answers) {
        return drafting.draftFor(declarant, kind, answers);
    }

    /**
     * Begins a draft for somebody whom the actor helps: they prepare it, the declarant
     * declares.
     */
    public Declaration prepare(PersonId declarant, String kind, Map<String, Object> answers) {
        return preparing.draft(declarant, kind, answers);
    }

    /** The drafts that the actor prepares for others, the newest first. */
    @Transactional(readOnly = true)
    public List<Declaration> prepared() {
        return shelf.prepared();
    }

    /**
     * The kinds of which drafts may be prepared for others: those that everybody files.
     */
    public List<Kind> preparable() {
        return preparing.kinds();
    }

    /** Whether the actor prepares this draft for somebody else, who will declare it. */
    public boolean prepares(Declaration declaration) {
        return shelf.mayPrepare(declaration);
    }

    /** Locks the declaration first of all that a command touches (lock order). */
    @Transactional(propagation = Propagation.MANDATORY)
    public Declaration lock(DeclarationId id) {
        return shelf.lock(id);
    }

    /** The actor's own declarations, newest first. */
    @Transactional(readOnly = true)
    public List<Declaration> mine(int page, int size) {
        return shelf.mine(page, size);
    }

    @Transactional(readOnly = true)
    public long countMine() {
        return shelf.countMine();
    }

    /** The answers frozen with a version, from 1. */
    @Transactional(readOnly = true)
    public Map<String, Object> frozen(DeclarationId id, int version) {
        Declaration declaration = shelf.get(id);
        return declaration.standsAsFrozen(version) ? declaration.answers() : versions.answers(id, version);
    }

    /**
     * Who the declarant was when the version was frozen: name, nip, post, unit, agency
     * and so on.
     */
    @Transactional(readOnly = true)
    public Map<String, Object> frozenFiler(DeclarationId id, int version) {
        return versions.filer(id, version);
    }

    /** What changed in a version against the one before. */
    @Transactional(readOnly = true)
    public List<Change> changes(DeclarationId id, int version) {
        return versions.changes(shelf.get(id), version);
    }

    /** The case asks the declarant for what is missing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void giveBack(DeclarationId id, String missing) {
        moves.giveBack(id, missing);
    }

    /** The case goes on without waiting for the declarant. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeUpAgain(DeclarationId id) {
        moves.takeUpAgain(id);
    }

    /** The case stands at a step now; null between steps. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void standAt(DeclarationId id, String step) {
        shelf.get(id).standAt(step);
    }

    /** The declarations whose case is under way: submitted or returned. */
    @Transactional(readOnly = true)
    public Set<DeclarationId> underWay() {
        return shelf.underWay();
    }

    /** The case reached an end event. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void close(DeclarationId id, String outcome) {
        moves.close(id, outcome);
    }

    /**
     * Keeps what a table answered with a version; {@code row} is null where it was not
     * asked for each row.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(DeclarationId id, int version, RowId row, Finding finding) {
        keep(id, List.of(new KeptFinding(version, row, finding)));
    }

    /**
     * Keeps what a table answered for many rows, in one go. What it answered for the same
     * rows before is kept too.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(DeclarationId id, List<KeptFinding> many) {
        findings.keep(shelf.get(id), many);
    }

    /**
     * The last findings of the current version, in the order they were made; {@code row}
     * may be null.
     */
    @Transactional(readOnly = true)
    public List<KeptFinding> findings(DeclarationId id) {
        return findings.of(shelf.get(id));
    }

    /** A finding and the row it is about. */
    public record KeptFinding(int version, RowId row, Finding finding) {
    }

    /** One field that a version changed. */
    public record Change(String field, String label, Object before, Object after, Kind change) {

        /** How it changed. */
        public enum Kind {

            ADDED, CHANGED, REMOVED

        }

    }

}
