package id.amanah.letters;

import static id.amanah.desk.GiftReports.decide;
import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Clients;
import id.amanah.desk.GiftReports;
import id.amanah.installation.TestClock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AmanahTest
@DisplayName("The letters of a gift report")
class LettersOfAReportTest {

    @Autowired
    Clients clients;

    @Autowired
    Post post;

    @Autowired
    TestClock clock;

    @Test
    void aReceiptSaysNumberDayWhatHappensNextAndUntilWhen() {
        String number = GiftReports.file(clients, "siti", GiftReports.vendorsParcel());

        Map<String, Object> letter = only(number);
        assertThat(letter).containsEntry("name", "received")
            .containsEntry("subject_id", "Tanda terima laporan " + number)
            .containsEntry("subject_en", "Receipt for report " + number);
        assertThat(text(letter, "id")).startsWith("Yth. Siti Rahmawati,")
            .contains("- Disampaikan pada: 2 Februari 2026", "- Gratifikasi diterima pada: 28 Januari 2026",
                    "UPG) Kementerian Contoh memeriksa laporan Anda paling lambat 18 Februari 2026.");
        assertThat(text(letter, "en")).startsWith("Dear Siti Rahmawati,")
            .contains("- Filed on: 2 February 2026", "examines your report by 18 February 2026 at the latest.");
    }

    @Test
    void aRefusedGiftIsReceiptedAsRecorded() {
        String number = GiftReports.file(clients, "siti", GiftReports.refusal());

        assertThat(only(number)).containsEntry("name", "refusal-recorded")
            .containsEntry("subject_id", "Penolakan gratifikasi dicatat: " + number);
    }

    @Test
    void aReturnedReportSaysWhatIsMissingAndUntilWhen() {
        String number = GiftReports.file(clients, "siti", GiftReports.vendorsParcel());
        step("ratna", number, "verify", "return", Map.of("missing", "Alamat <pemberi> & foto"), null);

        Map<String, Object> letter = last(number, "returned");
        assertThat(text(letter, "id")).contains("Yang perlu dilengkapi:\n\nAlamat <pemberi> & foto\n\n",
                "lalu sampaikan lagi paling lambat 4 Maret 2026", "yaitu 13 Maret 2026, tetap berjalan");
        assertThat(text(letter, "en")).contains("Alamat <pemberi> & foto", "submit it again by 4 March 2026");
    }

    @Test
    void whatKpkAsksForIsAskedOfTheFilerInTheSameLetter() {
        String number = forwarded();
        step("ratna", number, "kpk-decision", "returned", Map.of("missing", "Salinan undangan"), null);

        assertThat(text(last(number, "returned"), "id")).contains("Salinan undangan");
    }

    @Test
    void aDecisionTellsTheEndOfEachObjectAndWhatToHandOverByWhen() {
        String number = forwarded();
        clock.set("2026-02-06T02:00:00Z");
        step("ratna", number, "kpk-decision", "decided", Map.of("decreeNumber", "KEP-7", "decreeOn", "2026-02-05",
                "decisions", List.of(Map.of("object", 1, "status", "STATE_PROPERTY"))), null);

        assertThat(text(last(number, "decided"), "id")).contains("surat keputusan nomor KEP-7 tanggal 5 Februari 2026",
                "- Objek 1, Sebuah objek (Rp5.000.000): menjadi milik negara",
                "- Objek 2, Sebuah objek (Rp50.000): tidak wajib dilaporkan", "dalam surat tersendiri");
        assertThat(text(last(number, "hand-over"), "en")).contains("- Object 1, Sebuah objek (Rp5,000,000)",
                "by 18 February 2026 at the latest");
        assertThat(text(last(number, "hand-over"), "en")).doesNotContain("Object 2");
    }

    @Test
    void aReportThatNeedNotGoToKpkNamesTheClauseOfEachObject() {
        String number = GiftReports.file(clients, "siti", GiftReports.cakeForEverybody());
        step("ratna", number, "record-not-reportable", "record", Map.of(), null);

        assertThat(text(last(number, "not-reportable"), "id"))
            .contains("- Objek 1, Sebuah objek: Peraturan KPK 2/2019 Pasal 2 ayat (3)");
    }

