package id.amanah.organisation;

import static id.amanah.organisation.SplitMinistry.DIRECTORATE;
import static id.amanah.organisation.SplitMinistry.NEW;
import static id.amanah.organisation.SplitMinistry.NEW_TOP;
import static id.amanah.organisation.SplitMinistry.OLD;
import static id.amanah.organisation.SplitMinistry.PEOPLE;
import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Clients;
import id.amanah.desk.GiftReports;
import id.amanah.identity.Accounts;
import id.amanah.installation.TestClock;
import id.amanah.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** 3,000 people go from one ministry to another in the middle of open cases, and back. */
@AmanahTest
class MinistryIsSplitTest {

    private static final String COUNTS = """
            select (select count(*) from person where agency_id in (9201, 9202)) as people,
                (select count(*) from holding h where h.agency_id in (9201, 9202) and h.until_date is null) as holdings,
                (select count(*) from unit where agency_id in (9201, 9202) and until_date is null) as units,
                (select count(*) from declaration where agency_id in (9201, 9202)) as files,
                (select count(*) from work where state = 'OPEN' and agency_id in (9201, 9202)) as work,
                (select count(*) from deadline where agency_id = 9201 and state in ('RUNNING', 'STOPPED')) as clocks""";

    @Autowired
    Registry registry;

    @Autowired
    Accounts accounts;

    @Autowired
    Organisation organisation;

    @Autowired
    ReorganisationsInTime inTime;

    @Autowired
    Clients clients;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcTemplate jdbc;

    private SplitMinistry ministry;

    private TransactionTemplate transaction;

    private String open;

    private String claimed;

    private String closed;

    @BeforeEach
    void aMinistryWithCases(@Autowired PlatformTransactionManager transactions) {
        transaction = new TransactionTemplate(transactions);
        ministry = new SplitMinistry(registry, accounts, jdbc);
        transaction.executeWithoutResult(begun -> ministry.settle());
        open = GiftReports.file(clients, "split101", GiftReports.vendorsParcel());
        claimed = GiftReports.file(clients, "split102", GiftReports.vendorsParcel());
        String work = GiftReports.work(clients, "split107", claimed, "verify");
        clients.as("split107").post("/api/work/" + work + "/claim").expect(200);
        closed = GiftReports.file(clients, "split103", GiftReports.cakeForEverybody());
        GiftReports.decide(clients, "splitupga", closed, "record-not-reportable", "record", Map.of(), null).expect(200);
        String bundle = jdbc.queryForObject("select bundle from declaration where number = ?", String.class, open);
        transaction.executeWithoutResult(begun -> ministry.draftsOfAll(bundle));
    }

    @AfterEach
    void leavesNothingBehind() {
        transaction.executeWithoutResult(begun -> ministry.clear());
    }

    @Test
    void peopleGoAndComeBackAndNothingIsDoubledOrLost() {
        Map<String, Object> before = jdbc.queryForMap(COUNTS);
        List<Map<String, Object>> treeBefore = tree("2026-02-09");
        List<PersonId> lineBefore = organisation.superiorsOf(SplitMinistry.one(101), LocalDate.of(2026, 2, 9));
        String act = drawn();

        Map<String, Object> preview = clients.as("splitpersa")
            .get("/api/reorganisations/" + act + "/preview")
            .expect(200)
            .json();

        assertThat(preview).containsEntry("people", PEOPLE).containsEntry("changingAgency", PEOPLE);
        assertThat(along(preview)).containsEntry("workflow.along.files", PEOPLE + 3)
            .containsEntry("workflow.along.open", PEOPLE + 2)
            .containsEntry("workflow.along.handed", 2)
            .containsEntry("workflow.along.work", 2)
            .containsEntry("organisation.along.offices", 1);
        assertThat((Integer) along(preview).get("workflow.along.clocks")).isPositive();
        assertThat(jdbc.queryForMap(COUNTS)).as("a preview changes nothing").isEqualTo(before);
        assertThat(atTheNew()).isZero();

        clients.as("splitpersa").post("/api/reorganisations/" + act + "/confirmation").expect(403);
        clients.as("splitpersb").post("/api/reorganisations/" + act + "/confirmation").expect(200);
        assertThat(inTime.everyMinute()).as("its day has not come").isZero();
        clock.set("2026-02-09T17:00:00Z");
        assertThat(inTime.everyMinute()).isEqualTo(1);

        assertThat(atTheNew()).isEqualTo(PEOPLE);
        assertThat(jdbc.queryForMap(COUNTS)).isEqualTo(before);
        assertThat(tree("2026-02-09")).as("the tree of the day before").isEqualTo(treeBefore);
        assertThat(tree("2026-02-10")).hasSize(1);
        linesAreThoseOfTheDay(lineBefore);
        filesAreInFrontOfTheirOwners();
        workWentAlong();

        String undoing = undoingDrawn(act);
        clock.set("2026-02-11T17:00:00Z");
        clients.as("splitpersa").post("/api/reorganisations/" + undoing + "/confirmation").expect(200);

        assertThat(atTheNew()).isZero();
        assertThat(jdbc.queryForMap(COUNTS)).containsAllEntriesOf(without(before, "work", "files", "clocks"));
        assertThat(tree("2026-02-09")).isEqualTo(treeBefore);
        assertThat(tree("2026-02-11")).as("between the two acts").hasSize(1);
        assertThat(tree("2026-02-12")).as("as it was").isEqualTo(treeBefore);
        assertThat(organisation.superiorsOf(SplitMinistry.one(101), LocalDate.of(2026, 2, 12))).isEqualTo(lineBefore);
        filesAreInFrontOfTheirOwners();
        GiftReports.decide(clients, "splitupga", claimed, "verify", "complete", Map.of(), null).expect(200);
        assertThat(clients.as("split107").get("/api/me").expect(200).json().get("roles").toString()).contains("upg");
    }

