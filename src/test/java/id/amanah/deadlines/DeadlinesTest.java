package id.amanah.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.amanah.AmanahTest;
import id.amanah.deadlines.Deadlines.Deadline;
import id.amanah.deadlines.Deadlines.State;
import id.amanah.kinds.DeadlineKeys;
import id.amanah.shared.AgencyId;
import id.amanah.shared.DeclarationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.transaction.IllegalTransactionStateException;

@AmanahTest
class DeadlinesTest {

    @Autowired
    Case.Office office;

    @Autowired
    Deadlines deadlines;

    @Autowired
    DeadlineKeys keys;

    @Autowired
    MessageSource messages;

    @AfterEach
    void speakNoLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void aClockTellsItsDayItsLastDayAndItsLaw() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);

        Deadline clock = office.aCase().start("2026-01-20", "GRA_TO_UPG").clock("GRA_TO_UPG");

        assertThat(clock).isEqualTo(new Deadline("GRA_TO_UPG", "Report to the UPG", LocalDate.of(2026, 1, 20),
                LocalDate.of(2026, 2, 3), 9, 10, "WORKING_DAYS", State.RUNNING, "Peraturan KPK 2/2019", null, false));
    }

    @Test
    void theDayItStartsChoosesTheLaw() {
        Deadline before = office.aCase().start("2026-01-19", "GRA_COMPLETE").clock("GRA_COMPLETE");
        Deadline after = office.aCase().start("2026-01-20", "GRA_COMPLETE").clock("GRA_COMPLETE");

        assertThat(before.of()).isEqualTo(30);
        assertThat(before.dueOn()).isEqualTo("2026-03-04");
        assertThat(after.of()).isEqualTo(20);
        assertThat(after.dueOn()).isEqualTo("2026-02-19");
    }

    @Test
    void aClockThatStartsLaterStandsAtDayZero() {
        Deadline clock = office.aCase().start("2026-02-09", "GRA_HANDOVER").clock("GRA_HANDOVER");

        assertThat(clock.day()).isZero();
        assertThat(clock.state()).isEqualTo(State.RUNNING);
    }

    @Test
    void clocksThatStartTogetherKeepTheirOrderAndMakeOneEntry() {
        Case file = office.aCase()
            .start("2026-01-20", "GRA_TO_UPG", "GRA_TO_KPK")
            .start("2026-01-21", "GRA_UPG_TO_KPK");

        assertThat(file.clocks()).extracting(Deadline::key)
            .containsExactly("GRA_TO_UPG", "GRA_TO_KPK", "GRA_UPG_TO_KPK");
        assertThat(file.happened()).containsExactly("deadline.started.v1", "deadline.started.v1");
        assertThat(file.journal().get(0).params()).containsEntry("keys", List.of("GRA_TO_UPG", "GRA_TO_KPK"))
            .containsEntry("startsOn", "2026-01-20")
            .containsEntry("dueOn", Map.of("GRA_TO_UPG", "2026-02-03", "GRA_TO_KPK", "2026-03-05"))
            .doesNotContainKey("provisional");
    }

    @Test
    void startingAgainWhatRunsOrStandsStillLeavesItUntouched() {
        Case file = office.aCase()
            .on("2026-01-23")
            .start("2026-01-20", "GRA_UPG_TO_KPK")
            .start("2026-01-23", "GRA_UPG_TO_KPK");
        List<Deadline> running = file.clocks();
        List<Deadline> stopped = file.isReturned().start("2026-01-23", "GRA_UPG_TO_KPK").clocks();

        assertThat(running).singleElement().extracting(Deadline::startsOn).isEqualTo(LocalDate.of(2026, 1, 20));
        assertThat(stopped).singleElement().extracting(Deadline::state).isEqualTo(State.STOPPED);
        assertThat(file.happened()).containsExactly("deadline.started.v1", "deadline.stopped.v1");
    }

    @Test
    void whatWasMetStartsAnewBesideIt() {
        Case file = office.aCase()
            .start("2026-01-20", "GRA_COMPLETE")
            .meet("GRA_COMPLETE")
            .start("2026-02-02", "GRA_COMPLETE");

        assertThat(file.clocks()).extracting(Deadline::state).containsExactly(State.MET, State.RUNNING);
    }

    @Test
    void aDayEndsAtMidnightOfThePlace() {
        Case west = office.aCaseAt("KEMCON").start("2026-01-20", "GRA_TO_UPG");
        Case east = office.aCaseAt("PROVCON").start("2026-01-20", "GRA_TO_UPG");

        east.at("2026-02-03T14:58:00Z");
        assertThat(east.clock("GRA_TO_UPG").state()).isEqualTo(State.RUNNING);
        east.at("2026-02-03T15:00:00Z");
        assertThat(east.clock("GRA_TO_UPG")).extracting(Deadline::state, Deadline::day)
            .containsExactly(State.BREACHED, 11);
        assertThat(west.clock("GRA_TO_UPG")).extracting(Deadline::state, Deadline::day)
            .containsExactly(State.RUNNING, 10);
        west.at("2026-02-03T17:00:00Z");
        assertThat(west.clock("GRA_TO_UPG")).extracting(Deadline::state, Deadline::day)
            .containsExactly(State.BREACHED, 11);
    }

    @Test
    void whatStandsStillIsDueLaterByTheWorkingDaysItStood() {
        Case file = office.aCase().on("2026-01-23").start("2026-01-20", "GRA_UPG_TO_KPK").isReturned().on("2026-01-27");
        Deadline still = file.clock("GRA_UPG_TO_KPK");
        Deadline again = file.goesOn().clock("GRA_UPG_TO_KPK");

        assertThat(still).extracting(Deadline::state, Deadline::day, c -> c.dueOn().toString())
            .containsExactly(State.STOPPED, 3, "2026-02-05");
        assertThat(again).extracting(Deadline::state, Deadline::day, c -> c.dueOn().toString())
            .containsExactly(State.RUNNING, 3, "2026-02-05");
        assertThat(file.on("2026-01-28").clock("GRA_UPG_TO_KPK").day()).isEqualTo(4);
    }

    @Test
    void standingStillTwiceAddsUpOverHolidays() {
        Case file = office.aCase().on("2026-01-23").start("2026-01-20", "GRA_UPG_TO_KPK").isReturned();
        file.on("2026-01-27").goesOn().on("2026-02-04").isReturned().on("2026-02-18").goesOn();

        // Ten days of work and ten of standing still: the twentieth after 20 January.
        assertThat(file.clock("GRA_UPG_TO_KPK")).extracting(Deadline::day, c -> c.dueOn().toString())
            .containsExactly(9, "2026-02-19");
        assertThat(file.at("2026-02-19T16:58:00Z").clock("GRA_UPG_TO_KPK")).extracting(Deadline::day, Deadline::state)
            .containsExactly(10, State.RUNNING);
        assertThat(file.at("2026-02-19T17:00:00Z").clock("GRA_UPG_TO_KPK").state()).isEqualTo(State.BREACHED);
        assertThat(file.happened()).containsExactly("deadline.started.v1", "deadline.stopped.v1", "deadline.went-on.v1",
                "deadline.stopped.v1", "deadline.went-on.v1");
        assertThat(file.journal().get(4).params()).containsEntry("dueOn", Map.of("GRA_UPG_TO_KPK", "2026-02-19"));
    }

    @Test
    void goingOnTheSameDayMovesNothing() {
        Case file = office.aCase().start("2026-02-02", "GRA_UPG_TO_KPK").isReturned().goesOn();

        assertThat(file.clock("GRA_UPG_TO_KPK").dueOn()).isEqualTo("2026-02-18");
    }

    @Test
    void theClockOfTheFilerNeverStandsStill() {
        Case file = office.aCase().on("2026-01-23").start("2026-01-20", "GRA_TO_KPK", "GRA_TO_UPG").isReturned();

        assertThat(file.clocks()).extracting(Deadline::state).containsOnly(State.RUNNING);
        assertThat(file.goesOn().happened()).containsExactly("deadline.started.v1");
    }

    @Test
    void whatIsLateDoesNotStandStill() {
        Case file = office.aCase()
            .on("2026-02-04")
            .start("2026-01-20", "GRA_UPG_TO_KPK")
            .isReturned()
            .on("2026-02-10")
            .goesOn();

        assertThat(file.clock("GRA_UPG_TO_KPK")).extracting(Deadline::state, c -> c.dueOn().toString())
            .containsExactly(State.BREACHED, "2026-02-03");
    }

    @Test
    void whatWasMetInTimeStaysAtTheDayItWasMet() {
        Case file = office.aCase()
            .start("2026-01-20", "GRA_TO_UPG", "GRA_TO_KPK")
            .meet("GRA_TO_UPG", "GRA_COMPLETE")
            .on("2026-06-01");

        assertThat(file.clock("GRA_TO_UPG")).extracting(Deadline::state, Deadline::day, c -> c.metOn().toString())
            .containsExactly(State.MET, 9, "2026-02-02");
        assertThat(file.clock("GRA_TO_KPK").state()).isEqualTo(State.BREACHED);
        assertThat(file.happened()).containsExactly("deadline.started.v1", "deadline.met.v1");
        assertThat(file.meet("GRA_TO_UPG").happened()).hasSize(2);
    }

    @Test
    void whatWasMetLateStaysBreachedAndSaysWhenItWasMet() {
        Case file = office.aCase()
            .start("2026-01-20", "GRA_TO_UPG", "GRA_TO_KPK")
            .on("2026-02-05")
            .meet("GRA_TO_UPG", "GRA_TO_KPK");

        assertThat(file.clock("GRA_TO_UPG")).extracting(Deadline::state, Deadline::day, c -> c.metOn().toString())
            .containsExactly(State.BREACHED, 12, "2026-02-05");
        assertThat(file.clock("GRA_TO_KPK").state()).isEqualTo(State.MET);
        assertThat(file.happened()).containsExactly("deadline.started.v1", "deadline.met-late.v1");
        assertThat(file.journal().get(1).params()).containsEntry("late", List.of("GRA_TO_UPG"));
    }

    @Test
    void whatIsMetWhileItStandsStillIsMetInTime() {
        Case file = office.aCase().on("2026-01-23").start("2026-01-20", "GRA_UPG_TO_KPK").isReturned();
        file.on("2026-03-10").meet("GRA_UPG_TO_KPK").on("2026-06-01");

        assertThat(file.clock("GRA_UPG_TO_KPK")).extracting(Deadline::state, Deadline::day)
            .containsExactly(State.MET, 3);
        assertThat(file.happened()).contains("deadline.met.v1");
    }

    @Test
    void whenTheCaseIsOverOnlyWhatRunsIsCancelled() {
        Case file = office.aCase()
            .start("2026-01-20", "GRA_TO_UPG", "GRA_TO_KPK")
            .meet("GRA_TO_UPG")
            .isOver()
            .on("2026-06-01");

        assertThat(file.clocks()).extracting(Deadline::state).containsExactly(State.MET, State.CANCELLED);
        assertThat(file.clock("GRA_TO_KPK")).extracting(Deadline::day, Deadline::metOn).containsExactly(9, null);
        assertThat(file.isOver().happened()).containsExactly("deadline.started.v1", "deadline.met.v1",
                "deadline.cancelled.v1");
    }

    @Test
    void theFirstIsTheMostUrgentThatRuns() {
        Case file = office.aCase().on("2026-01-23").start("2026-01-20", "GRA_TO_KPK", "GRA_UPG_TO_KPK", "GRA_TO_UPG");

        assertThat(file.first("GRA_TO_KPK", "GRA_UPG_TO_KPK")).get()
            .extracting(Deadline::key)
            .isEqualTo("GRA_UPG_TO_KPK");
        assertThat(file.isReturned().first("GRA_TO_KPK", "GRA_UPG_TO_KPK")).get()
            .extracting(Deadline::key)
            .isEqualTo("GRA_TO_KPK");
        assertThat(file.first("GRA_UPG_TO_KPK")).isEmpty();
        assertThat(file.meet("GRA_TO_KPK").first("GRA_TO_KPK", "GRA_UPG_TO_KPK")).isEmpty();
        assertThat(file.on("2026-06-01").first("GRA_TO_UPG")).get()
            .extracting(Deadline::state)
            .isEqualTo(State.BREACHED);
    }

    @Test
    void aClockThatRunsIntoAYearWithoutADecreeIsProvisional() {
        Case file = office.aCase()
            .on("2027-12-06")
            .start("2027-12-06", "GRA_KPK_DECIDE", "NET_VERIFY", "GRA_UPG_TO_KPK");
        assertThat(file.clocks()).extracting(Deadline::provisional).containsExactly(true, false, false);
        assertThat(file.journal().get(0).params()).containsEntry("provisional", List.of("GRA_KPK_DECIDE"));

        file.isReturned().on("2027-12-27");

        assertThat(file.clock("GRA_UPG_TO_KPK").provisional()).isTrue();
        assertThat(file.goesOn().clock("GRA_UPG_TO_KPK").provisional()).isTrue();
    }

    @Test
    void hoursAndMonthsCountInTheirOwnUnit() {
        Case file = office.aCase().start("2026-02-02", "PDP_BREACH", "GRA_RECAP").at("2026-02-05T01:58:00Z");

        assertThat(file.clock("PDP_BREACH")).extracting(Deadline::day, Deadline::of, Deadline::unit, Deadline::state)
            .containsExactly(71, 72, "HOURS", State.RUNNING);
        assertThat(file.at("2026-02-05T02:01:00Z").clock("PDP_BREACH").state()).isEqualTo(State.BREACHED);
        assertThat(file.on("2026-07-01").clock("GRA_RECAP"))
            .extracting(Deadline::day, c -> c.dueOn().toString(), Deadline::unit)
            .containsExactly(4, "2026-08-02", "MONTHS");
    }

    @Test
    void everyKeyHasANameInBothLanguages() {
        assertThat(keys.keys()).hasSize(32).contains("GRA_TO_UPG", "GRA_TO_KPK", "PDP_BREACH");
        assertThat(keys.keys()).allSatisfy(key -> {
            assertThat(messages.getMessage("deadline." + key + ".name", null, Locale.forLanguageTag("id")))
                .isNotBlank();
            assertThat(messages.getMessage("deadline." + key + ".name", null, Locale.ENGLISH)).isNotBlank();
        });
    }

    @Test
    void aKeyThatTheLawDoesNotKnowIsAnError() {
        Case file = office.aCase();

        assertThatIllegalArgumentException().isThrownBy(() -> file.start("2026-02-02", "GRA_TO_UPG", "GRA_TO_NOWHERE"))
            .withMessageContaining("GRA_TO_NOWHERE");
        assertThat(file.clocks()).isEmpty();
    }

    @Test
    void nothingStartsOutsideATransaction() {
        assertThatThrownBy(
                () -> deadlines.start(DeclarationId.next(), new AgencyId(1), "GRA_TO_UPG", LocalDate.of(2026, 2, 2)))
            .isInstanceOf(IllegalTransactionStateException.class);
    }

}
