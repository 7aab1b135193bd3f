package id.amanah.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The look of Amanah")
class LookTest {

    private static final Pattern CLASS = Pattern.compile("govuk-[a-zA-Z0-9_-]+[a-zA-Z0-9]");

    /** Names that no sheet has a rule for, as the design system itself has none. */
    private static final Set<String> UNSTYLED = Set.of("govuk-checkboxes", "govuk-radios", "govuk-table__head",
            "govuk-table__body", "govuk-table__row");

    @Test
    void keepsEveryComponentThatAPageHas() throws IOException {
        Set<String> known = names(Files.readString(Path.of("target/classes/static/look/amanah.css")));
        Set<String> used = new TreeSet<>();
        for (String folder : Set.of("src/main/resources/templates", "src/main/java")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    used.addAll(names(Files.readString(file)));
                }
            }
        }
        used.removeAll(UNSTYLED);
        used.removeAll(known);

        assertThat(known).hasSizeGreaterThan(100);
        assertThat(used).isEmpty();
    }

    @Test
    void leavesOutWhatNoPageHas() throws IOException {
        String sheet = Files.readString(Path.of("target/classes/static/look/amanah.css"));

        assertThat(sheet).doesNotContain("govuk-accordion", "govuk-cookie-banner", "govuk-service-navigation");
        assertThat(sheet.chars().filter(c -> c == '{').count()).isEqualTo(sheet.chars().filter(c -> c == '}').count());
    }

    private static Set<String> names(String text) {
        return CLASS.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

}
