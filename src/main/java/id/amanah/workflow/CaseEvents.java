package id.amanah.workflow;

import id.amanah.shared.DeclarationId;

/**
 * What the machine does with a case, told in its transaction as it happens. Whoever
 * writes rows of it may collect them until {@link #flush()}, which comes once, before the
 * machine writes its own.
 */
public interface CaseEvents {

    void entered(DeclarationId declaration, String activity, String element, String type);

    void left(DeclarationId declaration, String activity, boolean cancelled);

    /**
     * A person is asked: a user task was made.
     * @param bundle the version of the kind whose process asks
     * @param item which entry of the step's list it is about; null if it is asked once
     */
    void asked(DeclarationId declaration, String bundle, String step, String task, String item);

    /** A user task is gone without anybody's decision. */
    void withdrawn(DeclarationId declaration, String task);

    /** The case reached an end event, and nothing of it is left. */
    void ended(DeclarationId declaration, String endEvent);

    void flush();

}
