package id.amanah.workflow;

import id.amanah.shared.DeclarationId;

/** The machine's jobs as tests look at them and drive them. */
public interface FailingJobs {

    /** How often the job of a case is still tried by itself. */
    int retriesLeft(DeclarationId declaration);

    /** Tries the job of a case now, whenever it is due; its failure is its own. */
    void tryAgain(DeclarationId declaration);

}
