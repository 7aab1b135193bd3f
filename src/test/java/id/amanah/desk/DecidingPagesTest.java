package id.amanah.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Clients;
import id.amanah.PageClient;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@AmanahTest
@DisplayName("Deciding on a page, without JavaScript")
class DecidingPagesTest {

    @Autowired
    Clients clients;

    @Test
    void everyOutcomeSaysWhatItDoesAndWhatFollows() {
        Document page = open(clients.page("ratna"), parcel(), "verify");

        assertThat(page.select("#decide input[name=outcome]").eachAttr("value")).containsExactly("complete", "return");
        assertThat(page.select(".amanah-choice").get(0).text()).contains("Berikutnya: Analisis laporan");
        assertThat(page.select(".amanah-choice").get(1).text()).contains("pelapor diberi tahu",
                "Berikutnya: Tunggu pelapor melengkapi");
    }

    @ParameterizedTest
    @CsvSource({ "verify,complete,SUBMITTED", "verify,return,RETURNED", "analyse,forward,SUBMITTED",
            "analyse,propose-record,SUBMITTED", "forward-to-kpk,forwarded,SUBMITTED", "kpk-decision,decided,SUBMITTED",
            "kpk-decision,returned,RETURNED", "kpk-decision,lapsed,CLOSED", "hand-over,settled,CLOSED",
            "await-completion,forward-as-is,SUBMITTED" })
    void everyOutcomeIsDecidedFromItsPage(String step, String outcome, String status) {
        String number = parcel();
        bring(number, step);
        PageClient ratna = clients.page("ratna");

        Document after = ratna.submit(open(ratna, number, step), "#decide", typed(step, outcome));

        assertThat(ratna.last().status()).isEqualTo(200);
        assertThat(ratna.at()).endsWith("/selesai");
        assertThat(after.text()).contains("Keputusan tersimpan", number);
        assertThat(clients.as("ratna").get("/api/declarations/" + number).json().get("status")).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({ "record,CLOSED", "examine,SUBMITTED" })
    void whatTheTableExemptsIsRecordedOrExamined(String outcome, String status) {
        String number = GiftReports.file(clients, "siti", GiftReports.cakeForEverybody());
        PageClient ratna = clients.page("ratna");

        ratna.submit(open(ratna, number, "record-not-reportable"), "#decide", Map.of("outcome", outcome));

        assertThat(ratna.at()).endsWith("/selesai");
        assertThat(clients.as("ratna").get("/api/declarations/" + number).json().get("status")).isEqualTo(status);
    }

    @Test
    void whoProposedSeesWhyAnotherOneMustDecide() {
        String number = parcel();
        bring(number, "confirm-record");
        PageClient ratna = clients.page("ratna");
        PageClient agus = clients.page("agus");

        Document refused = open(ratna, number, "confirm-record");
        Document offered = open(agus, number, "confirm-record");
        agus.submit(offered, "#decide", Map.of("outcome", "record"));

        assertThat(refused.select("#decide input[name=outcome]:not([disabled])")).isEmpty();
        assertThat(refused.select(".amanah-refusal").text()).contains("pada tingkat lain", "PP 60/2008");
        assertThat(offered.select("#decide input[name=outcome][disabled]")).isEmpty();
        assertThat(agus.at()).endsWith("/selesai");
    }

    @Test
    void whatIsMissingIsSaidAndNothingTypedIsLost() {
        String number = parcel();
        bring(number, "kpk-decision");
        PageClient ratna = clients.page("ratna");

        Document again = ratna.submit(open(ratna, number, "kpk-decision"), "#decide",
                Map.of("outcome", "decided", "decreeNumber", "SK-77", "_note", "Surat menyusul."));

        assertThat(ratna.last().status()).isEqualTo(422);
        assertThat(again.select(".govuk-error-summary").text()).contains("Isi tanggal surat keputusan KPK");
        assertThat(again.select("input[name=decreeNumber]").val()).isEqualTo("SK-77");
        assertThat(again.select("#f-note").text()).isEqualTo("Surat menyusul.");
        assertThat(again.select("input[name=outcome][value=decided]").hasAttr("checked")).isTrue();
    }

    @Test
    void withoutAChoiceNothingIsDecided() {
        PageClient ratna = clients.page("ratna");

        Document again = ratna.submit(open(ratna, parcel(), "verify"), "#decide", Map.of("_note", "Belum yakin."));

        assertThat(ratna.last().status()).isEqualTo(422);
        assertThat(again.select(".govuk-error-summary").text()).contains("Pilih salah satu keputusan");
        assertThat(again.select("#f-note").text()).isEqualTo("Belum yakin.");
    }

    @Test
    void whoComesTooLateLearnsWhoDecidedAndKeepsWhatTheyWrote() {
        String number = parcel();
        PageClient ratna = clients.page("ratna");
        Document page = open(ratna, number, "verify");
        GiftReports.decide(clients, "agus", number, "verify", "complete", Map.of(), null);

        Document late = ratna.submit(page, "#decide", Map.of("outcome", "return", "missing", "Lampirkan foto."));

        assertThat(ratna.last().status()).isEqualTo(409);
        assertThat(late.select(".govuk-error-summary").text()).contains("Agus");
        assertThat(late.select("#decision").text()).contains("sudah memutus pekerjaan ini pada 2 Februari 2026");
        assertThat(late.select("#kept").text()).contains("Lampirkan foto.");
    }

    @Test
    void aLegalFactIsCorrectedWhereItsQuestionAndAnswerStand() {
        String number = parcel();
        PageClient ratna = clients.page("ratna");
        Document page = open(ratna, number, "verify");
        assertThat(page.select(".amanah-fact").first().text()).contains("Apakah pemberi punya", "Jawaban: Ya");

        ratna.submit(page, "#decide", Map.of("outcome", "complete", "assessments[0].connectedToPosition", "false"));

        assertThat(clients.as("ratna").get("/api/declarations/" + number + "/timeline").text())
            .contains("UPG mengoreksi unsur hukum objek 1.");
    }

    @Test
    void manyObjectsAreFilledInAtOnceAndStillOneByOne() {
        String number = manyObjects(6);
        bring(number, "kpk-decision");
        PageClient ratna = clients.page("ratna");

        Document filled = ratna.submit(open(ratna, number, "kpk-decision"), "#decide", "button[name=_fill]",
                Map.of("outcome", "decided", "_all.decisions.status", "STATE_PROPERTY", "decisions[2].status",
                        "RECIPIENT_KEEPS", "decreeNumber", "SK-6", "decreeOn-day", "2", "decreeOn-month", "2",
                        "decreeOn-year", "2026"));
        ratna.submit(filled, "#decide", Map.of());

        assertThat(ratna.at()).as(ratna.last().text()).endsWith("/selesai");
        assertThat(clients.as("siti").get("/api/gift-reports/" + number + "/objects").list()).extracting("status")
            .containsExactly("STATE_PROPERTY", "STATE_PROPERTY", "RECIPIENT_KEEPS", "STATE_PROPERTY", "STATE_PROPERTY",
                    "STATE_PROPERTY");
    }

    @Test
    void anErrorInARowStandsAtThatRowThoughOthersWereLeftAlone() {
        String number = manyObjects(3);
        bring(number, "hand-over");
        PageClient ratna = clients.page("ratna");

        Document again = ratna.submit(open(ratna, number, "hand-over"), "#decide",
                Map.of("outcome", "partly", "objects[1].as", "HANDED_OVER"));

        assertThat(ratna.last().status()).isEqualTo(422);
        assertThat(again.select("#f-objects-1-on-error").text()).contains("Isi tanggal penyerahan");
        assertThat(again.select("#f-objects-0-on-error")).isEmpty();
    }

    @Test
    void itIsOfferedToNobodyElse() {
        String number = parcel();
        String id = GiftReports.work(clients, "ratna", number, "verify");
        PageClient colleague = clients.page("joko");
        PageClient declarant = clients.page("siti");
        PageClient auditor = clients.page("nugroho");

        colleague.get("/kerja/" + id);
        declarant.get("/kerja/" + id);
        Document looking = auditor.get("/kerja/" + id);

        assertThat(colleague.last().status()).isEqualTo(404);
        assertThat(declarant.last().status()).isEqualTo(404);
        assertThat(looking.select("#decide")).isEmpty();
        assertThat(looking.select("#decision").text()).contains("bukan Anda yang memutus");
    }

    private Document open(PageClient who, String number, String step) {
        String officer = step.equals("confirm-record") ? "agus" : "ratna";
        return who.get("/kerja/" + GiftReports.work(clients, officer, number, step));
    }

    private String parcel() {
        return GiftReports.file(clients, "siti", GiftReports.vendorsParcel());
    }

    private String manyObjects(int many) {
        List<Object> objects = new ArrayList<>();
        for (int at = 0; at < many; at++) {
            objects.add(GiftReports.object("OTHER", "OTHER_GOODS", 1_000_000L + at));
        }
        return GiftReports.file(clients, "siti", GiftReports.report("ACCEPTED",
                List.of(Map.of("name", "PT Banyak", "relation", "VENDOR", "hasBusinessWithOffice", true)), objects));
    }

    /** Decides until the case stands at a step. */
    private void bring(String number, String step) {
        switch (step) {
            case "analyse" -> decide(number, "verify", "complete", Map.of());
            case "await-completion" -> decide(number, "verify", "return", Map.of("missing", "Foto."));
            case "confirm-record" -> {
                bring(number, "analyse");
                decide(number, "analyse", "propose-record", Map.of());
            }
            case "forward-to-kpk" -> {
                bring(number, "analyse");
                decide(number, "analyse", "forward", Map.of());
            }
            case "kpk-decision" -> {
                bring(number, "forward-to-kpk");
                decide(number, "forward-to-kpk", "forwarded", Map.of("golNumber", "GOL-1"));
            }
            case "hand-over" -> {
                bring(number, "kpk-decision");
                decide(number, "kpk-decision", "decided",
                        Map.of("decreeNumber", "SK-1", "decreeOn", "2026-02-02", "decisions", atKpk(number)));
            }
            default -> {
            }
        }
    }

    private List<Map<String, Object>> atKpk(String number) {
        return clients.as("ratna")
            .get("/api/gift-reports/" + number + "/objects")
            .list()
            .stream()
            .filter(o -> o.get("status").equals("AT_KPK"))
            .map(o -> Map.of("object", o.get("object"), "status", (Object) "STATE_PROPERTY"))
            .toList();
    }

    private void decide(String number, String step, String outcome, Map<String, Object> answers) {
        var answer = GiftReports.decide(clients, "ratna", number, step, outcome, answers, "Nilai kecil.");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private static Map<String, String> typed(String step, String outcome) {
        Map<String, String> typed = new HashMap<>(Map.of("outcome", outcome, "_note", "Sudah diperiksa."));
        switch (step + "." + outcome) {
            case "verify.return", "kpk-decision.returned" -> typed.put("missing", "Lampirkan foto.");
            case "forward-to-kpk.forwarded" -> typed.put("golNumber", "GOL-9");
            case "kpk-decision.decided" -> typed.putAll(Map.of("decreeNumber", "SK-9", "decreeOn-day", "2",
                    "decreeOn-month", "2", "decreeOn-year", "2026", "decisions[0].status", "STATE_PROPERTY"));
            case "hand-over.settled" -> typed.putAll(Map.of("objects[0].as", "HANDED_OVER", "objects[0].on-day", "2",
                    "objects[0].on-month", "2", "objects[0].on-year", "2026"));
            default -> {
            }
        }
        return typed;
    }

}
