package id.amanah.workflow;

import id.amanah.identity.Actor;
import id.amanah.kinds.UserStep;
import id.amanah.shared.DeclarationId;
import id.amanah.shared.LegalBasis;
import id.amanah.shared.PersonId;
import id.amanah.shared.Words;
import java.util.stream.Stream;

/**
 * A rule of work (<i>aturan kewenangan</i>): says whether a person may do what a model
 * would let them do.
 */
public interface WorkRule {

    String key();

    /** The rule in one sentence, for {@code docs/rules.md} and the 403. */
    Words sentence();

    LegalBasis basis();

    /** Persons whom it bars from the whole declaration, for the inbox. */
    Stream<PersonId> bars(DeclarationId declaration);

    /**
     * Those of them who may not even know that the case exists; recomputed with the bars.
     */
    default Stream<PersonId> keepsUnaware(DeclarationId declaration) {
        return Stream.empty();
    }

    /** Judges an act, under the declaration's lock where it decides. */
    Verdict judge(Act act);

    /**
     * What somebody is about to do. {@code outcome} is null unless the act completes
     * work.
     */
    record Act(Doing doing, DeclarationId declaration, UserStep step, Actor actor, UserStep.Outcome outcome) {
    }

    /** The kinds of acts. */
    enum Doing {

        OFFER, CLAIM, COMPLETE, SIGN

    }

    /**
     * Allowed, or refused with a sentence that may be shown; without one even the refusal
     * would tell too much, and the work is unknown.
     */
    record Verdict(boolean allowed, Words sentence) {

        public static final Verdict ALLOWED = new Verdict(true, null);

        public static Verdict unknown() {
            return new Verdict(false, null);
        }

        public static Verdict refused(Words sentence) {
            return new Verdict(false, sentence);
        }

    }

}
