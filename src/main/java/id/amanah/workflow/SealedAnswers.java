package id.amanah.workflow;

import id.amanah.declarations.Declaration;
import id.amanah.shared.PersonId;
import java.util.Map;

/**
 * Takes what is answered in sealed steps (<i>suara rahasia</i>) in place of the work list
 * and the journal, and shows it to nobody before it is opened. Brought by the floors
 * above; called in the transaction of the decision, under the declaration's lock.
 */
public interface SealedAnswers {

    /**
     * Keeps the answers of a person.
     * @param note the reason given beside the answers; null if none
     */
    void keep(Declaration declaration, String step, PersonId person, Map<String, Object> answers, String note);

}
