package id.amanah.browser;

import id.amanah.desk.GiftReports;
import java.util.HashMap;
import java.util.Map;

/** The ends of a gift report, and of a request that is made of files alone. */
final class WaysOfGifts {

    private WaysOfGifts() {
    }

    static Map<String, Way> all() {
        return Map.of("gift-report/refusal-recorded", WaysOfGifts::refusalRecorded, "gift-report/not-reportable",
                WaysOfGifts::notReportable, "gift-report/not-completed", WaysOfGifts::notCompleted,
                "gift-report/decided", WaysOfGifts::decided, "outside-work/permitted", WaysOfGifts::permitted,
                "outside-work/refused", WaysOfGifts::refused);
    }

    private static Way.Case siti(String number) {
        return new Way.Case("siti", number);
    }

    private static Way.Case refusalRecorded(Office office) {
        office.ended("siti", office.filed("siti", "gift-report", GiftReports.refusal()), "refusal-recorded");
        String number = office.filed("siti", "gift-report", GiftReports.vendorsParcel());
        office.decides("ratna", number, "verify", "return", "missing", "Diterima atau ditolak?");
        Map<String, Object> answers = new HashMap<>(GiftReports.vendorsParcel());
        answers.put("reportType", "REFUSED");
        String path = "/api/declarations/" + number;
        Object revision = office.clients().as("siti").get(path).json().get("revision");
        office.clients().as("siti").withRevision(revision).put(path + "/answers", answers).expect(200);
        office.clients().as("siti").post(path + "/submission", Map.of()).expect(200);
        office.decides("agus", number, "confirm-refusal", "record");
        return siti(number);
    }

    private static Way.Case notReportable(Office office) {
        String number = office.filed("siti", "gift-report", GiftReports.cakeForEverybody());
        office.decides("ratna", number, "record-not-reportable", "examine");
        office.decides("ratna", number, "verify", "complete");
        office.decides("ratna", number, "analyse", "propose-record", "_note", "Hidangan untuk umum");
        office.decides("agus", number, "confirm-record", "record");
        return siti(number);
    }

    private static Way.Case notCompleted(Office office) {
        String number = office.filed("siti", "gift-report", GiftReports.vendorsParcel());
        office.decides("ratna", number, "verify", "return", "missing", "Foto objek");
        office.decides("ratna", number, "await-completion", "forward-as-is");
        office.decides("ratna", number, "forward-to-kpk", "forwarded", "golNumber", "GOL-5");
        office.decides("ratna", number, "kpk-decision", "lapsed");
        return siti(number);
    }

    private static Way.Case decided(Office office) {
        String number = office.filed("siti", "gift-report", GiftReports.vendorsParcel());
        office.decides("ratna", number, "verify", "complete");
        office.decides("ratna", number, "analyse", "forward");
        office.decides("ratna", number, "forward-to-kpk", "forwarded", "golNumber", "GOL-6");
        office.decides("ratna", number, "kpk-decision", "decided", "decreeNumber", "SK-6", "decreeOn", "2 2 2026",
                "decisions[0].status", "STATE_PROPERTY");
        office.decides("ratna", number, "hand-over", "settled", "objects[0].as", "HANDED_OVER", "objects[0].on",
                "2 2 2026", "objects[0].to", "KPK");
        return siti(number);
    }

    private static Way.Case permitted(Office office) {
        String number = requested(office);
        office.decides("budi", number, "decide-request", "permit-on-conditions", "conditions", "Di luar jam kerja");
        return siti(number);
    }

    private static Way.Case refused(Office office) {
        String number = requested(office);
        office.decides("budi", number, "decide-request", "refuse", "_note", "Mengganggu tugas");
        return siti(number);
    }

    private static String requested(Office office) {
        Visit siti = office.as("siti").begins("outside-work");
        siti.answers("employer", "Universitas Contoh").answers("position", "Dosen").answers("from", "1 3 2026");
        siti.answers("hoursPerWeek", "4").answers("touchesOffice", "false");
        return Filing.toTheEnd(siti);
    }

}
