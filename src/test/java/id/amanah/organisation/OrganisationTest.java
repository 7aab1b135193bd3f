package id.amanah.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.installation.TestClock;
import id.amanah.shared.AgencyId;
import id.amanah.shared.Ids;
import id.amanah.shared.PersonId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/**
 * A directorate with a section below it and a team below that, made for each test and
 * rolled back.
 */
@AmanahTest
@Transactional
class OrganisationTest {

    private static final AgencyId AGENCY = new AgencyId(9001);

    private static final int TOP = 9001;

    private static final int SECTION = 9002;

    private static final int TEAM = 9003;

    private static final int TOP_HEAD = 9001;

    private static final int SECTION_HEAD = 9002;

    private static final int TEAM_HEAD = 9003;

    private static final int ANALYST = 9004;

    private static final LocalDate BEGINNING = LocalDate.of(2020, 1, 1);

    private static final LocalDate DAY = LocalDate.of(2026, 2, 2);

    @Autowired
    Organisation organisation;

    @Autowired
    Registry registry;

    @Autowired
    TestClock clock;

    private PersonId director;

    private PersonId chief;

    private PersonId analyst;

    @BeforeEach
    void anAgency() {
        registry.agency(new Agency(AGENCY, "ORGTEST", "Badan Uji", "CENTRAL", ZoneId.of("Asia/Jayapura")));
        registry.unit(TOP, AGENCY, null, "Direktorat");
        registry.unit(SECTION, AGENCY, TOP, "Seksi");
        registry.unit(TEAM, AGENCY, SECTION, "Tim");
        registry.post(TOP_HEAD, AGENCY, TOP, "Direktur", true);
        registry.post(SECTION_HEAD, AGENCY, SECTION, "Kepala Seksi", true);
        registry.post(TEAM_HEAD, AGENCY, TEAM, "Ketua Tim", true);
        registry.post(ANALYST, AGENCY, TEAM, "Analis", false);
        director = somebodyAt(TOP_HEAD, TOP);
        chief = somebodyAt(SECTION_HEAD, SECTION);
        analyst = somebodyAt(ANALYST, TEAM);
    }

    @Test
    void theHeadOfTheNextUnitUpIsTheSuperiorWhereOnesOwnUnitHasNoHead() {
        assertThat(organisation.superiorOf(analyst, DAY)).contains(chief);
    }

    @Test
    void theHeadOfOnesOwnUnitIsTheSuperior() {
        PersonId leader = somebodyAt(TEAM_HEAD, TEAM);

        assertThat(organisation.superiorsOf(analyst, DAY)).containsExactly(leader, chief, director);
    }

    @Test
    void aHeadStandsUnderTheHeadOfTheUnitAboveAndNeverUnderThemselves() {
        assertThat(organisation.superiorOf(chief, DAY)).contains(director);
    }

    @Test
    void whoLeadsTheTopUnitHasNoSuperior() {
        assertThat(organisation.superiorOf(director, DAY)).isEmpty();
    }

    @Test
    void aVacantPostIsPassedOverFromTheDayItIsLeft() {
        registry.leave(chief, SECTION_HEAD, DAY);

        assertThat(organisation.superiorOf(analyst, DAY.minusDays(1))).contains(chief);
        assertThat(organisation.superiorOf(analyst, DAY)).contains(director);
    }

    @Test
    void whoFillsAVacantPostIsTheSuperiorUntilTheirLastDay() {
        PersonId acting = somebody(TOP);
        registry.leave(chief, SECTION_HEAD, DAY);
        registry.holding(AGENCY, acting, SECTION_HEAD, DAY, DAY.plusMonths(3), Holding.PLT);

        assertThat(organisation.superiorOf(analyst, DAY)).contains(acting);
        assertThat(organisation.superiorOf(analyst, DAY.plusMonths(3))).contains(director);
    }

    @Test
    void whoActsForAnAbsentHeadComesBeforeTheHead() {
        PersonId acting = somebody(TOP);
        registry.holding(AGENCY, acting, SECTION_HEAD, DAY, DAY.plusDays(10), Holding.PLH);

        assertThat(organisation.superiorsOf(analyst, DAY)).containsExactly(acting, chief, director);
        assertThat(organisation.superiorOf(analyst, DAY.plusDays(10))).contains(chief);
    }

