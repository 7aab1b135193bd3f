package id.amanah.kinds;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Checks letters: that they can be read, and that they name only what a letter knows. A
 * name that nothing fills would leave a hole in an official letter.
 */
final class LetterCheck {

    private static final Set<String> OF_ROWS = Set.of(".", "-first", "-last", "-index");

    private final Set<String> names;

    private final Problems problems;

    LetterCheck(Set<String> names, Problems problems) {
        this.names = names;
        this.problems = problems;
    }

    void run(LetterText letter) {
        for (String language : new String[] { "id", "en" }) {
            boolean english = language.equals("en");
            String file = LetterFiles.file(letter.name(), language);
            template(file, english ? letter.subject().en() : letter.subject().id());
            template(file, english ? letter.text().en() : letter.text().id());
        }
    }

    private void template(String file, String template) {
        try {
            Mustache.compiler().escapeHTML(false).compile(template);
        }
        catch (MustacheException ex) {
            problems.add(file, "", "it is no Mustache: " + ex.getMessage());
            return;
        }
        Deque<String> around = new ArrayDeque<>();
        around.push("");
        for (MustacheTag tag : MustacheTag.in(template)) {
            tag(file, tag, around);
        }
    }

    private void tag(String file, MustacheTag tag, Deque<String> around) {
        switch (tag.sign()) {
            case "!" -> {
            }
            case "/" -> close(around);
            case "" -> variable(file, tag.name(), around);
            case "#" -> around.push(section(file, tag.name(), around));
            case "^" -> {
                section(file, tag.name(), around);
                around.push(around.peek());
            }
            default -> problems.add(file, tag.name(), "a letter may hold {{name}}, {{#name}} … {{/name}}, "
                    + "{{^name}} … {{/name}} and {{! remarks}}, nothing else; remove {{" + tag.sign() + " …}}");
        }
    }

    /** One too many only where other delimiters were set, which is refused anyway. */
    private static void close(Deque<String> around) {
        if (around.size() > 1) {
            around.pop();
        }
    }

    private void variable(String file, String name, Deque<String> around) {
        boolean inSection = around.size() > 1;
        if (inSection && OF_ROWS.contains(name)) {
            return;
        }
        String path = path(name, around);
        if (path == null) {
            unknown(file, name);
        }
        else if (names.stream().anyMatch(known -> known.startsWith(path + "."))) {
            problems.add(file, name,
                    "it holds more than one value; write {{#" + name + "}} … {{/" + name + "}} around what it holds");
        }
    }

    /** The path that a section opens; its own name where it is unknown. */
    private String section(String file, String name, Deque<String> around) {
        if (around.size() > 1 && OF_ROWS.contains(name)) {
            return around.peek();
        }
        String path = path(name, around);
        if (path == null) {
            unknown(file, name);
        }
        return path == null ? name : path;
    }

    /** Looks from the innermost section outwards, as Mustache does. */
    private String path(String name, Deque<String> around) {
        return around.stream()
            .map(scope -> scope.isEmpty() ? name : scope + "." + name)
            .filter(this::isKnown)
            .findFirst()
            .orElse(null);
    }

    private boolean isKnown(String path) {
        return names.contains(path) || names.stream().anyMatch(known -> known.startsWith(path + "."));
    }

    private void unknown(String file, String name) {
        problems.add(file, name, "nothing is called {{" + name + "}} in a letter of this kind; write answers.<field>, "
                + "work.<step>.<field>, decision.<field> or a name that docs/letters.md lists");
    }

}
