package id.amanah.ethics;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Clients;
import id.amanah.PageClient;
import id.amanah.desk.GiftReports;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AmanahTest
@DisplayName("A hearing on pages")
class HearingPagesTest {

    @Autowired
    Clients clients;

    @Test
    void goesFromAGiftReportToItsDecisionWithoutAScript() {
        String gift = GiftReports.file(clients, "siti", GiftReports.vendorsParcel());
        PageClient ratna = clients.page("ratna");
        Document draft = ratna.submit(ratna.get("/laporan/" + gift), "form[action$=/rujuk]", Map.of());
        assertThat(draft.selectFirst("[name=examinee]").val()).isEqualTo(Cases.SITI);
        assertThat(draft.selectFirst("[name=from]").val()).isEqualTo(gift);
        String number = ratna.at().split("/")[2];
        ratna.submit(ratna.get("/laporan/" + number + "/isi/referral/articles/baru"), "#row", "#continue",
                Map.of("article", "PP 42/2004 Pasal 11 huruf c"));
        ratna.submit(ratna.get("/laporan/" + number + "/periksa"), "#submit", Map.of());

        Cases.appoint(clients, number, Cases.COMMITTEE).expect(200);
        decide("lestari", number, "invite", "invited",
                Map.of("hearingOn-day", "9", "hearingOn-month", "2", "hearingOn-year", "2026", "place", "Ruang 1"));
        decide("siti", number, "make-statement", "waived", Map.of());
        for (String member : List.of("hendra", "made", "yohanes")) {
            decide(member, number, "vote", "cast", Map.of("finding", "NO_VIOLATION", "reason", "Tidak cukup bukti."));
        }
        PageClient hendra = clients.page("hendra");
        Document sealed = hendra.get("/laporan/" + number);
        assertThat(sealed.text()).contains("3 dari 5 anggota sudah memberi suara").doesNotContain("Tidak cukup bukti.");
        Document opened = hendra.submit(sealed, "form[action$=/tutup-suara]", Map.of());
        assertThat(opened.text()).contains("0 dari 3 suara", "Tidak cukup bukti.");
        decide("hendra", number, "pronounce", "pronounced", Map.of("reason", "Tidak terbukti."));

        assertThat(clients.page("siti").get("/laporan/" + number).text()).contains("Tidak terbukti melanggar")
            .doesNotContain("Tidak cukup bukti.");
    }

    private void decide(String who, String number, String step, String outcome, Map<String, String> fields) {
        PageClient pages = clients.page(who);
        Document work = pages.get("/kerja/" + GiftReports.work(clients, who, number, step));
        Map<String, String> typed = new HashMap<>(fields);
        typed.put("outcome", outcome);
        Document done = pages.submit(work, "#decide", typed);
        assertThat(pages.at()).as(done.text()).endsWith("/selesai");
    }

}
