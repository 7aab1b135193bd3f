package id.amanah.kinds;

import java.util.List;
import java.util.stream.Collectors;

/** A folder of models breaks the grammar of models; tells everything that is wrong. */
public class ModelRefused extends RuntimeException {

    private final transient List<Problem> problems;

    public ModelRefused(String kind, List<Problem> problems) {
        super("The folder of the kind " + kind + " is refused:"
                + problems.stream().map(p -> "\n  - " + p).collect(Collectors.joining()));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }

}
