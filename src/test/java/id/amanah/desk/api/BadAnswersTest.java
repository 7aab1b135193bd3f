package id.amanah.desk.api;

import static id.amanah.desk.api.Draft.messages;
import static id.amanah.desk.api.Draft.objectWith;
import static id.amanah.desk.api.Draft.parcelWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.of;

import id.amanah.AmanahTest;
import id.amanah.Answer;
import id.amanah.Clients;
import id.amanah.desk.GiftReports;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@AmanahTest
@DisplayName("Bad answers over HTTP")
class BadAnswersTest {

    private static final Map<String, Object> OBJECT = GiftReports.object("OTHER", "MONEY", 1L);

    @Autowired
    Clients clients;

    /** What cannot be kept even in a draft. */
    static Stream<Arguments> wrong() {
        return Stream.of(
                of("a megabyte of text", parcelWith("chronology", "a".repeat(1 << 20)), "chronology",
                        "Paling panjang 10.000 huruf; teks Anda 1.048.576 huruf."),
                of("a NUL byte", parcelWith("occasion", "Rapat\0"), "occasion", "Ketik ulang"),
                of("half a character", parcelWith("occasion", "Rapat \ud83d"), "occasion", "Ketik ulang"),
                of("an unknown field", parcelWith("colour", "red"), "colour", "\"colour\" tidak ada"),
                of("an unknown field of an object", objectWith("weight", 3), "objects[0].weight",
                        "\"weight\" tidak ada"),
                of("a number as text", objectWith("valueRupiah", "5000000"), "objects[0].valueRupiah",
                        "Tulis sebagai angka"),
                of("negative money", objectWith("valueRupiah", -1), "objects[0].valueRupiah", "kurang dari nol"),
                of("a fraction of a rupiah", objectWith("valueRupiah", new BigDecimal("10.5")),
                        "objects[0].valueRupiah", "tanpa sen"),
                of("a huge number", objectWith("valueRupiah", new BigDecimal("1E+400")), "objects[0].valueRupiah",
                        "terlalu besar"),
                of("more money than there is", objectWith("valueRupiah", 1_000_000_000_000_001L),
                        "objects[0].valueRupiah", "terlalu besar"),
                of("text as number", parcelWith("occasion", 7), "occasion", "Tulis sebagai teks"),
                of("a list as text", parcelWith("occasion", List.of("Rapat")), "occasion", "Tulis sebagai teks"),
                of("a tick as text", parcelWith("statementOfTruth", "true"), "statementOfTruth", "Jawab ya atau tidak"),
                of("a day that is none", parcelWith("receivedOn", "2026-02-30"), "receivedOn", "Tanggal ini tidak ada"),
                of("a day in another form", parcelWith("receivedOn", "28/01/2026"), "receivedOn",
                        "Tanggal ini tidak ada"),
                of("an unknown choice", parcelWith("reportType", "TAKEN"), "reportType", "ACCEPTED, REFUSED"),
                of("an object that is none", parcelWith("objects", List.of("uang")), "objects[0]", "objek"),
                of("objects that are no list", parcelWith("objects", OBJECT), "objects", "daftar"),
                of("fifty-one objects", parcelWith("objects", Collections.nCopies(51, OBJECT)), "objects",
                        "Paling banyak 50 baris; Anda mengirim 51"),
                of("twenty-one givers",
                        parcelWith("givers", Collections.nCopies(21, Map.of("name", "A", "relation", "PUBLIC"))),
                        "givers", "Paling banyak 20 baris; Anda mengirim 21"),
                of("one mark on two rows",
                        parcelWith("givers",
                                Collections.nCopies(2, Map.of("id", "g1", "name", "A", "relation", "PUBLIC"))),
                        "givers[1].id", "dua kali"));
    }

