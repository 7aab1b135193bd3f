package id.amanah.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.kinds.Bundle;
import id.amanah.kinds.Kinds;
import id.amanah.rules.Rules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A table without words would show its own names to people. */
@AmanahTest
@DisplayName("What a table asks and says has words")
class TablesHaveWordsTest {

    private static final Pattern ASKED = Pattern.compile("<inputExpression[^>]*>\\s*<text>(\\w+)</text>");

    private static final Pattern SAID = Pattern.compile("<output [^>]*name=\"(\\w+)\"");

    @Autowired
    Kinds kinds;

    @Autowired
    Rules rules;

    @Test
    void inBothLanguages() {
        for (Bundle bundle : kinds.current()) {
            tables(bundle.kind().key()).forEach(file -> check(bundle, file));
        }
    }

    private void check(Bundle bundle, Path file) {
        String table = file.getFileName().toString().replace(".dmn", "");
        String model = read(file);
        assertThat(rules.outputs(table)).as(table).isNotEmpty();
        List<String> names = Stream.concat(names(ASKED, model), names(SAID, model))
            .filter(name -> !List.of("clause", "basis").contains(name))
            .distinct()
            .toList();
        assertThat(names).as(table).isNotEmpty();
        for (Locale locale : List.of(Locale.forLanguageTag("id"), Locale.ENGLISH)) {
            assertThat(bundle.word(table + ".label", locale)).as(table).isPresent();
            assertThat(names).as("names without words in " + table + " " + locale)
                .allSatisfy(name -> assertThat(bundle.word(table + "." + name + ".label", locale)).isPresent());
        }
    }

    private static Stream<String> names(Pattern pattern, String model) {
        return pattern.matcher(model).results().map(found -> found.group(1));
    }

    private static List<Path> tables(String kind) {
        try (Stream<Path> files = Files.list(Path.of("bpmn", kind))) {
            return files.filter(f -> f.toString().endsWith(".dmn")).toList();
        }
        catch (IOException unreadable) {
            return List.of();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        }
        catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

}
