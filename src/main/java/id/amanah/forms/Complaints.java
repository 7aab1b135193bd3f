package id.amanah.forms;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with one form, gathered while it is read. */
final class Complaints {

    private final String source;

    private final List<Problem> problems = new ArrayList<>();

    Complaints(String source) {
        this.source = source;
    }

    void add(String id, String reason) {
        problems.add(new Problem(source, id, reason));
    }

    List<Problem> all() {
        return List.copyOf(problems);
    }

}
