package id.amanah.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a table may not hold, each made by one change to a good one. */
class TableFileTest {

    private final Tables tables = new Tables(new Feel(Clock.systemUTC()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                    <definitions                           | <!DOCTYPE x><definitions                             | DOCTYPE
                    <inputEntry id="limits-2019-receivedOn" | <inputEntry expressionLanguage="juel" id="limits-2019-receivedOn" | juel
                    &lt; date(                             | &lt; function() external {java: {}} and date(           | inputEntry limits-2019-receivedOn
                    &lt; date(                             | &lt; other and date(                                    | other
                    <text>true</text>                      | <text>for i in 1..100000000 return i</text>          | steps
                    hitPolicy="FIRST"                      | hitPolicy="ANY"                                      | hit policy
                    typeRef="date"                         | typeRef="Any"                                        | type
                    """)
    void isRefusedWithFileElementAndReason(String good, String bad, String reason) throws IOException {
        String dmn = Files.readString(Path.of("bpmn/law/gift-settings.dmn"));
        assertThat(dmn).contains(good);
        String xml = dmn.replace(good, bad);

        assertThatThrownBy(() -> tables.read("settings.dmn", xml.getBytes(StandardCharsets.UTF_8)))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("settings.dmn")
            .hasMessageContaining(reason);
    }

}
