package id.amanah.access;

import id.amanah.identity.Actor;
import id.amanah.identity.Identity;
import id.amanah.journal.Entry;
import id.amanah.journal.Journal;
import id.amanah.shared.AgencyId;
import id.amanah.shared.DeclarationId;
import id.amanah.shared.PersonId;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who has read what (<i>catatan pembacaan</i>): the first time on each day (UTC) that
 * somebody opens a declaration of another. It stands in the reader's own stream of that
 * day, so that looking never waits for whoever writes to the case.
 */
@Service
public class Readings {

    private final JdbcClient jdbc;

    private final Journal journal;

    private final Clock clock;

    Readings(JdbcClient jdbc, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
    }

    /** Somebody who read it, on how many days, and when last for the first time. */
    public record Reading(PersonId person, int days, Instant last) {
    }

    /** The actor has opened a declaration; the machine reads nothing. */
    @Transactional
    public void note(DeclarationId declaration, AgencyId agency, int version) {
        Actor actor = Identity.actor();
        if (actor.isSystem()) {
            return;
        }
        Instant now = clock.instant();
        Instant day = now.truncatedTo(ChronoUnit.DAYS);
        boolean first = jdbc.sql("""
                insert into reading (declaration, agency_id, person, day, first_at) values (?, ?, ?, ?, ?)
                on conflict do nothing""")
            .params(declaration.value(), agency.value(), actor.person().value(), at(day), at(now))
            .update() == 1;
        if (first) {
            journal.record(new Entry("declaration.read.v1", stream(actor.person(), day), declaration, version,
                    actor.person(), null, Map.of(), null, null, null));
        }
    }

    private static UUID stream(PersonId reader, Instant day) {
        return UUID.nameUUIDFromBytes(("read/" + reader.value() + "/" + day).getBytes(StandardCharsets.UTF_8));
    }

    /** Who has read a declaration, whoever read it last first. */
    @Transactional(readOnly = true)
    public List<Reading> of(DeclarationId declaration) {
        return jdbc.sql("""
                select person, count(*) as days, max(first_at) as last from reading where declaration = ?
                group by person order by last desc, person""")
            .param(declaration.value())
            .query((row, number) -> new Reading(new PersonId(row.getObject("person", UUID.class)), row.getInt("days"),
                    row.getObject("last", OffsetDateTime.class).toInstant()))
            .list();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

}
