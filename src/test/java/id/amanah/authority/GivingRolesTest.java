package id.amanah.authority;

import static id.amanah.authority.Authorities.end;
import static id.amanah.authority.Authorities.give;
import static id.amanah.authority.Authorities.propose;
import static id.amanah.authority.Authorities.roles;
import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Answer;
import id.amanah.Clients;
import id.amanah.PageClient;
import id.amanah.installation.TestClock;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Roles are given by two administrators, never for oneself, and taken away at once. */
@AmanahTest
class GivingRolesTest {

    @Autowired
    Clients clients;

    @Autowired
    TestClock clock;

    @Autowired
    Granting granting;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    /** Connections commit nothing by themselves. */
    private void write(String sql) {
        new TransactionTemplate(transactions).executeWithoutResult(begun -> jdbc.sql(sql).update());
    }

    @Test
    void aRoleCountsFromTheSecondWordOnAndIsGoneAtTheNextRequest() {
        String id = propose(clients, "admin", "joko", "personnel", null).expect(201).json().get("id").toString();
        assertThat(roles(clients, "joko")).doesNotContain("personnel");

        clients.as("bayu").post("/api/role-proposals/" + id + "/confirmation").expect(200);
        assertThat(roles(clients, "joko").toString()).contains("personnel");

        end(clients, id);
        assertThat(roles(clients, "joko")).doesNotContain("personnel");
        assertThat(journal("joko")).contains("role.proposed.v1", "role.given.v1", "role.ended.v1");
    }

    @Test
    void a5ARoleTakenAwayIsGoneInASessionThatRuns() {
        String id = give(clients, "joko", "upg", null);
        PageClient joko = clients.page("joko");
        assertThat(joko.get("/kerja").selectFirst("nav a[href=/kerja]")).isNotNull();

        end(clients, id);

        assertThat(joko.get("/").selectFirst("nav a[href=/kerja]")).isNull();
        assertThat(clients.as("joko").get("/api/work?queue=open").list()).isEmpty();
    }

    @Test
    void nobodyGivesThemselvesARoleNorConfirmsWhatTheyProposed() {
        assertRefused(propose(clients, "admin", "admin", "civil-servant", null), 403, "dirinya sendiri");
        String id = propose(clients, "admin", "joko", "personnel", null).expect(201).json().get("id").toString();
        String confirm = "/api/role-proposals/" + id + "/confirmation";

        assertRefused(clients.as("admin").post(confirm), 403, "administrator lain");
        assertRefused(clients.as("joko").post(confirm), 403, "administrator");
        assertRefused(clients.as("nugroho").post(confirm), 403, "administrator");
        clients.as("bayu").post("/api/role-proposals/" + id + "/refusal", Map.of("reason", "")).expect(422);
        clients.as("bayu")
            .post("/api/role-proposals/" + id + "/refusal", Map.of("reason", "Bukan tugasnya"))
            .expect(200);
        assertRefused(clients.as("bayu").post(confirm), 409, "Sudah diputuskan");
        assertThat(journal("joko")).contains("role.refused.v1");
    }

    @Test
    void aProposalAboutAnAdministratorIsNotTheirsToDecide() {
        String id = propose(clients, "admin", "bayu", "civil-servant", null).expect(201).json().get("id").toString();

        assertRefused(clients.as("bayu").post("/api/role-proposals/" + id + "/confirmation"), 403, "dirinya sendiri");
        assertRefused(clients.as("bayu").post("/api/role-proposals/" + id + "/withdrawal"), 403, "dirinya sendiri");
        clients.as("admin").post("/api/role-proposals/" + id + "/withdrawal").expect(200);
        assertThat(journal("bayu")).contains("role.withdrawn.v1");
    }

    @Test
    void whatNobodyConfirmsInTimeLapses() {
        String id = propose(clients, "admin", "joko", "coi-manager", null).expect(201).json().get("id").toString();
        clock.set("2026-02-16T03:00:00Z");

        assertRefused(clients.as("bayu").post("/api/role-proposals/" + id + "/confirmation"), 409, "gugur");
        granting.lapse();
        assertThat(journal("joko")).contains("role.lapsed.v1");
        String again = propose(clients, "admin", "joko", "coi-manager", null).expect(201).json().get("id").toString();
        clients.as("admin").post("/api/role-proposals/" + again + "/withdrawal").expect(200);
    }

    @Test
    void whoAuditsDecidesNothingAndWhoAdministersSeesNothing() {
        assertRefused(propose(clients, "admin", "nugroho", "upg", null), 403, "Auditor hanya membaca");
        assertRefused(propose(clients, "admin", "ratna", "auditor", null), 403, "Auditor hanya membaca");
        assertRefused(propose(clients, "admin", "dewi", "administrator", null), 403, "Administrator tidak melihat");
        assertThat(clients.as("admin")
            .inLanguage("en")
            .post("/api/role-proposals", Map.of("person", "ratna", "role", "auditor", "reason", "x"))
            .expect(403)
            .text()).contains("decides nothing");
    }

