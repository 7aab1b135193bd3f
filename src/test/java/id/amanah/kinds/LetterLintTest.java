package id.amanah.kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The grammar of letters")
class LetterLintTest {

    private static final String STEP = """
            <bpmn:sequenceFlow id="flow-1" sourceRef="submitted" targetRef="letter" />
            <bpmn:serviceTask id="letter" name="Letter" camunda:delegateExpression="${sendLetter}">
              <bpmn:extensionElements><camunda:properties>
                <camunda:property name="input.letter" value="receipt" />
                <camunda:property name="input.to" value="filer" />
              </camunda:properties></bpmn:extensionElements>
            </bpmn:serviceTask>
            <bpmn:sequenceFlow id="flow-letter" sourceRef="letter" targetRef="start-clock" />
            """;

    private Map<String, byte[]> files;

    @BeforeEach
    void aFolderThatSendsAReceipt() throws IOException {
        files = Folders.of("kinds/whole");
        change("whole.bpmn", "<bpmn:sequenceFlow id=\"flow-1\" sourceRef=\"submitted\" targetRef=\"start-clock\" />",
                STEP);
        letter("Subject: Halo {{declaration.number}}\n\nYth. {{recipient.name}}, {{answers.receivedOn}}");
        for (String language : new String[] { "id", "en" }) {
            String words = "words_" + language + ".properties";
            put(words, text(words) + "\nletter.receipt.label=Receipt\n");
        }
    }

    @Test
    void aLetterInBothLanguagesIsAcceptedWithItsSubjectApart() {
        LetterText letter = Folders.accept(files).letter("receipt").orElseThrow();

        assertThat(letter.subject().id()).isEqualTo("Halo {{declaration.number}}");
        assertThat(letter.text().en()).isEqualTo("Yth. {{recipient.name}}, {{answers.receivedOn}}");
    }

    @Test
    void sectionsOverListsKnowWhatTheirRowsHold() {
        letter("Subject: Halo\n\n{{#answers.objects}}{{-index}}. {{description}} {{declaration.number}}{{/answers.objects}}"
                + "{{#deadlines}}{{dueOn}}{{/deadlines}}{{^deadlines}}-{{/deadlines}}{{! a remark }}"
                + "{{work.review.missing}}{{decision.note}}");

        assertThat(Folders.accept(files).letter("receipt")).isPresent();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|',
            textBlock = """
                    {{answers.nothing}}                                  | answers.nothing   | nothing is called {{answers.nothing}}
                    {{#answers.objects}}{{kindness}}{{/answers.objects}} | kindness          | nothing is called {{kindness}}
                    {{description}}                                      | description       | nothing is called {{description}}
                    {{answers.objects}}                                  | answers.objects   | it holds more than one value
                    {{declaration.getClass.name}}                        | declaration.getClass.name | nothing is called
                    {{>other}}                                           | other             | nothing else; remove {{> …}}
                    {{{recipient.name}}}                                 | recipient.name    | nothing else; remove {{{ …}}
                    {{#deadlines}}                                       | ''                | it is no Mustache
                    {{#deadlines}}{{/answers}}                           | ''                | it is no Mustache
                    """)
    void whatALetterCannotSayIsRefused(String text, String element, String reason) {
        letter("Subject: Halo\n\n" + text);

        ModelRefused refused = catchThrowableOfType(ModelRefused.class, () -> Folders.accept(files));

        assertThat(refused).isNotNull();
        assertThat(refused.problems()).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo("letters/receipt_en.mustache");
            assertThat(problem.element()).isEqualTo(element);
            assertThat(problem.reason()).contains(reason);
        });
    }

    @Test
    void aMissingLetterIsNamed() {
        files.remove("letters/receipt_id.mustache");
        files.remove("letters/receipt_en.mustache");

        refused("whole.bpmn, letter: the letter receipt is missing; add the files letters/receipt_id.mustache and "
                + "letters/receipt_en.mustache");
    }

    @Test
    void aMissingLanguageSubjectTextOrNameIsTold() {
        files.remove("letters/receipt_en.mustache");
        refused("letters/receipt_en.mustache: the letter is missing in this language");

        letter("Halo\n\nIsi");
        refused("letters/receipt_id.mustache: its first line must be the subject");

        letter("Subject: Halo\n\n \n");
        refused("letters/receipt_id.mustache: the letter says nothing");

        letter("Subject: Halo\n\nIsi");
        change("words_en.properties", "letter.receipt.label", "letter.other.label");
        refused("words_en.properties, letter.receipt.label: the word is missing");
    }

    private void refused(String message) {
        assertThatExceptionOfType(ModelRefused.class).isThrownBy(() -> Folders.accept(files))
            .withMessageContaining(message);
    }

    private void letter(String text) {
        put("letters/receipt_id.mustache", text);
        put("letters/receipt_en.mustache", text.replace("\n", "\r\n"));
    }

    private void change(String file, String before, String after) {
        assertThat(text(file)).contains(before);
        put(file, text(file).replace(before, after));
    }

    private void put(String file, String text) {
        files.put(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private String text(String file) {
        return new String(files.get(file), StandardCharsets.UTF_8);
    }

}
