package id.amanah.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.amanah.AmanahTest;
import id.amanah.identity.Actor;
import id.amanah.identity.Identity;
import id.amanah.identity.Role;
import id.amanah.installation.TestClock;
import id.amanah.organisation.Alteration.Act;
import id.amanah.organisation.Reorganisation.OpenWork;
import id.amanah.organisation.Reorganisation.Plan;
import id.amanah.shared.AgencyId;
import id.amanah.shared.Ids;
import id.amanah.shared.PersonId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** A directorate with two sections, made for each test and rolled back. */
@AmanahTest
@Transactional
class ReorganisationTest {

    private static final AgencyId AGENCY = new AgencyId(9301);

    private static final AgencyId OTHER = new AgencyId(9302);

    private static final LocalDate DAY = LocalDate.of(2026, 2, 2);

    private static final int TOP = 9301;

    private static final int FIRST = 9302;

    private static final int SECOND = 9303;

    private static final int OTHER_TOP = 9304;

    private final Actor drawer = officer();

    private final Actor confirmer = officer();

    @Autowired
    Reorganisations reorganisations;

    @Autowired
    Registry registry;

    @Autowired
    Organisation organisation;

    @Autowired
    Units units;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TestClock clock;

    private PersonId director;

    private PersonId firstChief;

    private PersonId secondChief;

    private PersonId analyst;

    private static Actor officer() {
        return new Actor(new PersonId(Ids.next()), AGENCY, Set.of(Role.PERSONNEL), null, Set.of(AGENCY, OTHER));
    }

    @BeforeEach
    void aDirectorate() {
        registry.agency(new Agency(AGENCY, "REORGA", "Badan Satu", "CENTRAL", ZoneId.of("Asia/Jakarta")));
        registry.agency(new Agency(OTHER, "REORGB", "Badan Dua", "CENTRAL", ZoneId.of("Asia/Jakarta")));
        registry.unit(TOP, AGENCY, null, "Direktorat");
        registry.unit(FIRST, AGENCY, TOP, "Seksi Satu");
        registry.unit(SECOND, AGENCY, TOP, "Seksi Dua");
        registry.unit(OTHER_TOP, OTHER, null, "Badan Dua");
        director = somebody("R1", TOP, 9301, "Direktur", true);
        firstChief = somebody("R2", FIRST, 9302, "Kepala Seksi", true);
        secondChief = somebody("R3", SECOND, 9303, "Kepala Seksi", true);
        analyst = somebody("R4", FIRST, 9304, "Analis", false);
    }

    private PersonId somebody(String number, int unit, int post, String title, boolean head) {
        PersonId id = new PersonId(Ids.next());
        registry.person(new Person(id, AGENCY, "Orang " + number, null, "NON_ASN", null, null, unit, null, 0), null);
        jdbc.update("update person set staff_number = ? where id = ?", number, id.value());
        registry.post(post, AGENCY, unit, title, head);
        registry.holding(AGENCY, id, post, LocalDate.of(2020, 1, 1), null, Holding.DEFINITIF);
        return id;
    }

    @Test
    void aMergedUnitEndsAndItsPeopleAndPostsGoToTheOther() {
        List<String> before = names(DAY.minusDays(1));

        done(step(Act.MERGE, FIRST, SECOND + "", null));

        assertThat(names(DAY)).containsExactly("Direktorat", "Seksi Dua");
        assertThat(names(DAY.minusDays(1))).isEqualTo(before);
        assertThat(organisation.superiorOf(analyst, DAY)).contains(secondChief);
        assertThat(organisation.superiorOf(analyst, DAY.minusDays(1))).contains(firstChief);
        assertThat(organisation.superiorOf(firstChief, DAY)).as("leads nothing any more").contains(secondChief);
        assertThat(organisation.person(analyst).post()).isEqualTo("Analis");
        assertThat(organisation.person(firstChief).post()).isNull();
    }

