package id.amanah.gifts;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Answer;
import id.amanah.Clients;
import id.amanah.desk.GiftReports;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AmanahTest
@DisplayName("Against the table's word a second officer")
class SecondOfficerTest {

    @Autowired
    Clients clients;

    private GiftCase proposed() {
        return GiftCase.filed(clients, GiftReports.vendorsParcel())
            .analysed()
            .decide("ratna", "analyse", "propose-record", Map.of(), "Tanpa hubungan jabatan");
    }

    @Test
    void closesTheReport() {
        GiftCase report = proposed().stands("confirm-record");

        report.decide("agus", "confirm-record", "record", Map.of(), null).ended("not-reportable");

        assertThat(report.each("status")).containsOnly("NOT_REPORTABLE");
        assertThat(report.clock("GRA_UPG_TO_KPK")).isEqualTo("MET");
        assertThat(report.timeline()).contains("Tanpa hubungan jabatan");
    }

    @Test
    void forwardsTheReportAfterAll() {
        GiftCase report = proposed();

        report.decide("agus", "confirm-record", "forward", Map.of(), null).stands("forward-to-kpk");

        report.forwarded("GOL-5");
        assertThat(report.each("status")).containsExactly("AT_KPK", "NOT_REPORTABLE");
    }

    @Test
    void isNotTheFirstWhoIsToldWhy() {
        GiftCase report = proposed();
        String item = GiftReports.work(clients, "agus", report.number, "confirm-record");

        Answer record = clients.as("ratna").post("/api/work/" + item + "/completion", Map.of("outcome", "record"));
        Answer forward = clients.as("ratna").post("/api/work/" + item + "/completion", Map.of("outcome", "forward"));
        Answer claim = clients.as("ratna").post("/api/work/" + item + "/claim");

        assertThat(record.expect(403).json().get("detail").toString()).isNotBlank().contains("tingkat");
        forward.expect(403);
        claim.expect(403);
        report.stands("confirm-record");
    }

}
