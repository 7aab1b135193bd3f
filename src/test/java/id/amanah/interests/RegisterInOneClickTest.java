package id.amanah.interests;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Clients;
import id.amanah.PageClient;
import id.amanah.rules.Rules;
import id.amanah.shared.AgencyId;
import id.amanah.shared.DeclarationId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AmanahTest
@DisplayName("A register of interests in one click, and by sample")
class RegisterInOneClickTest {

    private static final String NOTHING = "#one-click-interest-register-nothingToDeclare";

    private static final String UNCHANGED = "#one-click-interest-register-unchanged";

    @Autowired
    Clients clients;

    @Autowired
    Rules rules;

    @Test
    void isFiledFromTheStartPageAsNothingToDeclareAndThenAsUnchanged() {
        PageClient wulan = clients.page("wulan");
        Document home = wulan.get("/");
        assertThat(home.select(UNCHANGED)).as("there is no last one yet").isEmpty();

        Document done = wulan.submit(home, NOTHING, Map.of());
        assertThat(wulan.at()).endsWith("/terkirim");
        assertThat(done.select("main").text()).contains("KEMCON-");
        String first = wulan.at().split("/")[2];
        wulan.submit(wulan.get("/"), UNCHANGED, Map.of());
        String second = wulan.at().split("/")[2];

        assertThat(Conflicts.read(clients, "wulan", first)).containsEntry("outcome", "recorded");
        assertThat(Conflicts.read(clients, "wulan", second)).containsEntry("outcome", "recorded");
        assertThat(Conflicts.read(clients, "wulan", second).get("answers").toString()).contains("unchanged=true",
                "family=[]", "statementOfTruth=true");
    }

    @Test
    void isNoWayToFileWhatNeedsMoreAnswers() {
        PageClient siti = clients.page("siti");
        Document home = siti.get("/");
        String token = home.select("input[name=_csrf]").first().val();

        assertThat(siti.post("/laporan/langsung/gift-report/statementOfTruth", Map.of("_csrf", token)).status())
            .isEqualTo(404);
    }

    @Test
    void isDrawnEvenlyAndTheSameEachTime() {
        List<Integer> draws = IntStream.range(0, 20_000)
            .mapToObj(n -> RegisterFacts.draw(new DeclarationId(UUID.nameUUIDFromBytes(("draw" + n).getBytes()))))
            .toList();

        assertThat(draws).allMatch(draw -> draw >= 0 && draw < 100);
        assertThat(draws.stream().filter(draw -> draw < 5).count()).isBetween(850L, 1150L);
        DeclarationId one = new DeclarationId(UUID.fromString("01a20e8a-ccfc-7d67-9078-33cd561f5cdc"));
        assertThat(RegisterFacts.draw(one)).isEqualTo(RegisterFacts.draw(one));
    }

    /** The agency's own table, for one day that no other test files on. */
    @Test
    void isReviewedByTheRateOfTheAgency() throws IOException {
        String law = Files.readString(Path.of("bpmn/interest-register/register-sample.dmn"));
        rules.add("uji/register-sample.dmn",
                law.replace("<text>0</text>", "<text>100</text>").getBytes(StandardCharsets.UTF_8),
                LocalDate.of(2026, 1, 1), null, new AgencyId(2));

        String number = Conflicts.file(clients, "eko", "interest-register",
                Map.of("nothingToDeclare", true, "statementOfTruth", true));
        String elsewhere = Conflicts.file(clients, "joko", "interest-register",
                Map.of("nothingToDeclare", true, "statementOfTruth", true));

        assertThat(Conflicts.read(clients, "eko", number)).containsEntry("stage", "review");
        assertThat(Conflicts.read(clients, "eko", number).get("findings").toString()).contains("register-sample",
                "percent=100");
        assertThat(Conflicts.read(clients, "joko", elsewhere)).containsEntry("outcome", "recorded");
    }

}
