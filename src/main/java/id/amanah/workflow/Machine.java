package id.amanah.workflow;

import id.amanah.shared.DeclarationId;

/**
 * The process engine as the rest of the workflow needs it; the package {@code engine}
 * brings it.
 */
public interface Machine {

    /** Starts the process of a bundle for a declaration. */
    void start(String bundle, DeclarationId declaration);

    /** Completes a user task with an outcome, which its gateways compare. */
    void complete(String task, String outcome);

    /** Tells a waiting case something; false if nobody waits for it. */
    boolean tell(DeclarationId declaration, String message);

    /** Ends a case where it stands. */
    void stop(DeclarationId declaration, String reason);

    /**
     * Starts the process of a bundle at its message {@code case.reopened}; false if it
     * has none.
     */
    boolean reopen(String bundle, DeclarationId declaration);

    /** Whether the process of a bundle has a message {@code case.reopened}. */
    boolean reopens(String bundle);

}
