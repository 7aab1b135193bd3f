package id.amanah.workflow;

import id.amanah.shared.DeclarationId;
import java.time.Instant;
import java.util.List;

/** The path (<i>jalur</i>) that a case took through its model. */
public interface Path {

    /** The elements entered, oldest first. */
    List<Passed> of(DeclarationId declaration);

    /** An element that the case entered, and left or not. */
    record Passed(String element, String type, Instant enteredAt, Instant leftAt, boolean cancelled) {
    }

}