    @Test
    void aMergerTakenBackOnALaterDayIsAsItWasAndTheTimeBetweenStays() {
        UUID act = done(step(Act.MERGE, FIRST, SECOND + "", null));

        undone(act, DAY.plusDays(5));

        assertThat(names(DAY.plusDays(4))).containsExactly("Direktorat", "Seksi Dua");
        assertThat(names(DAY.plusDays(5))).isEqualTo(names(DAY.minusDays(1)));
        assertThat(organisation.superiorOf(analyst, DAY.plusDays(4))).contains(secondChief);
        assertThat(organisation.superiorOf(analyst, DAY.plusDays(5))).contains(firstChief);
        assertThat(organisation.superiorOf(firstChief, DAY.plusDays(5))).contains(director);
    }

    @Test
    void anActTakenBackOnItsOwnDayLeavesThePastAsItWas() {
        UUID act = done(step(Act.MERGE, FIRST, SECOND + "", null), step(Act.RENAME, SECOND, null, "Seksi Besar"));

        undone(act, DAY);

        assertThat(names(DAY)).isEqualTo(names(DAY.minusDays(1)));
        assertThat(organisation.superiorOf(analyst, DAY)).contains(firstChief);
    }

    @Test
    void aSplitMakesAUnitThatTakesSomePeopleWithTheirPosts() {
        UUID act = done(new Alteration(Act.CREATE, "baru", TOP + "", "Seksi Tiga", "Kepala Seksi Tiga", List.of()),
                new Alteration(Act.CARRY, FIRST + "", "baru", null, null, List.of("R4")));

        assertThat(names(DAY)).containsExactly("Direktorat", "Seksi Dua", "Seksi Satu", "Seksi Tiga");
        assertThat(organisation.person(analyst).unitName()).isEqualTo("Seksi Tiga");
        assertThat(organisation.person(analyst).post()).isEqualTo("Analis");
        assertThat(organisation.superiorOf(analyst, DAY)).as("over the vacant post").contains(director);

        undone(act, DAY.plusDays(1));
        assertThat(organisation.person(analyst).unitName()).isEqualTo("Seksi Satu");
        assertThat(names(DAY.plusDays(1))).containsExactly("Direktorat", "Seksi Dua", "Seksi Satu");
    }

    @Test
    void whoIsGoneStaysWithTheAgencyThatTheyLeft() {
        PersonId retired = somebody("R5", FIRST, 9305, "Arsiparis", false);
        registry.leave(retired, 9305, LocalDate.of(2025, 1, 1));
        jdbc.update("update person set until_date = '2025-01-01' where id = ?", retired.value());

        done(step(Act.MOVE, FIRST, OTHER_TOP + "", null));

        assertThat(agency(analyst)).isEqualTo(OTHER.value());
        assertThat(agency(retired)).isEqualTo(AGENCY.value());
        assertThat(jdbc.queryForList("select unit_id from person_period where id = ? and from_date <= '2024-06-01' "
                + "and until_date > '2024-06-01'", Integer.class, retired.value()))
            .containsExactly(FIRST);
    }

    @Test
    void whoActsForAnotherAgencyAfterwardsActsNoLonger() {
        registry.holding(AGENCY, director, 9302, LocalDate.of(2026, 1, 1), null, Holding.PLH);

        done(step(Act.MOVE, FIRST, OTHER_TOP + "", null));

        assertThat(organisation.superiorOf(analyst, DAY)).contains(firstChief);
        assertThat(organisation.superiorOf(analyst, DAY.minusDays(1))).contains(director);
        assertThat(organisation.superiorOf(firstChief, DAY)).isEmpty();
    }

    @Test
    void whatOthersChangedSinceIsLeftAloneWhenAnActIsTakenBack() {
        UUID act = done(step(Act.RENAME, FIRST, null, "Seksi Pertama"), step(Act.RENAME, SECOND, null, "Seksi Kedua"));
        registry.rename(SECOND, "Seksi Lain", DAY.plusDays(2));

        undone(act, DAY.plusDays(5));

        assertThat(names(DAY.plusDays(5))).containsExactly("Direktorat", "Seksi Lain", "Seksi Satu");
    }

