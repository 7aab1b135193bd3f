package id.amanah.declarations;

import id.amanah.rules.Finding;
import id.amanah.shared.DeclarationId;
import id.amanah.shared.RowId;
import java.util.List;
import java.util.Map;

/**
 * What can be done with declarations. Each call that acts is one transaction (or joins
 * the caller's), acts as the actor of the thread, refuses what the actor may not do and
 * writes the journal. What the actor may not see is unknown (404).
 */
public interface Declarations {

    /**
     * Begins a draft of a kind for the actor; unknown fields are refused, missing ones
     * are not.
     */
    Declaration draft(String kind, Map<String, Object> answers);

    /** Replaces the answers of a draft or a returned declaration. */
    Declaration save(String number, int revision, Map<String, Object> answers);

    /**
     * Validates, freezes a version and opens or resumes the case. Submitting again what
     * was just submitted changes nothing.
     */
    Declaration submit(String number, Integer revision);

    /** Takes a declaration back where its kind allows it. */
    Declaration withdraw(String number, String reason);

    /**
     * Opens a closed case again for another officer's new decision, which cites the old
     * one.
     */
    Declaration rectify(String number, String reason);

    /** A declaration that the actor may see. */
    Declaration find(String number);

    Declaration get(DeclarationId id);

    /** Locks the declaration first of all that a command touches (lock order). */
    Declaration lock(DeclarationId id);

    /** The actor's own declarations, newest first. */
    List<Declaration> mine(int page, int size);

    long countMine();

    /** The answers frozen with a version, from 1. */
    Map<String, Object> frozen(DeclarationId id, int version);

    /**
     * Who the declarant was when the version was frozen: name, nip, post, unit, agency
     * and so on.
     */
    Map<String, Object> frozenFiler(DeclarationId id, int version);

    /** What changed in a version against the one before. */
    List<Change> changes(DeclarationId id, int version);

    /** The case asks the declarant for what is missing. */
    void giveBack(DeclarationId id, String missing);

    /** The case goes on without waiting for the declarant. */
    void takeUpAgain(DeclarationId id);

    /** The case stands at a step now; null between steps. */
    void standAt(DeclarationId id, String step);

    /** The case reached an end event. */
    void close(DeclarationId id, String outcome);

    /**
     * Keeps what a table answered with a version; {@code row} is null where it was not
     * asked for each row.
     */
    void keep(DeclarationId id, int version, RowId row, Finding finding);

    /**
     * The findings of the current version, in the order they were made; {@code row} may
     * be null.
     */
    List<KeptFinding> findings(DeclarationId id);

    /** A finding and the row it is about. */
    record KeptFinding(int version, RowId row, Finding finding) {
    }

    /** One field that a version changed. */
    record Change(String field, String label, Object before, Object after, Kind change) {

        /** How it changed. */
        public enum Kind {

            ADDED, CHANGED, REMOVED

        }

    }

}