    @Test
    void theAnalystWhoActsForTheHeadDoesNotStandAboveThatHead() {
        registry.holding(AGENCY, analyst, SECTION_HEAD, DAY, null, Holding.PLH);

        assertThat(organisation.superiorOf(chief, DAY)).contains(director);
        assertThat(organisation.isAbove(analyst, chief, DAY)).isFalse();
    }

    @Test
    void whoActsForTheHeadOfTheirOwnUnitStandsUnderTheUnitAbove() {
        PersonId leader = somebodyAt(TEAM_HEAD, TEAM);
        registry.holding(AGENCY, analyst, TEAM_HEAD, DAY, null, Holding.PLH);

        assertThat(organisation.superiorOf(analyst, DAY)).contains(chief);
        assertThat(organisation.superiorOf(leader, DAY)).contains(chief);
    }

    @Test
    void onAPastDayThePostsOfThatDayCount() {
        PersonId newChief = somebody(TOP);
        registry.leave(chief, SECTION_HEAD, DAY);
        registry.holding(AGENCY, newChief, SECTION_HEAD, DAY, null, Holding.DEFINITIF);
        registry.leave(analyst, ANALYST, DAY);
        registry.post(9005, AGENCY, TOP, "Sekretaris", false);
        registry.holding(AGENCY, analyst, 9005, DAY, null, Holding.DEFINITIF);

        assertThat(organisation.superiorOf(analyst, DAY.minusDays(1))).contains(chief);
        assertThat(organisation.superiorOf(analyst, DAY)).contains(director);
    }

    @Test
    void everybodyUpTheLineStandsAboveAndNobodyElse() {
        PersonId colleague = somebody(TEAM);

        assertThat(organisation.isAbove(chief, analyst, DAY)).isTrue();
        assertThat(organisation.isAbove(director, analyst, DAY)).isTrue();
        assertThat(organisation.isAbove(analyst, chief, DAY)).isFalse();
        assertThat(organisation.isAbove(colleague, analyst, DAY)).isFalse();
        assertThat(organisation.isAbove(analyst, analyst, DAY)).isFalse();
    }

    @Test
    void somebodyIsReadWithTheirPostUnitAndYearsOfService() {
        Person found = organisation.person(analyst);

        assertThat(found.post()).isEqualTo("Analis");
        assertThat(found.unitName()).isEqualTo("Tim");
        assertThat(found.yearsOfService()).isEqualTo(5);
        assertThat(organisation.byNip(found.nip())).contains(found);
    }

    @Test
    void aYearOfServiceIsFullWhenTheDayBeginsWhereTheyWork() {
        clock.set("2026-02-28T14:59:59Z");
        assertThat(organisation.person(analyst).yearsOfService()).isEqualTo(5);

        clock.set("2026-02-28T15:00:00Z");
        assertThat(organisation.person(analyst).yearsOfService()).isEqualTo(6);
    }

    @Test
    void whoHoldsNoPostBelongsToTheirUnitAllTheSame() {
        PersonId nobody = somebody(SECTION);

        assertThat(organisation.person(nobody).post()).isNull();
        assertThat(organisation.person(nobody).unitName()).isEqualTo("Seksi");
        assertThat(organisation.superiorOf(nobody, DAY)).contains(chief);
    }

    @Test
    void severalAreReadAtOnceAndUnknownOnesAreAbsent() {
        assertThat(organisation.persons(List.of(chief, analyst, new PersonId(Ids.next())))).containsOnlyKeys(chief,
                analyst);
        assertThat(organisation.persons(List.of())).isEmpty();
        assertThat(organisation.byNip("000000000000000000")).isEmpty();
    }

    @Test
    void anAgencyIsFoundByItsCode() {
        Optional<Agency> found = organisation.agencyByCode("ORGTEST");

        assertThat(found).contains(organisation.agency(AGENCY));
        assertThat(found.orElseThrow().zone()).isEqualTo(ZoneId.of("Asia/Jayapura"));
        assertThat(organisation.agencyByCode("NOWHERE")).isEmpty();
    }

    private PersonId somebodyAt(int post, int unit) {
        PersonId person = somebody(unit);
        registry.holding(AGENCY, person, post, BEGINNING, null, Holding.DEFINITIF);
        return person;
    }

    private int people;

    private PersonId somebody(int unit) {
        PersonId id = new PersonId(Ids.next());
        String nip = "198001012020031%03d".formatted(900 + people++);
        registry.person(new Person(id, AGENCY, "Seseorang", nip, "PNS", "III/a", null, unit, null, 0),
                LocalDate.of(2020, 3, 1));
        return id;
    }

}
