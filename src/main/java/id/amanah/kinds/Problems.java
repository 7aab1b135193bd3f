package id.amanah.kinds;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong, so that a designer hears everything at once. */
final class Problems {

    private final Set<Problem> found = new LinkedHashSet<>();

    void add(String file, String element, String reason) {
        found.add(new Problem(file, element == null ? "" : element, reason));
    }

    List<Problem> all() {
        return new ArrayList<>(found);
    }

    void refuseIfAny(String kind) {
        if (!found.isEmpty()) {
            throw new ModelRefused(kind, all());
        }
    }

}
