package id.amanah.forms;

import java.util.Optional;

/**
 * The words of a kind in the reader's language, by keys such as
 * {@code givers.relation.VENDOR.label}; what is missing is read from the form itself.
 */
@FunctionalInterface
public interface Labels {

    Optional<String> word(String key);

    /** The form's own labels only. */
    static Labels none() {
        return key -> Optional.empty();
    }

}
