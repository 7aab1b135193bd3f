package id.amanah.browser;

import java.util.List;
import java.util.Map;

/** The ends of registers, declarations and reports of conflicts of interest. */
final class WaysOfInterests {

    private static final String JOKO = "199002142014021004";

    private WaysOfInterests() {
    }

    static Map<String, Way> all() {
        return Map.ofEntries(Map.entry("interest-register/recorded", WaysOfInterests::recorded),
                Map.entry("interest-register/declaration-due", WaysOfInterests::declarationDue),
                Map.entry("conflict-declaration/no-conflict", WaysOfInterests::noConflict),
                Map.entry("conflict-declaration/acknowledged", WaysOfInterests::acknowledged),
                Map.entry("conflict-declaration/managed", WaysOfInterests::managed),
                Map.entry("conflict-declaration/taken-over", WaysOfInterests::takenOver),
                Map.entry("conflict-declaration/referred", WaysOfInterests::referred),
                Map.entry("conflict-report/not-admissible", WaysOfInterests::notAdmissible),
                Map.entry("conflict-report/unfounded", office -> reported(office, "unfounded")),
                Map.entry("conflict-report/founded", office -> reported(office, "founded-measures")));
    }

    private static Way.Case recorded(Office office) {
        Visit made = office.as("made").begins("interest-register");
        String number = Filing.toTheEnd(made.answers("nothingToDeclare", "true"));
        office.ended("made", number, "recorded");
        String again = Filing.toTheEnd(office.as("made").begins("interest-register").answers("unchanged", "true"));
        return new Way.Case("made", again);
    }

    private static Way.Case declarationDue(Office office) {
        Visit lestari = office.as("lestari").begins("interest-register");
        lestari.goesOn();
        if (lestari.count("#row") == 0) {
            lestari.presses(".amanah-deck > p > a.govuk-button");
        }
        lestari.answers("name", "Kakak Saya").answers("relation", "Kakak").answers("situation", "Memasok kantor kami");
        String number = Filing.toTheEnd(lestari.goesOn());
        office.decides("dewi", number, "review", "ask-declaration");
        return new Way.Case("lestari", number);
    }

    private static String declared(Office office, String type) {
        Visit siti = office.as("siti").begins("conflict-declaration");
        siti.answers("type", type).answers("sources", "FAMILY").answers("duty", "Menilai penawaran");
        siti.goesOn().answers("matter.kind", "PROCUREMENT").answers("matter.reference", "LPSE-" + siti.number());
        return Filing.toTheEnd(siti.answers("matter.title", "Pengadaan laptop"));
    }

    private static Way.Case siti(String number) {
        return new Way.Case("siti", number);
    }

    private static Way.Case noConflict(Office office) {
        String number = declared(office, "ACTUAL");
        office.as("siti").opens("/laporan/" + number).sees("ditangguhkan");
        office.decides("budi", number, "decide-conflict", "ask-advice");
        office.decides("dewi", number, "advise", "advised", "advice", "Tidak ada hubungan keluarga.");
        office.decides("budi", number, "decide-conflict", "no-conflict");
        return siti(number);
    }

    private static Way.Case acknowledged(Office office) {
        String number = declared(office, "POTENTIAL");
        office.decides("budi", number, "decide-conflict", "no-conflict");
        return siti(number);
    }

    private static Way.Case managed(Office office) {
        String number = declared(office, "ACTUAL");
        office.decides("budi", number, "name-substitute", "named", "substitute", "joko");
        Visit budi = office.at("decide-conflict", number, "budi").chooses("measures").adds("measures");
        budi.answers("measures[0].kind", "NO_PART_IN_DECISION")
            .answers("measures[0].description", "Tidak ikut menilai");
        budi.answers("measures[0].checkOn", "2 3 2026").decides();
        office.decides("siti", number, "accept-measures", "accepted");
        office.decides("budi", number, "check-measure", "end");
        return siti(number);
    }

    private static Way.Case takenOver(Office office) {
        String number = declared(office, "ACTUAL");
        office.decides("budi", number, "decide-conflict", "take-over", "substitute", "joko");
        return siti(number);
    }

    private static Way.Case referred(Office office) {
        String number = declared(office, "ACTUAL");
        office.decides("budi", number, "decide-conflict", "refer");
        return siti(number);
    }

    private static Way.Case notAdmissible(Office office) {
        Visit siti = office.as("siti").begins("conflict-report").answers("reportedNip", JOKO).goesOn();
        String number = Filing.toTheEnd(siti.answers("facts", "Menilai penawaran saudaranya"));
        office.decides("dewi", number, "screen", "reject", "reason", "Tanpa bukti");
        return new Way.Case("dewi", number);
    }

    private static Way.Case reported(Office office, String decision) {
        String number = Public.reports(office, "conflict-report", "dewi",
                List.of("reportedNip", JOKO, "facts", "Menilai penawaran saudaranya"));
        office.decides("dewi", number, "screen", "admit");
        office.decides("budi", number, "hear-person", "heard", "statement", "Saya tidak tahu.");
        if (decision.equals("founded-measures")) {
            Visit budi = office.at("decide-report", number, "budi").chooses(decision);
            if (budi.count("button[name=_add][value=measures]") > 0) {
                budi.adds("measures").answers("measures[0].kind", "RESTRICTED_INFORMATION");
                budi.answers("measures[0].description", "Tanpa akses berkas");
            }
            budi.decides();
        }
        else {
            office.decides("budi", number, "decide-report", decision);
        }
        office.decides("budi", number, "inform", "informed");
        if (decision.equals("founded-measures")) {
            office.decides("budi", number, "check-measure", "end", "evidence", "Akses sudah dicabut");
        }
        return new Way.Case("dewi", number);
    }

}