    @Test
    void whatIsIncompatibleByTheTimeOfTheSecondWordIsRefusedThen() {
        String first = propose(clients, "admin", "tono", "auditor", null).expect(201).json().get("id").toString();
        String second = propose(clients, "bayu", "tono", "upg", null).expect(201).json().get("id").toString();
        clients.as("bayu").post("/api/role-proposals/" + first + "/confirmation").expect(200);

        assertRefused(clients.as("admin").post("/api/role-proposals/" + second + "/confirmation"), 403, "Auditor");
        clients.as("bayu").post("/api/role-proposals/" + second + "/withdrawal").expect(200);
        end(clients, first);
    }

    @Test
    void thePlaceThePersonAndTheDaysMustFit() {
        propose(clients, "admin", "siapa", "upg", null).expect(422);
        propose(clients, "admin", "joko", "citizen", null).expect(422);
        propose(clients, "admin", "joko", "upg", "2026-01-31").expect(422);
        propose(clients, "budi", "joko", "upg", null).expect(403);
        clients.as("admin")
            .post("/api/role-proposals", Map.of("person", "joko", "role", "upg", "everywhere", true, "reason", "x"))
            .expect(422);
        assertRefused(propose(clients, "admin", "ratna", "upg", null), 409, "sudah memegang");
    }

    @Test
    void anAdministratorsRoleEndsByTwoAndTheLastOneStays() {
        String third = give(clients, "siti", "administrator", null);
        assertThat(third).isNotNull();
        clients.as("bayu").post("/api/roles/" + third + "/ending", Map.of("reason", "Pindah")).expect(200);
        assertThat(roles(clients, "siti")).contains("administrator");
        String proposal = open("END", "siti");

        assertRefused(clients.as("siti").post("/api/role-proposals/" + proposal + "/confirmation"), 403,
                "dirinya sendiri");
        clients.as("admin").post("/api/role-proposals/" + proposal + "/confirmation").expect(200);
        assertThat(roles(clients, "siti")).doesNotContain("administrator");
    }

    @Test
    void theLastAdministratorIsNotEnded() {
        write("update account set enabled = false where username = 'bayu'");
        try {
            String grant = jdbc.sql("""
                    select g.id::text from role_grant g join account a using (person)
                    where a.username = 'admin' and g.role = 'ADMINISTRATOR'""").query(String.class).single();
            Document roles = clients.page("admin").get("/peran");

            assertThat(roles.selectFirst("#few").text()).contains("kurang dari dua");
            assertRefused(clients.as("admin").post("/api/roles/" + grant + "/ending", Map.of("reason", "x")), 403,
                    "dirinya sendiri");
        }
        finally {
            write("update account set enabled = true where username = 'bayu'");
        }
    }

    @Test
    void aRoleBeginsAndEndsAtMidnightOfItsAgency() {
        String id = give(clients, "tono", "personnel", "2026-02-03");
        clock.set("2026-02-03T14:59:59Z");
        assertThat(roles(clients, "tono").toString()).contains("personnel");

        clock.set("2026-02-03T15:00:00Z");

        assertThat(roles(clients, "tono")).doesNotContain("personnel");
        clock.set("2026-02-02T02:00:00Z");
        end(clients, id);
    }

    @Test
    void twoAdministratorsGiveARoleOnPagesWithoutScripts() {
        PageClient admin = clients.page("admin");
        Document form = admin.get("/peran/usul");
        Document wrong = admin.submit(form, "#authority", Map.of("person", "joko", "role", "INSPECTOR"));
        assertThat(admin.last().status()).isEqualTo(422);
        assertThat(wrong.selectFirst("#f-person").val()).isEqualTo("joko");
        admin.submit(wrong, "#authority", Map.of("reason", "SK 9/2026"));
        PageClient bayu = clients.page("bayu");
        Document list = bayu.get("/peran");
        assertThat(list.selectFirst(".amanah-cards").text()).contains("Inspektur untuk Joko Prasetyo");

        bayu.submit(list, "form.confirm", Map.of());

        assertThat(bayu.get("/peran?cari=joko").selectFirst("table").text()).contains("Inspektur")
            .contains("diusulkan Administrator Amanah, disetujui Bayu Nugraha");
        String end = bayu.get("/peran?cari=joko&peran=INSPECTOR").selectFirst("td a.amanah-link--bad").attr("href");
        bayu.submit(bayu.get(end), "#authority", Map.of("reason", "Selesai"));
        assertThat(roles(clients, "joko")).doesNotContain("inspector");
        assertThat(clients.page("nugroho").get("/peran").select("form.confirm, #propose")).isEmpty();
        clients.page("siti").get("/peran");
        clients.as("siti").get("/api/roles").expect(403);
    }

    private String open(String act, String person) {
        return clients.as("admin")
            .get("/api/role-proposals")
            .list()
            .stream()
            .filter(one -> act.equals(one.get("act")) && person.equals(one.get("person")))
            .map(one -> one.get("id").toString())
            .findFirst()
            .orElseThrow();
    }

    private List<String> journal(String username) {
        return jdbc.sql("select type from journal_event where stream = (select person from account where username = ?)")
            .param(username)
            .query(String.class)
            .list();
    }

    private static void assertRefused(Answer answer, int status, String sentence) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.text()).contains(sentence);
    }

}
