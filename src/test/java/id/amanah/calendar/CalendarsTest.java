package id.amanah.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarsTest {

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

    private Calendars calendars(boolean startDay, boolean jointLeave) throws IOException {
        return new Calendars(Clock.systemUTC(), new Counting(startDay, jointLeave));
    }

}
