package id.amanah.authority;

import id.amanah.calendar.Calendars;
import id.amanah.identity.Accounts;
import id.amanah.organisation.Organisation;
import id.amanah.organisation.Person;
import id.amanah.shared.AgencyId;
import id.amanah.shared.FieldError;
import id.amanah.shared.PersonId;
import id.amanah.shared.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people with accounts, whom everything here is about. */
@Component
class Holders {

    private final JdbcClient jdbc;

    private final Accounts accounts;

    private final Organisation organisation;

    private final Calendars calendars;

    private final Clock clock;

    Holders(JdbcClient jdbc, Accounts accounts, Organisation organisation, Calendars calendars, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.organisation = organisation;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * Whom a field names, by username or NIP, with an account.
     * @throws Refusal beside the field if there is nobody
     */
    Person named(String field, String name) {
        String text = name == null ? "" : name.strip();
        if (text.isEmpty()) {
            throw Refusal.invalid(List.of(new FieldError(field, "authority.error.person-missing")));
        }
        return (text.matches("\\d{18}") ? organisation.byNip(text)
                : accounts.person(text).map(id -> organisation.persons(List.of(id)).get(id)))
            .filter(person -> accounts.username(person.id()).isPresent())
            .orElseThrow(() -> Refusal.invalid(List.of(new FieldError(field, "authority.error.nobody", text))));
    }

    Person person(PersonId person) {
        return organisation.person(person);
    }

    String name(PersonId person) {
        return organisation.person(person).name();
    }

    LocalDate today(AgencyId agency) {
        return calendars.today(organisation.agency(agency).zone());
    }

    OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /**
     * One after the other, in the order of their ids: what is given at once is judged in
     * turn.
     */
    void lock(PersonId... persons) {
        UUID[] ids = Stream.of(persons).map(PersonId::value).toArray(UUID[]::new);
        jdbc.sql("select person from account where person = any(?) order by person for update")
            .param(ids)
            .query(UUID.class)
            .list();
    }

}
