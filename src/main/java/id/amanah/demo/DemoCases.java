package id.amanah.demo;

import id.amanah.declarations.Declarations;
import id.amanah.identity.Accounts;
import id.amanah.identity.Identity;
import id.amanah.workflow.Works;
import id.amanah.workflow.Works.Queue;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The cases of the demo: some twenty gift reports, one or more in every stage, made by
 * filing and deciding.
 */
@Component
@Profile("demo")
class DemoCases {

    private final Accounts accounts;

    private final Declarations declarations;

    private final Works works;

    private final Clock clock;

    DemoCases(Accounts accounts, Declarations declarations, Works works, Clock clock) {
        this.accounts = accounts;
        this.declarations = declarations;
        this.works = works;
        this.clock = clock;
    }

    /** Files and decides; called once, when the people were just settled. */
    void file() {
        drafts();
        recorded();
        underExamination();
        atKpk();
        closed();
        as("tono", () -> filed(cloth("Rekanan Proyek Jalan", 1_200_000)));
    }

    private void drafts() {
        as("siti", () -> declarations.draft("gift-report",
                Map.of("reportType", "ACCEPTED", "occasion", "Kunjungan kerja")));
        as("joko", () -> declarations.draft("gift-report", Map.of("reportType", "REFUSED")));
    }

    private void recorded() {
        as("siti", () -> filed(refusal("CV Sinar Terang", 500_000)));
        as("budi", () -> filed(refusal("PT Bangun Persada", 10_000_000)));
        as("joko", () -> filed(meal("Panitia Rapat Kerja")));
        String meal = as("siti", () -> filed(meal("Panitia Seminar Nasional")));
        decide("ratna", meal, "record-not-reportable", "record", Map.of(), null);
    }

    private void underExamination() {
        as("siti", () -> filed(cloth("PT Maju Jaya", 750_000)));
        as("joko", () -> filed(cloth("PT Cipta Karya", 2_500_000)));
        String returned = as("siti", () -> filed(cloth("Toko Makmur", 900_000)));
        decide("ratna", returned, "verify", "return", Map.of("missing", "Mohon lampirkan foto objek."), null);
        analysed(as("sari", () -> filed(cloth("Asosiasi Pengusaha", 3_000_000))));
        String proposed = as("joko", () -> filed(cloth("Rekan Lama", 300_000)));
        analysed(proposed);
        decide("ratna", proposed, "analyse", "propose-record", Map.of(), "Nilai kecil dan tanpa hubungan jabatan.");
    }

    private void atKpk() {
        forward(as("dewi", () -> filed(cloth("PT Sumber Rejeki", 4_000_000))), false);
        forward(as("siti", () -> filed(cloth("PT Maju Jaya", 1_500_000))), true);
        String owned = as("budi", () -> filed(cloth("PT Bangun Persada", 12_000_000)));
        forward(owned, true);
        decideKpk(owned, "STATE_PROPERTY");
    }

    private void closed() {
        String kept = as("wulan", () -> filed(cloth("Keluarga Besar Alumni", 2_000_000)));
        forward(kept, true);
        decideKpk(kept, "RECIPIENT_KEEPS");
        String over = as("joko", () -> filed(cloth("PT Cipta Karya", 6_000_000)));
        forward(over, true);
        decideKpk(over, "STATE_PROPERTY");
        decide("agus", over, "hand-over", "settled",
                Map.of("objects", List
                    .of(Map.of("object", 1, "as", "HANDED_OVER", "on", today(), "to", "Direktorat Gratifikasi KPK"))),
                null);
        String lapsed = as("agus", () -> filed(cloth("PT Tanpa Alamat", 800_000)));
        analysedBy("ratna", lapsed);
        decide("ratna", lapsed, "analyse", "forward", Map.of(), null);
        decide("ratna", lapsed, "forward-to-kpk", "forwarded", Map.of("golNumber", "GOL-DEMO-9"), null);
        decide("ratna", lapsed, "kpk-decision", "lapsed", Map.of(), null);
    }

    private void analysed(String number) {
        analysedBy("ratna", number);
    }

    private void analysedBy(String officer, String number) {
        decide(officer, number, "verify", "complete", Map.of(), null);
    }

    private void forward(String number, boolean forwarded) {
        analysed(number);
        decide("ratna", number, "analyse", "forward", Map.of(), null);
        if (forwarded) {
            decide("ratna", number, "forward-to-kpk", "forwarded",
                    Map.of("golNumber", "GOL-DEMO-" + number.substring(number.length() - 3), "forwardedOn", today()),
                    null);
        }
    }

    private void decideKpk(String number, String status) {
        decide("agus", number, "kpk-decision", "decided",
                Map.of("decreeNumber", "SK-DEMO-" + number.substring(number.length() - 3), "decreeOn", today(),
                        "decisions", List.of(Map.of("object", 1, "status", status))),
                null);
    }

    private void decide(String officer, String number, String step, String outcome, Map<String, Object> answers,
            String note) {
        as(officer, () -> {
            Works.Work work = works.queue(Queue.OPEN, 0, 200)
                .stream()
                .filter(w -> w.number().equals(number) && w.step().id().equals(step))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(number + " does not stand at " + step));
            return works.complete(work.id(), outcome, answers, note);
        });
    }

    private String filed(Map<String, Object> answers) {
        String number = declarations.draft("gift-report", answers).number();
        return declarations.submit(number, null).number();
    }

    private <T> T as(String username, Supplier<T> what) {
        return Identity.as(accounts.actor(username).orElseThrow(), what);
    }

    private Map<String, Object> refusal(String giver, long value) {
        return report("REFUSED", giver, "APPLICANT", object("OTHER", "OTHER_GOODS", "Bingkisan hari raya", value));
    }

    private Map<String, Object> meal(String giver) {
        Map<String, Object> meal = object("REFRESHMENT", "PERISHABLE", "Jamuan makan siang untuk semua peserta",
                75_000);
        meal.put("sameForEveryone", true);
        return report("ACCEPTED", giver, "OTHER_AGENCY", meal);
    }

    private Map<String, Object> cloth(String giver, long value) {
        return report("ACCEPTED", giver, "VENDOR", object("OTHER", "OTHER_GOODS", "Kain batik tulis", value));
    }

    private static Map<String, Object> object(String category, String kind, String description, long value) {
        return new HashMap<>(
                Map.of("category", category, "kind", kind, "description", description, "valueRupiah", value));
    }

    private Map<String, Object> report(String type, String giver, String relation, Map<String, Object> object) {
        Map<String, Object> report = new HashMap<>();
        report.put("reportType", type);
        report.put("receivedOn", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(4).toString());
        report.put("receivedPlace", "Jakarta");
        report.put("occasion", "Kunjungan kerja");
        report.put("givers", List.of(Map.of("name", giver, "relation", relation, "hasBusinessWithOffice", true)));
        report.put("objects", List.of(object));
        report.put("statementOfTruth", true);
        return report;
    }

    private String today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString();
    }

}