    @Test
    void aReportThatWasNotCompletedSaysSo() {
        String number = forwarded();
        step("ratna", number, "kpk-decision", "lapsed", Map.of(), null);

        assertThat(text(last(number, "lapsed"), "id")).contains("- Objek 1, Sebuah objek: tidak ditindaklanjuti");
    }

    /** Gift reports are confidential: mail may pass through many hands. */
    @Test
    void aMailAboutAConfidentialReportSaysOnlyThatThereIsALetter() {
        String number = GiftReports.file(clients, "siti", GiftReports.vendorsParcel());

        Map<String, Object> mail = post.mails(number).get(0);
        assertThat(mail).containsEntry("address", "siti@kemcon.contoh.go.id")
            .containsEntry("subject", "Ada surat untuk Anda di Amanah")
            .containsEntry("state", "NEW");
        assertThat(mail.get("text").toString()).doesNotContain(number)
            .doesNotContainIgnoringCase("gratifikasi")
            .contains("Siti Rahmawati", "kotak surat");
    }

    @Test
    void aMailAboutAReportThatIsNotConfidentialHoldsTheLetter() {
        Map<String, Object> open = GiftReports.vendorsParcel();
        open.put("confidential", false);
        String number = GiftReports.file(clients, "siti", open);

        Map<String, Object> mail = post.mails(number).get(0);
        assertThat(mail).containsEntry("subject", "Tanda terima laporan " + number);
        assertThat(mail.get("text").toString()).contains("- Nomor laporan: " + number, "jangan dibalas");
    }

    /** Each command is sent twice, as an impatient client does. */
    @Test
    void repeatingWritesNoSecondLetter() {
        String number = GiftReports.file(clients, "siti", GiftReports.vendorsParcel());
        clients.as("siti").post("/api/declarations/" + number + "/submission", Map.of());
        String work = GiftReports.work(clients, "ratna", number, "verify");
        Map<String, Object> decision = Map.of("outcome", "return", "answers", Map.of("missing", "Foto"));

        clients.as("ratna").post("/api/work/" + work + "/completion", decision).expect(200);
        clients.as("ratna").post("/api/work/" + work + "/completion", decision).expect(200);

        assertThat(post.letters(number)).extracting(letter -> letter.get("name"))
            .containsExactly("received", "returned");
        assertThat(post.mails(number)).hasSize(2);
    }

    @Test
    void aDecisionThatIsRefusedWritesNoLetter() {
        String number = forwarded();
        int before = post.letters(number).size();

        assertThat(decide(clients, "ratna", number, "kpk-decision", "decided", Map.of("decreeNumber", "KEP-8"), null)
            .status()).isEqualTo(422);

        assertThat(post.letters(number)).hasSize(before);
    }

    @Test
    void whatWasWrittenStandsInTheHistory() {
        String number = GiftReports.file(clients, "siti", GiftReports.vendorsParcel());

        List<Map<String, Object>> timeline = clients.as("siti").get("/api/declarations/" + number + "/timeline").list();
        assertThat(timeline).anySatisfy(entry -> assertThat(entry).containsEntry("action", "letter.written")
            .containsEntry("text", "Surat \"Tanda terima laporan\" ditulis untuk Siti Rahmawati."));
    }

    private String forwarded() {
        String number = GiftReports.file(clients, "siti", GiftReports.vendorsParcel());
        step("ratna", number, "verify", "complete", Map.of(), null);
        step("ratna", number, "analyse", "forward", Map.of(), null);
        step("ratna", number, "forward-to-kpk", "forwarded", Map.of("golNumber", "GOL-1"), null);
        return number;
    }

    private void step(String who, String number, String step, String outcome, Map<String, Object> answers,
            String note) {
        decide(clients, who, number, step, outcome, answers, note).expect(200);
    }

    private Map<String, Object> only(String number) {
        assertThat(post.letters(number)).hasSize(1);
        return post.letters(number).get(0);
    }

    private Map<String, Object> last(String number, String name) {
        return post.letters(number)
            .stream()
            .filter(letter -> letter.get("name").equals(name))
            .reduce((first, second) -> second)
            .orElseThrow(() -> new AssertionError("no letter " + name));
    }

    private static String text(Map<String, Object> letter, String language) {
        return letter.get("text_" + language).toString();
    }

}
