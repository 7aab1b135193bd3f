package id.amanah;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

/** Words for people: in both languages, in their own files, and nowhere else. */
class WordsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private static final Pattern EXPRESSION = Pattern.compile("\\[\\[.*?]]|\\[\\(.*?\\)]", Pattern.DOTALL);

    private static final Pattern REFUSAL = Pattern.compile("\"(refusal\\.[a-z0-9.-]*[a-z0-9])\"");

    private static final List<String> READ_ALOUD = List.of("alt", "title", "placeholder", "aria-label", "value",
            "content");

    @Test
    void everythingSaidInOneLanguageIsSaidInTheOther() throws IOException {
        for (Path indonesian : files(RESOURCES.resolve("messages"), "_id.properties")) {
            Path english = Path.of(indonesian.toString().replace("_id.properties", "_en.properties"));

            assertThat(words(english).keySet()).as(english.toString())
                .containsExactlyElementsOf(words(indonesian).keySet());
        }
        assertThat(files(RESOURCES.resolve("messages"), "_en.properties"))
            .hasSameSizeAs(files(RESOURCES.resolve("messages"), "_id.properties"));
    }

    @Test
    void noSentenceIsEmptyOrSaidTwice() throws IOException {
        Map<String, Path> seen = new TreeMap<>();
        for (Path file : files(RESOURCES.resolve("messages"), "_id.properties")) {
            words(file).forEach((key, text) -> {
                assertThat(text).as(key).isNotBlank();
                assertThat(seen.put(key, file)).as(key).isNull();
            });
        }
    }

    /**
     * In a sentence with numbered places a lone apostrophe switches them off; in one
     * without, a doubled one shows.
     */
    @Test
    void apostrophesAreWrittenAsTheFormatReadsThem() throws IOException {
        for (Path file : files(RESOURCES.resolve("messages"), ".properties")) {
            words(file).forEach((key, text) -> {
                boolean places = Pattern.compile("\\{\\d").matcher(text).find();
                String wrong = places ? "(?<!')'(?!')" : "''";
                assertThat(text).as(file + " " + key).doesNotContainPattern(wrong);
            });
        }
    }

    @Test
    void everyRefusalInTheCodeHasItsSentence() throws IOException {
        Map<String, String> all = new TreeMap<>();
        for (Path file : files(RESOURCES.resolve("messages"), "_id.properties")) {
            all.putAll(words(file));
        }
        for (Path file : files(Path.of("src/main/java"), ".java")) {
            Matcher named = REFUSAL.matcher(Files.readString(file));
            while (named.find()) {
                assertThat(all).as(file.toString()).containsKey(named.group(1));
            }
        }
    }

    @Test
    void pagesContainNoLiteralWords() throws IOException {
        List<String> literal = new ArrayList<>();
        for (Path file : files(RESOURCES.resolve("templates"), ".html")) {
            for (Element element : Jsoup.parse(file).getAllElements()) {
                literalWords(element).forEach(word -> literal.add(file.getFileName() + ": " + word));
            }
        }
        assertThat(literal).isEmpty();
    }

    private static Stream<String> literalWords(Element element) {
        Stream<String> texts = element.hasAttr("th:text") || element.hasAttr("th:utext") ? Stream.empty()
                : element.textNodes().stream().map(TextNode::getWholeText);
        Stream<String> attributes = READ_ALOUD.stream().filter(name -> !technical(element, name)).map(element::attr);
        return Stream.concat(texts, attributes)
            .map(text -> EXPRESSION.matcher(text).replaceAll("").strip())
            .filter(text -> LETTER.matcher(text).find());
    }

    /** Values that the server reads, and what the browser is told about the page. */
    private static boolean technical(Element element, String attribute) {
        return switch (attribute) {
            case "value" -> !element.is("input[type=submit], input[type=button], input[type=reset]");
            case "content" -> !element.is("meta[name=description]");
            default -> false;
        };
    }

    private static Map<String, String> words(Path file) throws IOException {
        Properties read = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            read.load(reader);
        }
        Map<String, String> words = new TreeMap<>();
        read.forEach((key, text) -> words.put(key.toString(), text.toString()));
        return words;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        }
    }

}
