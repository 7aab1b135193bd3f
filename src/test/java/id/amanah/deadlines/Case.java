package id.amanah.deadlines;

import id.amanah.deadlines.Deadlines.Deadline;
import id.amanah.identity.Actor;
import id.amanah.identity.Identity;
import id.amanah.installation.TestClock;
import id.amanah.journal.Journal;
import id.amanah.journal.Recorded;
import id.amanah.organisation.Organisation;
import id.amanah.shared.AgencyId;
import id.amanah.shared.DeclarationId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A declaration of an agency whose clocks a test starts and stops, each in a transaction.
 */
final class Case {

    private final Office office;

    private final AgencyId agency;

    private final DeclarationId declaration = DeclarationId.next();

    private Case(Office office, AgencyId agency) {
        this.office = office;
        this.agency = agency;
    }

    Case start(String startsOn, String... keys) {
        Map<String, LocalDate> all = new LinkedHashMap<>();
        for (String key : keys) {
            all.put(key, LocalDate.parse(startsOn));
        }
        return then(deadlines -> deadlines.startAll(declaration, agency, all));
    }

    /** The clock strikes nine in the morning in Jakarta on the day. */
    Case on(String day) {
        return at(day + "T02:00:00Z");
    }

    Case at(String moment) {
        office.clock.set(moment);
        return this;
    }

    Case meet(String... keys) {
        return then(deadlines -> deadlines.meet(declaration, List.of(keys)));
    }

    Case isReturned() {
        return then(deadlines -> deadlines.standStill(declaration, "RETURNED"));
    }

    Case goesOn() {
        return then(deadlines -> deadlines.goOn(declaration));
    }

    Case isOver() {
        return then(deadlines -> deadlines.cancel(declaration));
    }

    List<Deadline> clocks() {
        return Identity.as(Actor.system(agency), () -> office.deadlines.of(declaration));
    }

    Deadline clock(String key) {
        return clocks().stream()
            .filter(clock -> clock.key().equals(key))
            .reduce((earlier, later) -> later)
            .orElseThrow(NoSuchElementException::new);
    }

    Optional<Deadline> first(String... keys) {
        return Identity.as(Actor.system(agency), () -> office.deadlines.first(declaration, List.of(keys)));
    }

    List<Recorded> journal() {
        return Identity.as(Actor.system(agency), () -> office.journal.of(declaration));
    }

    List<String> happened() {
        return journal().stream().map(Recorded::type).toList();
    }

    private Case then(Consumer<Deadlines> what) {
        Identity.as(Actor.system(agency),
                () -> office.transaction.executeWithoutResult(status -> what.accept(office.deadlines)));
        return this;
    }

    /** Where cases come from. */
    @Component
    static class Office {

        private final Deadlines deadlines;

        private final Organisation organisation;

        private final Journal journal;

        private final TestClock clock;

        private final TransactionTemplate transaction;

        Office(Deadlines deadlines, Organisation organisation, Journal journal, TestClock clock,
                PlatformTransactionManager transactions) {
            this.deadlines = deadlines;
            this.organisation = organisation;
            this.journal = journal;
            this.clock = clock;
            this.transaction = new TransactionTemplate(transactions);
        }

        /** A case in Jakarta. */
        Case aCase() {
            return aCaseAt("KEMCON");
        }

        Case aCaseAt(String code) {
            return aCaseAt(organisation.agencyByCode(code).orElseThrow().id());
        }

        Case aCaseAt(AgencyId agency) {
            return new Case(this, agency);
        }

    }

}
