package id.amanah.ethics;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;

/**
 * A hearing as people see it.
 *
 * @param stage the step it stands at; null when it is closed
 * @param outcome the end it reached; null before
 * @param from the number of the declaration it comes from; null if none
 * @param result what the votes say, once they are opened
 */
public record HearingView(String number, String kind, String status, String stage, String outcome, Somebody examinee,
        String from, List<String> articles, String matter, List<Seat> committee, Session session, String statement,
        Voting voting, String result, Decision decision, Sanction sanction) {

    public record Somebody(String name, String nip) {
    }

    /**
     * A member of the committee.
     *
     * @param seat {@code CHAIR}, {@code SECRETARY} or {@code MEMBER}
     */
    public record Seat(String name, String nip, String seat) {
    }

    /** What who is examined is invited to. */
    public record Session(String on, String place) {
    }

    /**
     * How the vote goes: before it is opened how many have voted, and nothing else.
     *
     * @param opened whether all are in or the chair has closed it
     * @param violation how many found a violation; null before
     * @param votes each with its reason; empty before, and for who is examined
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Voting(int of, int cast, boolean opened, Integer violation, List<Ballot> votes) {
    }

    /**
     * An opened vote.
     *
     * @param finding {@code VIOLATION} or {@code NO_VIOLATION}
     * @param dissent whether it was outvoted
     * @param commitment what the journal knew of it before
     */
    public record Ballot(String member, String finding, String sanction, String article, String reason, boolean dissent,
            Instant castAt, String salt, String commitment) {
    }

    public record Decision(String article, String reason) {
    }

    public record Sanction(String decreeNumber, String decreeOn) {
    }

}