    /** What a draft may have, yet not a declaration. */
    static Stream<Arguments> unfinished() {
        return Stream.of(of("no day", parcelWith("receivedOn", null), "receivedOn", "Isi tanggal Anda menerima"),
                of("blank day", parcelWith("receivedOn", " "), "receivedOn", "Isi tanggal Anda menerima"),
                of("a day in the future", parcelWith("receivedOn", "2026-02-03"), "receivedOn", "belum tiba"),
                of("an untrue statement", parcelWith("statementOfTruth", false), "statementOfTruth", "Centang"),
                of("no statement", parcelWith("statementOfTruth", null), "statementOfTruth", "Centang pernyataan ini"),
                of("no objects", parcelWith("objects", List.of()), "objects", "paling sedikit 1 baris"),
                of("objects left out", parcelWith("objects", null), "objects", "paling sedikit 1 baris"),
                of("no givers", parcelWith("givers", List.of()), "givers", "paling sedikit 1 baris"),
                of("an object without value", objectWith("valueRupiah", null), "objects[0].valueRupiah",
                        "Isi nilainya"),
                of("an object without description", objectWith("description", null), "objects[0].description",
                        "Tulis apa yang diberikan"),
                of("a giver that is not there", objectWith("giver", 2), "objects[0].giver",
                        "Nomor 2 tidak ada; daftar itu berisi 1 baris"),
                of("giver nought", objectWith("giver", 0), "objects[0].giver", "0"),
                of("a currency that is none", objectWith("currency", "rupiah"), "objects[0].currency", "huruf"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void areRefusedBesideTheirFieldAndTheDraftStaysAsItWas(String what, Map<String, Object> answers, String field,
            String message) {
        Draft draft = Draft.of(clients);
        Map<String, Object> before = draft.read();

        Answer saved = draft.save(answers);
        Answer filed = clients.as("siti")
            .post("/api/declarations", Map.of("kind", "gift-report", "answers", answers, "submit", true));

        assertThat(messages(saved)).hasEntrySatisfying(field, told -> assertThat(told).contains(message));
        assertThat(messages(filed)).hasEntrySatisfying(field, told -> assertThat(told).contains(message));
        assertThat(draft.read()).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unfinished")
    void areKeptInADraftAndRefusedAtSubmission(String what, Map<String, Object> answers, String field, String message) {
        Draft draft = Draft.of(clients, answers);
        Map<String, Object> before = draft.read();

        Answer submitted = draft.submit();

        assertThat(messages(submitted)).hasEntrySatisfying(field, told -> assertThat(told).contains(message));
        assertThat(draft.read()).isEqualTo(before).containsEntry("status", "DRAFT");
    }

    @Test
    void areAllToldAtOnce() {
        Draft draft = Draft.of(clients, Map.of("objects", List.of(Map.of("kind", "MONEY"))));

        assertThat(messages(draft.submit())).containsOnlyKeys("reportType", "receivedOn", "givers",
                "objects[0].category", "objects[0].description", "objects[0].valueRupiah", "statementOfTruth");
    }

    @Test
    void areToldInTheLanguageOfTheCaller() {
        Answer english = clients.as("siti")
            .inLanguage("en")
            .post("/api/declarations",
                    Map.of("kind", "gift-report", "answers", parcelWith("colour", "red"), "submit", false));

        assertThat(messages(english).get("colour")).contains("colour").doesNotContain("tidak");
    }

    @Test
    void leaveNoDeclarationBehindWhereItWasToBeFiledAtOnce() {
        Object before = clients.as("siti").get("/api/declarations?queue=mine").json().get("total");

        clients.as("siti")
            .post("/api/declarations", Map.of("kind", "gift-report", "answers", Map.of(), "submit", true))
            .expect(422);

        assertThat(clients.as("siti").get("/api/declarations?queue=mine").json().get("total")).isEqualTo(before);
    }

    @Test
    void ofADecisionAreRefusedAndTheWorkStays() {
        String number = GiftReports.file(clients, "siti", GiftReports.vendorsParcel());
        String work = "/api/work/" + GiftReports.work(clients, "ratna", number, "verify") + "/completion";

        Answer outcome = clients.as("ratna").post(work, Map.of("outcome", "approve\0"));
        Answer note = clients.as("ratna").post(work, Map.of("outcome", "complete", "note", "a\0b"));
        Answer half = clients.as("ratna").post(work, Map.of("outcome", "complete", "note", "a\ud83d"));
        Answer large = clients.as("ratna").post(work, Map.of("outcome", "complete", "note", "a".repeat(4_001)));
        Answer unknown = clients.as("ratna").post(work, Map.of("outcome", "complete", "answers", Map.of("x", 1)));
        Answer member = clients.as("ratna").post(work, Map.of("outcome", "complete", "notes", "Lengkap"));

        assertThat(messages(outcome).get("outcome")).contains("complete", "return");
        assertThat(messages(note).get("note")).contains("Ketik ulang");
        assertThat(messages(half).get("note")).contains("Ketik ulang");
        assertThat(messages(large).get("note")).contains("4.000");
        assertThat(messages(unknown)).containsOnlyKeys("x");
        assertThat(messages(member).get("notes")).contains("notes");
        assertThat(clients.as("siti").get("/api/declarations/" + number).json()).containsEntry("stage", "verify");
    }

    @Test
    void ofAReasonAreRefused() {
        Draft draft = Draft.of(clients);

        Answer none = clients.as("siti").post(draft.path + "/withdrawal", Map.of());
        Answer nul = clients.as("siti").post(draft.path + "/withdrawal", Map.of("reason", "Batal\0"));
        Answer half = clients.as("siti").post(draft.path + "/withdrawal", Map.of("reason", "Batal \ud83d"));

        assertThat(messages(none).get("reason")).contains("alasan");
        assertThat(messages(nul).get("reason")).contains("Ketik ulang");
        assertThat(messages(half).get("reason")).contains("Ketik ulang");
        assertThat(draft.read()).containsEntry("status", "DRAFT");
    }

}
