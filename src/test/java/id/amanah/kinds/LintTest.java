package id.amanah.kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The grammar of models. Each file in {@code kinds/mistakes} makes one mistake in the
 * folder {@code kinds/whole}, which holds one of everything, and says what the designer
 * must hear.
 */
class LintTest {

    @Test
    void aFolderWithOneOfEverythingIsAccepted() throws IOException {
        Bundle bundle = Folders.accept(Folders.of("kinds/whole"));

        assertThat(bundle.kind().prefix()).isEqualTo("WH");
        assertThat(bundle.kind().eventDate()).isEqualTo("receivedOn");
        assertThat(bundle.word("review.wait.label", Locale.ENGLISH)).contains("Wait");
        assertThat(bundle.form("report")).isPresent();
        UserStep review = bundle.userSteps().get("review");
        assertThat(review.deadlines()).containsExactly("GRA_TO_UPG");
        assertThat(review.outcomes()).containsExactly(new UserStep.Outcome("accept", true, false, null),
                new UserStep.Outcome("return", false, false, "missing"),
                new UserStep.Outcome("wait", false, true, null));
        assertThat(bundle.userSteps().get("recheck").scope()).isEqualTo(UserStep.Scope.SUPERIOR);
        UserStep each = bundle.userSteps().get("each");
        assertThat(each.each()).isEqualTo("facts.answers.objects");
        assertThat(each.person()).isEqualTo("facts.answers.checker");
        assertThat(each.sealed()).isTrue();
    }

    @Test
    void theKindOfTheTestsIsAccepted() throws IOException {
        assertThat(Folders.accept(Folders.of("bpmn/sample-permit")).userSteps()).containsOnlyKeys("review");
    }

    @TestFactory
    Stream<DynamicTest> everyMistakeIsRefusedWithFileElementAndReason() throws IOException {
        return Folders.of("kinds/mistakes")
            .entrySet()
            .stream()
            .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> refused(mistake(file.getValue()))));
    }

    private static void refused(Map<String, String> mistake) throws IOException {
        Map<String, byte[]> files = Folders.of("kinds/whole");
        String before = new String(files.get(mistake.get("in")), StandardCharsets.UTF_8);
        assertThat(before).contains(mistake.get("replace"));
        files.put(mistake.get("in"),
                before.replace(mistake.get("replace"), mistake.get("with")).getBytes(StandardCharsets.UTF_8));

        ModelRefused refused = catchThrowableOfType(ModelRefused.class, () -> Folders.accept(files));

        assertThat(refused).isNotNull();
        assertThat(refused.problems()).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(mistake.get("file"));
            assertThat(problem.element()).isEqualTo(mistake.get("element"));
            assertThat(problem.reason()).contains(mistake.get("reason"));
        });
    }

    private static Map<String, String> mistake(byte[] file) {
        Map<String, String> mistake = new HashMap<>();
        new String(file, StandardCharsets.UTF_8).lines().forEach(line -> {
            int colon = line.indexOf(": ");
            mistake.put(line.substring(0, colon), line.substring(colon + 2).replace("\\n", "\n"));
        });
        return mistake;
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() throws IOException {
        Map<String, byte[]> files = Folders.of("kinds/whole");
        files.remove("report.form");
        files.remove("words_en.properties");
        files.put("evil.exe", new byte[1]);
        files.put("letters/receipt_id.mustache", "Subject: x".getBytes(StandardCharsets.UTF_8));

        assertThatExceptionOfType(ModelRefused.class).isThrownBy(() -> Folders.accept(files))
            .withMessageContaining("kind.yaml, startForm: the file report.form is missing")
            .withMessageContaining("words_en.properties: the words of this language are missing")
            .withMessageContaining("evil.exe: a folder does not hold such a file")
            .withMessageContaining("letters/receipt_en.mustache: the letter is missing");
    }

    @Test
    void aFolderWithoutManifestIsRefused() {
        assertThatExceptionOfType(ModelRefused.class).isThrownBy(() -> Folders.accept(new HashMap<>()))
            .withMessageContaining("kind.yaml: the manifest is missing");
    }

}
