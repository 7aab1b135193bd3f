package id.amanah.browser;

import java.util.List;
import java.util.Map;

/** The ends of pledges, declarations and reports of neutrality. */
final class WaysOfNeutrality {

    private static final String JOKO = "199002142014021004";

    private WaysOfNeutrality() {
    }

    static Map<String, Way> all() {
        return Map.ofEntries(Map.entry("neutrality-pledge/signed", WaysOfNeutrality::signed),
                Map.entry("neutrality-pledge/refused", WaysOfNeutrality::refused),
                Map.entry("neutrality-declaration/recorded", office -> acted(office, nothing(office), "recorded")),
                Map.entry("neutrality-declaration/instructed",
                        office -> acted(office, spouse(office, "false"), "instructed")),
                Map.entry("neutrality-declaration/on-leave",
                        office -> granted(office, spouse(office, "true"), "leave-requested")),
                Map.entry("neutrality-declaration/leave-refused", WaysOfNeutrality::leaveRefused),
                Map.entry("neutrality-declaration/resigned",
                        office -> granted(office, candidate(office), "resignation-received")),
                Map.entry("neutrality-declaration/dismissed",
                        office -> granted(office, member(office), "dismissal-proposed")),
                Map.entry("neutrality-report/not-admissible", WaysOfNeutrality::notAdmissible),
                Map.entry("neutrality-report/unfounded", office -> reported(office, "unfounded")),
                Map.entry("neutrality-report/referred-ethics", office -> reported(office, "code-of-ethics")),
                Map.entry("neutrality-report/referred-discipline", office -> reported(office, "discipline")));
    }

    private static Way.Case siti(String number) {
        return new Way.Case("siti", number);
    }

    /** Three taps: begin, agree, submit. */
    private static Way.Case signed(Office office) {
        return siti(office.as("siti").begins("neutrality-pledge").answers("agree", "true").goesOn().number());
    }

    private static Way.Case refused(Office office) {
        Visit siti = office.as("siti").begins("neutrality-pledge").answers("agree", "false");
        String number = siti.answersFurther("reason", "Saya ingin membaca aturannya.").goesOn().number();
        office.decides("budi", number, "talk", "refused");
        return siti(number);
    }

    private static Visit about(Office office, String what) {
        return office.as("siti").begins("neutrality-declaration").answers("about", what).goesOn();
    }

    private static String nothing(Office office) {
        return Filing.toTheEnd(about(office, "NOTHING"));
    }

    private static String member(Office office) {
        Visit siti = about(office, "PARTY_MEMBERSHIP").answers("party.name", "Partai Contoh");
        return Filing.toTheEnd(siti.answers("party.provenOn", "20 1 2026"));
    }

    private static String candidate(Office office) {
        Visit siti = about(office, "OWN_CANDIDACY").answers("candidacy.election", "Bupati");
        siti.answers("candidacy.stage", "REGISTERED");
        return Filing.toTheEnd(siti);
    }

    private static String spouse(Office office, String accompanies) {
        Visit siti = about(office, "RELATIVE_CANDIDACY");
        for (int pages = 0; siti.count("[name='relative.name']") == 0 && pages < 3; pages++) {
            siti.goesOn();
        }
        siti.answers("relative.relation", "SPOUSE").answers("relative.name", "Andi");
        siti.answers("relative.election", "Wali kota").answers("relative.stage", "REGISTERED");
        return Filing.toTheEnd(siti.answers("relative.wishesToAccompany", accompanies));
    }

    private static Way.Case acted(Office office, String number, String outcome) {
        office.decides("wulan", number, "personnel-action", outcome);
        return siti(number);
    }

    private static Way.Case granted(Office office, String number, String action) {
        office.decides("wulan", number, "personnel-action", action, "letterNumber", "S-1", "letterOn", "1 2 2026",
                "receivedOn", "2 2 2026");
        office.decides("wibowo", number, "appointing-decision", "granted", "decreeNumber", "SK-12", "decreeOn",
                "2 2 2026");
        return siti(number);
    }

    private static Way.Case leaveRefused(Office office) {
        String number = spouse(office, "true");
        office.decides("wulan", number, "personnel-action", "leave-requested", "letterNumber", "S-2", "letterOn",
                "1 2 2026", "receivedOn", "2 2 2026");
        office.decides("wibowo", number, "appointing-decision", "refused", "reason", "Tidak dapat digantikan");
        return siti(number);
    }

    private static Way.Case notAdmissible(Office office) {
        Visit siti = office.as("siti").begins("neutrality-report").answers("reportedNip", JOKO).goesOn();
        siti.answers("act", "SOCIAL_MEDIA_POST").answers("facts", "Membagikan unggahan calon");
        String number = Filing.toTheEnd(siti);
        office.decides("wulan", number, "screen", "reject", "reason", "Tanpa bukti");
        return new Way.Case("wulan", number);
    }

    private static Way.Case reported(Office office, String decision) {
        String number = Public.reports(office, "neutrality-report", "wulan",
                List.of("reportedNip", JOKO, "act", "SOCIAL_MEDIA_POST", "facts", "Membagikan unggahan calon"));
        office.decides("wulan", number, "screen", "admit");
        office.decides("budi", number, "hear-person", "declined");
        office.decides("budi", number, "decide-report", decision);
        office.decides("budi", number, "inform", "informed");
        return new Way.Case("wulan", number);
    }

}
