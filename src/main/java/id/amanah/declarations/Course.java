package id.amanah.declarations;

import id.amanah.shared.DeclarationId;

/**
 * What runs a submitted declaration; the workflow brings it. Called in the transaction,
 * after a flush.
 */
public interface Course {

    /** The first submission: the case opens. */
    void open(DeclarationId declaration);

    /** A further submission after the declaration was returned. */
    void resume(DeclarationId declaration);

    /** The declarant withdrew: the case stops. */
    void stop(DeclarationId declaration);

    /**
     * An officer rectifies a closed case: it opens again at the model's
     * {@code case.reopened}.
     */
    void reopen(DeclarationId declaration);

    /** Whether its model has a {@code case.reopened}. */
    boolean mayReopen(DeclarationId declaration);

}
