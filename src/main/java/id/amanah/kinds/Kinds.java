package id.amanah.kinds;

import java.util.List;
import java.util.Optional;

/** The kinds there are, and every version of them that a case may still run on. */
public interface Kinds {

    /** The current version of each kind, by key. */
    List<Bundle> current();

    /** The current version of a kind. */
    Optional<Bundle> current(String kind);

    /**
     * Any version that was ever deployed; known to exist, else it is an error of the
     * program.
     */
    Bundle bundle(String id);

}
