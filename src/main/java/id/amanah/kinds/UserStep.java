package id.amanah.kinds;

import id.amanah.identity.Role;
import java.util.List;
import java.util.Optional;

/**
 * A user task as its extension properties tell it: a step that a person takes.
 *
 * @param id the element's id, which is the step's name
 * @param role who may take it; null if the scope names the person
 * @param level what the rule "nobody acts on two levels of one case" compares
 * @param form the id of the form of the decision; null if there is nothing to fill
 * @param deadlines keys of the deadlines that it shows, the first of them sets its due
 * date
 * @param person the path of the fact that names the one person asked; null if the scope
 * or the role does
 * @param each the path of the list of which each entry is asked about, all at once, by an
 * item of work of its own; in the scope {@code panel} each entry is the person asked;
 * null if it is asked once
 * @param sealed whether what is answered is kept from everybody until it is opened
 */
public record UserStep(String id, Role role, Scope scope, String level, String form, List<String> deadlines,
        List<Outcome> outcomes, String person, String each, boolean sealed) {

    public Optional<Outcome> outcome(String value) {
        return outcomes.stream().filter(o -> o.value().equals(value)).findFirst();
    }

    /** Whose the work is. */
    public enum Scope {

        AGENCY, UNIT, SUPERIOR, DECLARANT, PANEL

    }

    /**
     * An outcome that a step offers.
     *
     * @param value what the model compares
     * @param closes {@code value!}: closes the case without a higher word
     * @param stays {@code value+}: what is done is recorded and the work item stays,
     * under the same id
     * @param requires {@code value:field}: the field without which it is refused
     * ({@code note} for the reason); null if none
     */
    public record Outcome(String value, boolean closes, boolean stays, String requires) {
    }

}
