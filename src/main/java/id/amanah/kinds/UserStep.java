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
 */
public record UserStep(String id, Role role, Scope scope, String level, String form, List<String> deadlines,
        List<Outcome> outcomes) {

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
