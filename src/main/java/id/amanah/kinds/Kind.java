package id.amanah.kinds;

import id.amanah.identity.Role;
import id.amanah.shared.LegalBasis;
import id.amanah.shared.Words;
import java.util.List;
import java.util.Set;

/**
 * A kind of declaration (<i>jenis laporan</i>) as the manifest {@code kind.yaml} of its
 * folder tells it.
 *
 * @param key the folder's name, such as {@code gift-report}
 * @param prefix what numbers carry, such as {@code GR}
 * @param family {@code gifts}, {@code interests}, {@code neutrality}, {@code ethics} or
 * {@code other}
 * @param mayFile who may file it
 * @param inOffice whether officials open it about another in the course of their office:
 * who opens it is no party and acts on as their office has it
 * @param withdrawUntil until when the declarant may withdraw
 * @param confidential whether a declaration is confidential unless it says otherwise
 * @param sealsFiler whether only the officers of the case learn who filed it
 * @param process the id of the BPMN process
 * @param startForm the id of the form that the declarant fills
 * @param eventDate the answer whose date the law counts from, such as {@code receivedOn};
 * null: the day of filing
 * @param asLast the answer that says "as the last one", such as {@code unchanged}: drafts
 * begin with what the declarant submitted last; null: they begin empty
 * @param atOnce whether its form, which is one page, is submitted from that page, without
 * the page that shows all answers once more
 */
public record Kind(String key, String prefix, String family, List<LegalBasis> legalBasis, Set<Role> mayFile,
        boolean onBehalf, boolean inOffice, WithdrawUntil withdrawUntil, boolean confidential, boolean sealsFiler,
        String retention, String process, String startForm, String eventDate, String asLast, boolean atOnce,
        List<String> uses, Words name, Words description) {

    /** Until when a declarant may take a declaration back. */
    public enum WithdrawUntil {

        NEVER, DRAFT, SUBMITTED

    }

}
