package id.amanah.letters;

import static org.assertj.core.api.Assertions.assertThat;

import com.samskivert.mustache.Mustache;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How letters are filled")
class WritingWordsTest {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    @Test
    void daysMoneyAndAnswersStandAsEachLanguageWritesThem() {
        Map<String, Object> facts = Map.of("day", LocalDate.of(2026, 2, 12), "value", Money.of(4_500_000), "yes", true,
                "share", new BigDecimal("12.5"));
        String template = "{{day}} {{value}} {{yes}} {{share}}";

        assertThat(fill(template, facts, INDONESIAN)).isEqualTo("12 Februari 2026 Rp4.500.000 ya 12,5");
        assertThat(fill(template, facts, Locale.ENGLISH)).isEqualTo("12 February 2026 Rp4,500,000 yes 12.5");
    }

    /** The library would otherwise call any method of any object by its name. */
    @Test
    void templatesReachNothingButMapsAndLists() {
        Map<String, Object> facts = Map.of("text", "abc", "day", LocalDate.of(2026, 2, 12), "rows",
                List.of(Map.of("a", 1), Map.of("a", 2)));

        assertThat(fill("[{{text.class.name}}{{text.length}}{{day.year}}{{class}}]", facts, INDONESIAN))
            .isEqualTo("[]");
        assertThat(fill("{{#rows}}{{a}};{{/rows}}", facts, INDONESIAN)).isEqualTo("1;2;");
    }

    @Test
    void whatIsCostlyToKnowIsAskedForOnlyWhenItIsNamed() {
        int[] asked = new int[1];
        Supplier<Object> costly = () -> Map.of("n", ++asked[0]);

        fill("{{other}}", Map.of("costly", costly), INDONESIAN);
        assertThat(asked[0]).isZero();
        assertThat(fill("{{costly.n}}", Map.of("costly", costly), INDONESIAN)).isEqualTo("1");
    }

    @Test
    void aSubjectIsOneLineWhateverStandsInIt() {
        assertThat(Templates.line(" Halo\r\nBcc: x@y.id\u2028\tlagi ")).isEqualTo("Halo Bcc: x@y.id lagi");
        assertThat(Templates.line("x".repeat(300))).hasSize(200).endsWith("…");
    }

    @Test
    void pausesBetweenTriesGrowToFourHours() {
        RandomGenerator chance = RandomGenerator.of("L64X128MixRandom");

        assertThat(Postman.pause(1, chance)).isBetween(Duration.ofSeconds(48), Duration.ofSeconds(72));
        assertThat(Postman.pause(4, chance)).isBetween(Duration.ofSeconds(384), Duration.ofSeconds(576));
        assertThat(Postman.pause(60, chance)).isBetween(Duration.ofMinutes(192), Duration.ofMinutes(288));
    }

    @Test
    void paragraphsAndListsComeOutOfBlankLinesAndHyphens() {
        assertThat(Paragraphs.of("Yth. Siti,\nhalo\n\nDaftar:\n- satu\n- dua\n\n\nSelesai")).containsExactly(
                new Paragraphs.Block(false, List.of("Yth. Siti,", "halo")),
                new Paragraphs.Block(false, List.of("Daftar:")), new Paragraphs.Block(true, List.of("satu", "dua")),
                new Paragraphs.Block(false, List.of("Selesai")));
    }

    private static String fill(String template, Map<String, Object> facts, Locale language) {
        return Mustache.compiler()
            .escapeHTML(false)
            .defaultValue("")
            .withFormatter(new Wording(language))
            .withCollector(new OnlyMaps())
            .compile(template)
            .execute(facts);
    }

}
