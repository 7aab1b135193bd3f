package id.amanah.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import id.amanah.Clients;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.core.env.Environment;

/** Each kind comes to each of its ends on an old phone without scripts. */
@BrowserTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("On pages, without scripts")
class EveryEndTest {

    private static final Pattern SUBPROCESS = Pattern.compile("(?s)<bpmn:subProcess.*?</bpmn:subProcess>");

    private static final Pattern END = Pattern.compile("<bpmn:endEvent id=\"([^\"]+)\"");

    private static final Pattern TASK = Pattern.compile("<bpmn:userTask id=\"([^\"]+)\"");

    @Autowired
    Clients clients;

    @Autowired
    Environment environment;

    @Autowired
    MessageSource words;

    @Test
    @Order(1)
    void everyEndOfEveryProcessHasAWay() throws IOException {
        Set<String> ends = new TreeSet<>();
        for (Path process : processes()) {
            String text = SUBPROCESS.matcher(Files.readString(process)).replaceAll("");
            END.matcher(text)
                .results()
                .forEach(end -> ends.add(process.getParent().getFileName() + "/" + end.group(1)));
        }

        assertThat(ways().keySet()).containsExactlyElementsOf(ends);
    }

    @Test
    @Order(2)
    void everyKindComesToEachEndAndEveryWorkOfItIsDoneOnAPage(Browser browser) throws IOException {
        Set<String> steps = new HashSet<>();
        for (Path process : processes()) {
            TASK.matcher(Files.readString(process))
                .results()
                .forEach(task -> steps.add(process.getParent().getFileName() + "/" + task.group(1)));
        }
        try (Office office = new Office(browser, environment, words, clients, Screen.OLD_PHONE)) {
            SoftAssertions each = new SoftAssertions();
            ways().forEach((end, way) -> each.assertThatCode(() -> {
                Way.Case ended = way.go(office);
                office.ended(ended.who(), ended.number(), end.split("/")[1]);
            }).as("On the way to " + end).doesNotThrowAnyException());
            each.assertAll();
            assertThat(office.worked()).containsAll(steps);
            assertThat(office.watch().faults()).isEmpty();
        }
    }

    private static Map<String, Way> ways() {
        Map<String, Way> ways = new TreeMap<>(WaysOfGifts.all());
        ways.putAll(WaysOfInterests.all());
        ways.putAll(WaysOfNeutrality.all());
        ways.putAll(WaysOfEthics.all());
        return ways;
    }

    private static Iterable<Path> processes() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("bpmn"))) {
            return files.filter(f -> f.toString().endsWith(".bpmn")).sorted().toList();
        }
    }

}