    @Test
    void theSeniorActRefusesWhatCannotBe() {
        refused("under-itself", step(Act.MOVE, TOP, FIRST + "", null));
        refused("into-itself", step(Act.MERGE, TOP, FIRST + "", null));
        refused("not-your-unit", step(Act.RENAME, OTHER_TOP, null, "Milik kita"));
        refused("no-unit", step(Act.MOVE, FIRST, "987654", null));
        refused("no-agency", step(Act.MOVE, FIRST, "agency:TIADA", null));
        refused("not-empty", step(Act.CLOSE, FIRST, null, null));
        refused("not-in-unit", new Alteration(Act.CARRY, FIRST + "", SECOND + "", null, null, List.of("R1")));
        registry.rename(FIRST, "Seksi Nanti", DAY.plusDays(3));
        refused("changed-later", step(Act.RENAME, FIRST, null, "Seksi Dulu"));
    }

    @Test
    void aFileGivesTheSameStepsAndSaysWhichLineIsWrong() {
        String file = "\uFEFFlangkah;unit;ke;nama;pimpinan;pegawai\nbentuk;baru;9301;Seksi Tiga;Kepala;\n"
                + "bawa pegawai;9302;baru;;;R4 R5\nubah nama;9303;;\"Seksi; \"\"Dua\"\"\";;\n";

        List<Alteration> steps = ReorganisationFile.read(file.getBytes(StandardCharsets.UTF_8));

        assertThat(steps).containsExactly(new Alteration(Act.CREATE, "baru", "9301", "Seksi Tiga", "Kepala", List.of()),
                new Alteration(Act.CARRY, "9302", "baru", null, null, List.of("R4", "R5")),
                new Alteration(Act.RENAME, "9303", null, "Seksi; \"Dua\"", null, List.of()));
        assertThatThrownBy(() -> ReorganisationFile.read("act,unit\nmelebur,1\n".getBytes(StandardCharsets.UTF_8)))
            .hasMessageContaining("organisation.file.act")
            .hasMessageContaining("2");
        assertThatThrownBy(() -> ReorganisationFile.read(new byte[] { 'a', (byte) 0xff }))
            .hasMessageContaining("organisation.file.encoding");
        assertThatThrownBy(() -> ReorganisationFile.read("nama;nip\n".getBytes(StandardCharsets.UTF_8)))
            .hasMessageContaining("organisation.file.columns");
    }

    private static Alteration step(Act act, int unit, String to, String name) {
        return new Alteration(act, unit + "", to, name, null, List.of());
    }

    private void refused(String why, Alteration step) {
        UUID act = drawn(step);
        assertThatThrownBy(() -> Identity.as(confirmer, () -> reorganisations.confirm(act)))
            .hasMessageContaining("refusal.organisation." + why);
    }

    private UUID drawn(Alteration... steps) {
        return Identity.as(drawer, () -> reorganisations.draw(AGENCY,
                new Plan("Penataan", "Perka 1/2026", DAY.minusDays(3), DAY, OpenWork.STAYS, List.of(steps))));
    }

    private UUID done(Alteration... steps) {
        UUID act = drawn(steps);
        Identity.as(confirmer, () -> reorganisations.confirm(act));
        return act;
    }

    private void undone(UUID act, LocalDate on) {
        clock.set(on + "T02:00:00Z");
        UUID undoing = Identity.as(drawer, () -> reorganisations.drawUndoing(act,
                new Plan("Pembatalan", "Perka 2/2026", on, on, OpenWork.STAYS, List.of())));
        Identity.as(confirmer, () -> reorganisations.confirm(undoing));
    }

    private List<String> names(LocalDate on) {
        return Identity.as(drawer, () -> units.tree(AGENCY, on)).stream().map(Units.Node::name).toList();
    }

    private int agency(PersonId person) {
        return jdbc.queryForObject("select agency_id from person where id = ?", Integer.class, person.value());
    }

}
