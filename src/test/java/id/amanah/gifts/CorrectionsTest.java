package id.amanah.gifts;

import static id.amanah.gifts.GiftCase.colleague;
import static id.amanah.gifts.GiftCase.message;
import static id.amanah.gifts.GiftCase.object;
import static id.amanah.gifts.GiftCase.vendor;
import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Clients;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AmanahTest
@DisplayName("Legal facts corrected by the UPG")
class CorrectionsTest {

    @Autowired
    Clients clients;

    private GiftCase familysWatch() {
        Map<String, Object> uncle = GiftCase.with(vendor("Paman Herman"), "relation", "FAMILY");
        return GiftCase.filed(clients, List.of(uncle),
                List.of(object("FAMILY", "OTHER_GOODS", 3_000_000), object("FAMILY", "MONEY", 1_000_000)));
    }

    @Test
    void makeAReportableObjectExemptAndTheTableIsAskedAnew() {
        GiftCase report = familysWatch();
        assertThat(report.each("reportable")).containsExactly(true, true);

        report.decide("verify", "complete",
                Map.of("assessments", List.of(Map.of("object", 2, "conflictOfInterest", false))));

        assertThat(report.each("reportable")).as("only what was corrected differs").containsExactly(true, false);
        assertThat(report.each("clause")).containsExactly("default", "a");
        assertThat(report.timeline()).contains("UPG mengoreksi unsur hukum objek 2");
    }

    @Test
    void makeAnExemptObjectReportableAfterItIsExaminedAfterAll() {
        GiftCase report = GiftCase.filed(clients, List.of(colleague("Rekan Dian")),
                List.of(object("COLLEAGUE", "SOUVENIR", 200_000)));
        report.stands("record-not-reportable").decide("record-not-reportable", "examine", Map.of());

        report.stands("verify")
            .decide("verify", "complete", Map.of("assessments", List.of(Map.of("object", 1, "dutyRelated", true))));

        assertThat(report.each("reportable")).containsExactly(true);
        report.decide("analyse", "forward", Map.of()).forwarded("GOL-9");
        assertThat(report.each("status")).containsExactly("AT_KPK");
    }

    @Test
    void keepWhatTheTableSaidBefore() {
        GiftCase report = familysWatch();

        report.decide("verify", "complete", Map.of("assessments", List
            .of(Map.of("object", 1, "conflictOfInterest", false), Map.of("object", 2, "conflictOfInterest", false))));

        assertThat(report.each("reportable")).containsExactly(false, false);
        report.stands("analyse");
        assertThat(report.read().get("findings").toString()).contains("clause=a").doesNotContain("clause=default");
    }

    @Test
    void areTakenBackWhereTheUpgNoLongerDiffersFromTheFiler() {
        GiftCase report = familysWatch();
        report.decide("verify", "complete", Map.of("assessments", List
            .of(Map.of("object", 1, "conflictOfInterest", false), Map.of("object", 2, "conflictOfInterest", false))));
        report.decide("ratna", "analyse", "propose-record", Map.of(), "Pemberian keluarga");
        report.decide("agus", "confirm-record", "record", Map.of(), null).ended("not-reportable");
        clients.as("ratna")
            .post("/api/declarations/" + report.number + "/rectification", Map.of("reason", "Bukti baru"))
            .expect(200);

        report.stands("verify").decide("verify", "complete", Map.of("assessments", List.of()));

        assertThat(report.each("reportable")).containsExactly(true, true);
    }

    @Test
    void nameObjectsOfTheReportOnceEach() {
        GiftCase report = familysWatch();

        var unknown = report.tries("verify", "complete",
                Map.of("assessments", List.of(Map.of("object", 3, "conflictOfInterest", false))));
        var twice = report.tries("verify", "complete", Map.of("assessments", List
            .of(Map.of("object", 1, "conflictOfInterest", false), Map.of("object", 1, "conflictOfInterest", true))));

        assertThat(message(unknown, "assessments[0].object")).contains("3");
        assertThat(message(twice, "assessments[1].object")).isEqualTo("Objek nomor 1 disebut dua kali.");
        report.stands("verify");
        assertThat(report.each("reportable")).containsExactly(true, true);
    }

    @Test
    void nameTheirFactsOrAreRefused() {
        GiftCase report = familysWatch();

        var strange = report.tries("verify", "complete",
                Map.of("assessments", List.of(Map.of("object", 1, "isFriend", false))));
        var word = report.tries("verify", "complete",
                Map.of("assessments", List.of(Map.of("object", 1, "conflictOfInterest", "tidak"))));

        assertThat(message(strange, "assessments[0].isFriend")).contains("isFriend");
        assertThat(message(word, "assessments[0].conflictOfInterest")).isEqualTo("Jawab ya atau tidak.");
    }

}
