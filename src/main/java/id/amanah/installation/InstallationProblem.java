package id.amanah.installation;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Amanah cannot start, and the message says in both languages what to do about it. */
public class InstallationProblem extends RuntimeException {

    public InstallationProblem(String message) {
        super(message);
    }

    public InstallationProblem(String message, Throwable cause) {
        super(message, cause);
    }

    /** Shows the message alone, without a hundred lines of stack. */
    static class Analyzer extends AbstractFailureAnalyzer<InstallationProblem> {

        @Override
        protected FailureAnalysis analyze(Throwable root, InstallationProblem problem) {
            return new FailureAnalysis(problem.getMessage(), null, problem);
        }

    }

}