    private void linesAreThoseOfTheDay(List<PersonId> before) {
        List<PersonId> after = organisation.superiorsOf(SplitMinistry.one(101), LocalDate.of(2026, 2, 10));

        assertThat(organisation.superiorsOf(SplitMinistry.one(101), LocalDate.of(2026, 2, 9))).isEqualTo(before)
            .endsWith(SplitMinistry.oldMinister());
        assertThat(after).hasSameSizeAs(before).endsWith(SplitMinistry.newMinister());
        assertThat(after.get(0)).as("the chief went along").isEqualTo(before.get(0));
    }

    private void filesAreInFrontOfTheirOwners() {
        for (String owner : List.of("split101 " + open, "split102 " + claimed, "split103 " + closed)) {
            String[] who = owner.split(" ");
            assertThat(clients.as(who[0]).get("/api/declarations?queue=mine").expect(200).items())
                .extracting(file -> file.get("number"))
                .contains(who[1]);
            clients.as(who[0]).get("/api/declarations/" + who[1]).expect(200);
        }
        assertThat(
                jdbc.queryForObject(
                        "select count(*) from declaration d join person p on p.id = d.declarant "
                                + "where d.number like 'SPLITA-XX-2026-%' and d.handled_by = p.agency_id",
                        Integer.class))
            .isEqualTo(PEOPLE);
        assertThat(open).startsWith("SPLITA-GR-2026-");
    }

    /** What runs goes on with the new officers, what ended stays where it was. */
    private void workWentAlong() {
        assertThat(jdbc.queryForObject("select handled_by from declaration where number = ?", Integer.class, closed))
            .isEqualTo(OLD.value());
        assertThat(clients.as("splitupga").get("/api/work?queue=open").expect(200).list())
            .noneMatch(item -> item.toString().contains("SPLITA-"));
        assertThat(clients.as("split107").get("/api/me").expect(200).json().get("roles").toString())
            .doesNotContain("upg");
        GiftReports.decide(clients, "splitupgb", open, "verify", "complete", Map.of(), null).expect(200);
        String anew = GiftReports.file(clients, "split101", GiftReports.vendorsParcel());
        assertThat(anew).startsWith("SPLITB-GR-2026-");
        assertThat(jdbc.queryForObject("select max((f.inputs ->> 'yearTotalSameGiver')::bigint) from finding f "
                + "join declaration d on d.id = f.declaration where d.number = ?", Long.class, anew))
            .as("the year's total counts what was filed at the old agency")
            .isGreaterThanOrEqualTo(10_000_000L);
        assertThat(clients.as("splitupgb").get("/api/declarations/" + open).expect(200).json()).containsEntry("number",
                open);
    }

    private String drawn() {
        return clients.as("splitpersa")
            .post("/api/reorganisations",
                    Map.of("title", "Pemecahan kementerian", "decree", "Perpres 9/2026", "decreeOn", "2026-02-01",
                            "effectiveOn", "2026-02-10", "openWork", "FOLLOWS", "steps",
                            List.of(Map.of("act", "MOVE", "unit", DIRECTORATE + "", "to", NEW_TOP + ""))))
            .expect(201)
            .json()
            .get("id")
            .toString();
    }

    private String undoingDrawn(String act) {
        return clients.as("splitpersb")
            .post("/api/reorganisations/" + act + "/undoing",
                    Map.of("title", "Pembatalan", "decree", "Perpres 10/2026", "decreeOn", "2026-02-10", "effectiveOn",
                            "2026-02-12"))
            .expect(201)
            .json()
            .get("id")
            .toString();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> along(Map<String, Object> preview) {
        return (Map<String, Object>) preview.get("along");
    }

    private static Map<String, Object> without(Map<String, Object> counts, String... names) {
        Map<String, Object> less = new java.util.HashMap<>(counts);
        List.of(names).forEach(less::remove);
        return less;
    }

    private int atTheNew() {
        return jdbc.queryForObject("select count(*) from person where agency_id = ? and staff_number like 'S%'",
                Integer.class, NEW.value());
    }

    private List<Map<String, Object>> tree(String on) {
        return clients.as("splitpersa").get("/api/units?on=" + on).expect(200).list();
    }

}
