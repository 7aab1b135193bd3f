package id.amanah.ethics;

import java.util.List;

/**
 * What came of the votes (<i>hasil pemungutan suara</i>): a violation is found by more
 * than half of the votes cast; of the two statements the open one needs more than half of
 * those who found it. A tie is for the examinee.
 */
record Tally(int cast, int violation, int open) {

    static Tally of(List<Vote> votes) {
        List<Vote> found = votes.stream().filter(Vote::violation).toList();
        return new Tally(votes.size(), found.size(),
                (int) found.stream().filter(v -> "OPEN_STATEMENT".equals(v.sanction())).count());
    }

    boolean isViolation() {
        return violation * 2 > cast;
    }

    /**
     * The end event: {@code no-violation}, {@code closed-statement},
     * {@code open-statement}.
     */
    String result() {
        return !isViolation() ? "no-violation" : open * 2 > violation ? "open-statement" : "closed-statement";
    }

    /** Whether a vote is outvoted (<i>pendapat berbeda</i>). */
    boolean isDissent(Vote vote) {
        return vote.violation() != isViolation();
    }

}
