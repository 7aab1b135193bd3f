package id.amanah.demo;

import id.amanah.declarations.Declarations;
import id.amanah.ethics.Referrals;
import id.amanah.ethics.Sitting;
import id.amanah.identity.Accounts;
import id.amanah.identity.Identity;
import id.amanah.workflow.Works;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Cases of neutrality and of the ethics committee in several stages. */
@Component
@Profile("demo")
class DemoNeutrality {

    private static final String SITI = "198811052012122003";

    private static final String JOKO = "199002142014021004";

    private static final List<String> COMMITTEE = List.of("hendra", "lestari", "made", "yohanes", "fatimah");

    private final Accounts accounts;

    private final Declarations declarations;

    private final Works works;

    private final Referrals referrals;

    private final Sitting sitting;

    private final Clock clock;

    DemoNeutrality(Accounts accounts, Declarations declarations, Works works, Referrals referrals, Sitting sitting,
            Clock clock) {
        this.accounts = accounts;
        this.declarations = declarations;
        this.works = works;
        this.referrals = referrals;
        this.sitting = sitting;
        this.clock = clock;
    }

    /** Files and decides; called once, when the people were just settled. */
    void file() {
        pledges();
        declarations();
        hearings();
        outsideWork();
    }

    private void pledges() {
        for (String who : List.of("siti", "ratna", "budi", "tono")) {
            filed(who, "neutrality-pledge", Map.of("agree", true));
        }
        filed("joko", "neutrality-pledge", Map.of("agree", false, "reason", "Saya ingin membacanya bersama atasan."));
        String refused = filed("agus", "neutrality-pledge", Map.of("agree", false, "reason", "Saya keberatan."));
        decide("wibowo", refused, "talk", "refused", Map.of());
    }

    private void declarations() {
        filed("siti", "neutrality-declaration",
                about("SOCIAL_MEDIA", "accounts", List.of(Map.of("platform", "Instagram", "handle", "@siti.contoh"))));
        String leave = filed("joko", "neutrality-declaration",
                about("RELATIVE_CANDIDACY", "relative", Map.of("relation", "SPOUSE", "name", "Ayu Lestari", "election",
                        "DPRD", "stage", "REGISTERED", "wishesToAccompany", true)));
        decide("wulan", leave, "personnel-action", "leave-requested", Map.of("letterNumber", "S-15/2026"));
        String member = filed("budi", "neutrality-declaration",
                about("PARTY_MEMBERSHIP", "party", Map.of("name", "Partai Contoh", "since", "2024-05-01")));
        decide("wulan", member, "personnel-action", "resignation-received", Map.of("letterNumber", "S-16/2026"));
        decide("wibowo", member, "appointing-decision", "granted",
                Map.of("decreeNumber", "SK-21/2026", "decreeOn", today().toString()));
    }

    private void hearings() {
        refer(SITI, "Mengunggah foto bersama bakal calon.");
        String voting = refer(JOKO, "Menghadiri deklarasi dengan atribut.");
        toTheVote(voting, "joko");
        vote("made", voting, "CLOSED_STATEMENT");
        vote("fatimah", voting, null);
        String closed = refer(SITI, "Ikut menyebarkan ajakan memilih.");
        toTheVote(closed, "siti");
        COMMITTEE.forEach(member -> vote(member, closed, member.equals("yohanes") ? null : "CLOSED_STATEMENT"));
        sit("hendra", closed, "pronounce", "pronounced",
                Map.of("article", "PP 42/2004 Pasal 11 huruf c", "reason", "Terbukti menurut suara terbanyak."));
        sit("wibowo", closed, "impose", "imposed",
                Map.of("decreeNumber", "SK-30/2026", "decreeOn", today().toString()));
    }

    private void outsideWork() {
        Map<String, Object> request = Map.of("employer", "Universitas Contoh", "position", "Dosen tidak tetap", "from",
                today().plusDays(30).toString(), "hoursPerWeek", 4, "touchesOffice", false, "statementOfTruth", true);
        filed("siti", "outside-work", request);
        decide("budi", filed("joko", "outside-work", request), "decide-request", "permit", Map.of());
    }

    private String refer(String examinee, String matter) {
        return as("dewi", () -> referrals.open(new Referrals.Referral("ethics-hearing", null, examinee,
                List.of("PP 42/2004 Pasal 11 huruf c"), matter)));
    }

    private void toTheVote(String number, String examinee) {
        List<Map<String, String>> members = COMMITTEE.subList(2, 5).stream().map(m -> Map.of("person", m)).toList();
        sit("wibowo", number, "appoint", "appointed",
                Map.of("chair", "hendra", "secretary", "lestari", "members", members));
        sit("lestari", number, "invite", "invited",
                Map.of("hearingOn", today().plusDays(7).toString(), "place", "Ruang sidang lantai 3"));
        sit(examinee, number, "make-statement", "given", Map.of("statement", "Itu acara keluarga."));
    }

    private void vote(String member, String number, String sanction) {
        Map<String, Object> vote = new HashMap<>(Map.of("reason", "Menurut bukti yang diperiksa."));
        vote.put("finding", sanction == null ? "NO_VIOLATION" : "VIOLATION");
        if (sanction != null) {
            vote.put("sanction", sanction);
        }
        sit(member, number, "vote", "cast", vote);
    }

    private void sit(String who, String number, String step, String outcome, Map<String, Object> answers) {
        as(who, () -> {
            sitting.act(number, step, outcome, answers, null);
            return number;
        });
    }

    private void decide(String who, String number, String step, String outcome, Map<String, Object> answers) {
        as(who, () -> {
            Works.Work open = works.open(declarations.find(number).id())
                .stream()
                .filter(work -> work.step().id().equals(step))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(number + " does not stand at " + step));
            return works.complete(open.id(), outcome, answers, null);
        });
    }

    private String filed(String who, String kind, Map<String, Object> answers) {
        return as(who, () -> declarations.submit(declarations.draft(kind, answers).number(), null).number());
    }

    private <T> T as(String username, Supplier<T> what) {
        return Identity.as(accounts.actor(username).orElseThrow(), what);
    }

    private static Map<String, Object> about(String what, String field, Object value) {
        return Map.of("about", List.of(what), field, value, "statementOfTruth", true);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

}
