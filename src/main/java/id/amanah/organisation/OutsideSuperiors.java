package id.amanah.organisation;

import id.amanah.identity.Actor;
import id.amanah.journal.Entry;
import id.amanah.journal.Journal;
import id.amanah.shared.AgencyId;
import id.amanah.shared.FieldError;
import id.amanah.shared.Ids;
import id.amanah.shared.PersonId;
import id.amanah.shared.Refusal;
import id.amanah.shared.Refusal.Reason;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who outside the agency decides on somebody who has no superior in it (<i>atasan di luar
 * instansi</i>; UU 30/2014 Pasal 42 ayat (3)), by a letter: one officer records it,
 * another confirms it, and only then it counts.
 */
@Service
@Transactional
public class OutsideSuperiors {

    private final Organisation organisation;

    private final Officers officers;

    private final Journal journal;

    private final JdbcClient jdbc;

    private final Clock clock;

    OutsideSuperiors(Organisation organisation, Officers officers, Journal journal, JdbcClient jdbc, Clock clock) {
        this.organisation = organisation;
        this.officers = officers;
        this.journal = journal;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * An authority outside.
     *
     * @param authority who decides, such as {@code Presiden Republik Indonesia}
     * @param letter number of the letter that says so
     * @param until the first day without; null if open
     * @param confirmedBy null until a second officer confirmed it
     */
    public record OutsideSuperior(UUID id, PersonId person, String authority, String letter, LocalDate letterOn,
            LocalDate from, LocalDate until, PersonId recordedBy, PersonId confirmedBy) {
    }

    /** What an officer writes down. */
    public record Letter(String authority, String letter, LocalDate letterOn, LocalDate from, LocalDate until) {
    }

    /** The one that counts on a day. */
    @Transactional(readOnly = true)
    public Optional<OutsideSuperior> of(PersonId person, LocalDate on) {
        return jdbc.sql("""
                select * from outside_superior where person = ? and confirmed_by is not null and from_date <= ?
                and (until_date is null or until_date > ?)""")
            .params(person.value(), on, on)
            .query((row, n) -> read(row))
            .optional();
    }

    /** All of a person, the latest first, for officers of their agency. */
    @Transactional(readOnly = true)
    public List<OutsideSuperior> all(PersonId person) {
        officers.reading(organisation.person(person).agency());
        return jdbc.sql("select * from outside_superior where person = ? order by from_date desc, recorded_at desc")
            .param(person.value())
            .query((row, n) -> read(row))
            .list();
    }

    /** Records one; somebody who has a superior in the agency on the day has no need. */
    public UUID record(PersonId person, Letter letter) {
        AgencyId agency = organisation.person(person).agency();
        Actor officer = officers.writing(agency);
        check(letter);
        if (organisation.superiorOf(person, letter.from()).isPresent()) {
            throw Refusal.of(Reason.CONFLICT, "refusal.organisation.has-superior");
        }
        UUID id = Ids.next();
        jdbc.sql(
                """
                        insert into outside_superior (id, agency_id, person, authority, letter, letter_on, from_date, until_date,
                            recorded_by, recorded_at) values (:id, :agency, :person, :authority, :letter, :letterOn, :from, :until,
                            :by, :at)""")
            .param("id", id)
            .param("agency", agency.value())
            .param("person", person.value())
            .param("authority", letter.authority().strip())
            .param("letter", letter.letter().strip())
            .param("letterOn", letter.letterOn())
            .param("from", letter.from())
            .param("until", letter.until(), java.sql.Types.DATE)
            .param("by", officer.person().value())
            .param("at", clock.instant().atOffset(ZoneOffset.UTC))
            .update();
        journal.record(entry("outside-superior.recorded.v1", person, letter.authority(), letter.letter()));
        return id;
    }

    private static void check(Letter letter) {
        List<FieldError> wrong = new ArrayList<>();
        if (letter.authority() == null || letter.authority().isBlank() || letter.authority().length() > 200) {
            wrong.add(new FieldError("authority", "organisation.plan.text", 200));
        }
        if (letter.letter() == null || letter.letter().isBlank() || letter.letter().length() > 200) {
            wrong.add(new FieldError("letter", "organisation.plan.text", 200));
        }
        if (letter.letterOn() == null) {
            wrong.add(new FieldError("letterOn", "organisation.plan.day"));
        }
        if (letter.from() == null) {
            wrong.add(new FieldError("from", "organisation.plan.day"));
        }
        if (letter.from() != null && letter.until() != null && letter.until().isBefore(letter.from())) {
            wrong.add(new FieldError("until", "organisation.plan.until"));
        }
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
    }

    /** A second officer confirms what another recorded. */
    public void confirm(UUID id) {
        OutsideSuperior one = jdbc.sql("select * from outside_superior where id = ? for update")
            .param(id)
            .query((row, n) -> read(row))
            .optional()
            .orElseThrow(() -> Refusal.of(Reason.UNKNOWN, "refusal.organisation.unknown-letter"));
        Actor officer = officers.writing(organisation.person(one.person()).agency());
        if (one.confirmedBy() != null) {
            throw Refusal.of(Reason.CONFLICT, "refusal.organisation.confirmed-already");
        }
        if (officer.is(one.recordedBy())) {
            throw Refusal.of(Reason.FORBIDDEN, "refusal.organisation.same-officer");
        }
        try {
            jdbc.sql("update outside_superior set confirmed_by = ?, confirmed_at = ? where id = ?")
                .params(officer.person().value(), clock.instant().atOffset(ZoneOffset.UTC), id)
                .update();
        }
        catch (DataIntegrityViolationException overlapping) {
            throw Refusal.of(Reason.CONFLICT, "refusal.organisation.two-outside");
        }
        journal.record(entry("outside-superior.confirmed.v1", one.person(), one.authority(), one.letter()));
    }

    private static Entry entry(String type, PersonId person, String authority, String letter) {
        return Entry.of(type, person).with("authority", authority).with("letter", letter);
    }

    private static OutsideSuperior read(ResultSet row) throws SQLException {
        UUID confirmed = row.getObject("confirmed_by", UUID.class);
        return new OutsideSuperior(row.getObject("id", UUID.class), new PersonId(row.getObject("person", UUID.class)),
                row.getString("authority"), row.getString("letter"), row.getObject("letter_on", LocalDate.class),
                row.getObject("from_date", LocalDate.class), row.getObject("until_date", LocalDate.class),
                new PersonId(row.getObject("recorded_by", UUID.class)),
                confirmed == null ? null : new PersonId(confirmed));
    }

}
