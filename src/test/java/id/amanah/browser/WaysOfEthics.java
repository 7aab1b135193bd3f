package id.amanah.browser;

import java.util.List;
import java.util.Map;

/** The ends of a hearing of the ethics committee. */
final class WaysOfEthics {

    private static final String SITI = "198811052012122003";

    static final List<String> COMMITTEE = List.of("hendra", "lestari", "made", "yohanes", "fatimah");

    private WaysOfEthics() {
    }

    static Map<String, Way> all() {
        return Map.of("ethics-hearing/stopped", WaysOfEthics::stopped, "ethics-hearing/no-violation",
                office -> heard(office, null), "ethics-hearing/closed-statement",
                office -> heard(office, "CLOSED_STATEMENT"), "ethics-hearing/open-statement",
                office -> heard(office, "OPEN_STATEMENT"));
    }

    static String opened(Office office) {
        Map<String, Object> referral = Map.of("kind", "ethics-hearing", "examinee", SITI, "articles",
                List.of("PP 42/2004 Pasal 11 huruf c"), "matter", "Mengunggah foto bersama bakal calon.");
        return (String) office.clients().as("dewi").post("/api/cases", referral).expect(201).json().get("number");
    }

    private static Way.Case stopped(Office office) {
        String number = opened(office);
        office.decides("wibowo", number, "appoint", "stop", "_note", "Bukti awal tidak cukup");
        return new Way.Case("dewi", number);
    }

    private static Way.Case heard(Office office, String sanction) {
        String number = opened(office);
        appointed(office, number);
        office.decides("lestari", number, "invite", "invited", "hearingOn", "9 2 2026", "place", "Ruang sidang");
        office.decides("siti", number, "make-statement", "given", "statement", "Foto itu di acara keluarga.");
        for (String member : COMMITTEE) {
            votes(office.at("vote", number, member), sanction);
        }
        String article = sanction == null ? "" : "PP 42/2004 Pasal 11 huruf c";
        office.decides("hendra", number, "pronounce", "pronounced", "article", article, "reason", "Menimbang suara.");
        if (sanction != null) {
            office.decides("wibowo", number, "impose", "imposed", "decreeNumber", "SK-3", "decreeOn", "2 2 2026");
        }
        return new Way.Case("siti", number);
    }

    static void appointed(Office office, String number) {
        Visit wibowo = office.at("appoint", number, "wibowo").chooses("appointed");
        for (int n = 0; n < 3; n++) {
            wibowo.adds("members");
        }
        wibowo.answers("chair", COMMITTEE.get(0)).answers("secretary", COMMITTEE.get(1));
        for (int n = 0; n < 3; n++) {
            wibowo.answers("members[" + n + "].person", COMMITTEE.get(n + 2));
        }
        wibowo.decides();
    }

    static void votes(Visit member, String sanction) {
        votesOn(member, sanction);
        member.decides();
    }

    /** Fills the vote in and does not cast it yet. */
    static void votesOn(Visit member, String sanction) {
        member.answers("finding", sanction == null ? "NO_VIOLATION" : "VIOLATION");
        if (sanction != null) {
            member.answers("article", "PP 42/2004 Pasal 11 huruf c").answers("sanction", sanction);
        }
        if (member.count("[name=outcome]:not([type=hidden])") > 0) {
            member.chooses("cast");
        }
        member.answers("reason", "Menurut bukti.");
    }

}
