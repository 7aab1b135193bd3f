package id.amanah.kinds;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A path by which models name a fact, such as {@code facts.answers.receivedOn}. */
final class FactPath {

    private static final Set<String> FACTS = Set.of("answers", "row", "filer", "agency", "event", "derived", "work");

    private FactPath() {
    }

    /** What is wrong with a path, for the designer; nothing if it leads to a fact. */
    static List<String> wrong(String path, Model model) {
        String[] parts = path.split("\\.", -1);
        boolean fits = parts.length > 2 && parts[0].equals("facts") && FACTS.contains(parts[1]);
        for (int i = 2; i < parts.length; i++) {
            fits &= parts[i].matches("[A-Za-z][A-Za-z0-9-]*");
        }
        if (!fits) {
            return List.of("\"" + path + "\" is no fact; write facts., one of " + new TreeSet<>(FACTS) + ", and names");
        }
        return parts[1].equals("work") && model.node(parts[2]).isEmpty()
                ? List.of("\"" + path + "\": no user task is called " + parts[2]) : List.of();
    }

}
