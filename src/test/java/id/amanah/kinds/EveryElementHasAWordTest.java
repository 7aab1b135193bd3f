package id.amanah.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a case passes through is shown on its way, in the reader's language: a part of
 * the drawing without a word would stand there in Indonesian, or without a name.
 */
@DisplayName("Every element of the kinds that are shipped")
class EveryElementHasAWordTest {

    private static final Pattern ELEMENT = Pattern
        .compile("<bpmn:(?:\\w+Event|\\w+Gateway|\\w+Task|subProcess) id=\"([^\"]+)\"");

    static Stream<Path> models() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("bpmn"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void hasAWordInBothLanguages(Path model) throws IOException {
        for (String language : new String[] { "id", "en" }) {
            Properties words = new Properties();
            try (Reader file = Files.newBufferedReader(model.resolveSibling("words_" + language + ".properties"))) {
                words.load(file);
            }
            Matcher element = ELEMENT.matcher(Files.readString(model));
            while (element.find()) {
                assertThat(words.getProperty(element.group(1) + ".label", "")).as(language + " " + element.group(1))
                    .isNotBlank();
            }
        }
    }

}
