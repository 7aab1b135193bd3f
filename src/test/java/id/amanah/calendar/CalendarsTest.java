package id.amanah.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.amanah.calendar.Counting.Convention;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarsTest {

    private static final Instant NOON = Instant.parse("2026-02-02T05:00:00Z");

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private static final int[] DAYS = { 3, 5, 7, 10, 14, 20, 21, 30 };

    @ParameterizedTest
    @CsvSource({
            "2026-01-20, 2026-01-23 2026-01-27 2026-01-29 2026-02-03 2026-02-09 2026-02-19 2026-02-20 2026-03-05, 2026-03-04",
            "2026-03-25, 2026-03-30 2026-04-01 2026-04-06 2026-04-09 2026-04-15 2026-04-23 2026-04-24 2026-05-08, 2026-05-08",
            "2026-11-24, 2026-11-27 2026-12-01 2026-12-03 2026-12-08 2026-12-14 2026-12-22 2026-12-23 2027-01-11, 2027-01-08" })
    void countsAsTheVectorsSay(LocalDate from, String due, LocalDate dueIfJointLeaveCounts) throws IOException {
        String[] expected = due.split(" ");
        for (int i = 0; i < DAYS.length; i++) {
            LocalDate day = LocalDate.parse(expected[i]);
            assertThat(calendars(false, false).dueOn(from, DAYS[i])).isEqualTo(day);
            assertThat(calendars(false, false).workingDaysBetween(from, day)).isEqualTo(DAYS[i]);
        }
        assertThat(calendars(false, true).dueOn(from, 30)).isEqualTo(dueIfJointLeaveCounts);
    }

    @ParameterizedTest
    @CsvSource({ "2025, 237, 248", "2026, 240, 248", "2027, 242, 250" })
    void aYearHasAsManyWorkingDaysAsItsDecreeLeaves(int year, int without, int with) throws IOException {
        LocalDate before = LocalDate.of(year - 1, 12, 31);
        LocalDate last = LocalDate.of(year, 12, 31);

        assertThat(calendars(false, false).workingDaysBetween(before, last)).isEqualTo(without);
        assertThat(calendars(false, true).workingDaysBetween(before, last)).isEqualTo(with);
    }

    @Test
    void theStartDayCountsOnlyWhereTheSettingSaysSo() throws IOException {
        LocalDate tuesday = LocalDate.of(2026, 1, 20);

        assertThat(calendars(true, false).dueOn(tuesday, 3)).isEqualTo(LocalDate.of(2026, 1, 22));
        assertThat(calendars(true, false).workingDaysBetween(tuesday, LocalDate.of(2026, 1, 22))).isEqualTo(3);
        assertThat(calendars(false, false).dueOn(tuesday, 0)).isEqualTo(tuesday);
    }

    @Test
    void aYearWithoutADecreeIsSaidToBeUnknown() throws IOException {
        assertThat(calendars(false, false).isKnown(LocalDate.of(2027, 12, 31))).isTrue();
        assertThat(calendars(false, false).isKnown(LocalDate.of(2028, 1, 1))).isFalse();
    }

    @Test
    void theStartDayChoosesTheConventionAndKeepsIt() throws IOException {
        Calendars calendars = calendars(new Convention(LocalDate.of(2026, 2, 10), false, true));

        // 16 February is joint leave, 17 February a holiday.
        assertThat(calendars.dueOn(LocalDate.of(2026, 2, 9), 5)).isEqualTo(LocalDate.of(2026, 2, 18));
        assertThat(calendars.dueOn(LocalDate.of(2026, 2, 10), 4)).isEqualTo(LocalDate.of(2026, 2, 16));
        assertThat(calendars.workingDaysBetween(LocalDate.of(2026, 2, 9), LocalDate.of(2026, 2, 16))).isEqualTo(4);
        assertThat(calendars.workingDaysBetween(LocalDate.of(2026, 2, 10), LocalDate.of(2026, 2, 16))).isEqualTo(4);
    }

    @Test
    void conventionsOutOfOrderAreRefused() {
        Convention later = new Convention(LocalDate.of(2026, 2, 10), false, true);

        assertThatIllegalArgumentException().isThrownBy(() -> new Counting(List.of(later, later)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Convention(null, true, true));
    }

    @Test
    void aTermEndsWithTheLastDayAtThePlace() throws IOException {
        Due due = calendars().due(LocalDate.of(2026, 1, 20), 10, Unit.WORKING_DAYS, JAKARTA);

        assertThat(due)
            .isEqualTo(new Due(LocalDate.of(2026, 2, 3), Instant.parse("2026-02-03T17:00:00Z"), "DAY_0", false));
        assertThat(calendars().due(LocalDate.of(2026, 1, 31), 1, Unit.MONTHS, JAKARTA).on())
            .isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(calendars().due(LocalDate.of(2026, 1, 31), 10, Unit.DAYS, JAKARTA).on())
            .isEqualTo(LocalDate.of(2026, 2, 10));
    }

    @Test
    void hoursRunFromThisMomentOrFromTheBeginningOfAnotherDay() throws IOException {
        assertThat(calendars().due(LocalDate.of(2026, 2, 2), 72, Unit.HOURS, JAKARTA).at())
            .isEqualTo(Instant.parse("2026-02-05T05:00:00Z"));
        assertThat(calendars().due(LocalDate.of(2026, 2, 1), 72, Unit.HOURS, JAKARTA))
            .isEqualTo(new Due(LocalDate.of(2026, 2, 3), Instant.parse("2026-02-03T17:00:00Z"), "DAY_0", false));
    }

    @Test
    void aTermThroughAYearWithoutADecreeIsProvisional() throws IOException {
        LocalDate december = LocalDate.of(2027, 12, 20);

        assertThat(calendars().due(december, 3, Unit.WORKING_DAYS, JAKARTA).provisional()).isFalse();
        assertThat(calendars().due(december, 10, Unit.WORKING_DAYS, JAKARTA).provisional()).isTrue();
        assertThat(calendars().due(december, 30, Unit.DAYS, JAKARTA).provisional()).isFalse();
        assertThat(calendars().due(LocalDate.of(2024, 12, 20), 10, Unit.WORKING_DAYS, JAKARTA).provisional()).isTrue();
    }

    @Test
    void standingStillMovesTheEndByTheWorkingDaysStoodEvenIfTheStartDayCounts() throws IOException {
        LocalDate start = LocalDate.of(2026, 1, 20);
        Calendars dayOne = calendars(true, false);
        Due due = dayOne.due(start, 10, Unit.WORKING_DAYS, JAKARTA);

        int stood = dayOne.stood(start, LocalDate.of(2026, 1, 23), LocalDate.of(2026, 1, 27), Unit.WORKING_DAYS,
                Workplace.in(JAKARTA));

        assertThat(due.on()).isEqualTo(LocalDate.of(2026, 2, 2));
        assertThat(stood).isEqualTo(2);
        assertThat(dayOne.later(start, due.on(), due.at(), stood, Unit.WORKING_DAYS, Workplace.in(JAKARTA)).on())
            .isEqualTo(LocalDate.of(2026, 2, 4));
    }

    private Calendars calendars(boolean startDay, boolean jointLeave) throws IOException {
        return calendars(new Convention(LocalDate.of(2000, 1, 1), startDay, jointLeave));
    }

    private static Calendars calendars(Convention... conventions) throws IOException {
        return new Calendars(Clock.fixed(NOON, ZoneOffset.UTC), new Counting(List.of(conventions)),
                (region, day) -> region.equals("PAPUA") && day.equals(LocalDate.of(2026, 2, 5)));
    }

    @Test
    void aWeekOfSixDaysWorksOnSaturdaysAndNeverOnSundays() throws IOException {
        Workplace sixDays = new Workplace(JAKARTA, 6, "");

        assertThat(calendars(false, false).dueOn(LocalDate.of(2026, 2, 5), 3, sixDays))
            .isEqualTo(LocalDate.of(2026, 2, 9));
        assertThat(calendars(false, false).dueOn(LocalDate.of(2026, 2, 5), 3)).isEqualTo(LocalDate.of(2026, 2, 10));
    }

    @Test
    void aRegionalDayOffCountsInItsRegionAlone() throws IOException {
        Workplace papua = new Workplace(ZoneId.of("Asia/Jayapura"), 5, "PAPUA");
        Workplace elsewhere = new Workplace(JAKARTA, 5, "ACEH");

        assertThat(calendars(false, false).dueOn(LocalDate.of(2026, 2, 3), 3, papua))
            .isEqualTo(LocalDate.of(2026, 2, 9));
        assertThat(calendars(false, false).dueOn(LocalDate.of(2026, 2, 3), 3, elsewhere))
            .isEqualTo(LocalDate.of(2026, 2, 6));
        assertThat(calendars(false, false).isWorkingDay(LocalDate.of(2026, 2, 5), papua)).isFalse();
    }

    @Test
    void whatIsCountedAtAPlaceEndsWithItsDay() throws IOException {
        Due due = calendars(false, false).due(LocalDate.of(2026, 2, 3), 3, Unit.WORKING_DAYS,
                new Workplace(ZoneId.of("Asia/Jayapura"), 5, "PAPUA"));

        assertThat(due.on()).isEqualTo(LocalDate.of(2026, 2, 9));
        assertThat(due.at()).isEqualTo(Instant.parse("2026-02-09T15:00:00Z"));
    }

}
