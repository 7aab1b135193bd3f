package id.amanah.workflow;

import id.amanah.shared.DeclarationId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The machine as an administrator looks at it; the package {@code engine} brings it.
 * Called in a transaction.
 */
public interface MachineRoom {

    /** Jobs that failed so often that they are not tried again by themselves. */
    List<Incident> incidents();

    /** Has the job of an incident tried again; one that is gone is left alone. */
    void retry(String id);

    /** The user tasks that the machine holds, by case. */
    Map<DeclarationId, Set<String>> openTasks();

    /** The cases that the machine runs. */
    Set<DeclarationId> running();

    /**
     * Something that an administrator must look at.
     *
     * @param element the id of the element of the model where the case stands
     * @param message what went wrong, as the program says it
     */
    record Incident(String id, DeclarationId declaration, String element, Instant since, String message) {
    }

}
