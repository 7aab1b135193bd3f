package id.amanah.authority;

import id.amanah.identity.Role;
import id.amanah.shared.AgencyId;
import id.amanah.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** The table {@code mandate}. */
@Component
class MandateRows {

    private static final int MOST = 200;

    private final JdbcClient jdbc;

    MandateRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(StandIn made) {
        jdbc.sql(
                """
                        insert into mandate (id, agency_id, principal, stand_in, roles, kinds, from_date, until_date, letter,
                            proposed_by, proposed_at, state)
                        values (:id, :agency, :principal, :standIn, :roles, :kinds, :from, :until, :letter, :by, :at, 'PROPOSED')""")
            .param("id", made.id())
            .param("agency", made.agency().value())
            .param("principal", made.principal().value())
            .param("standIn", made.standIn().value())
            .param("roles", new SqlArrayValue("text", made.roles().stream().map(Role::name).toArray()))
            .param("kinds", new SqlArrayValue("text", made.kinds().toArray()))
            .param("from", made.from())
            .param("until", made.last().plusDays(1))
            .param("letter", made.letter(), java.sql.Types.VARCHAR)
            .param("by", made.proposedBy().value())
            .param("at", made.proposedAt().atOffset(ZoneOffset.UTC))
            .update();
    }

    Optional<StandIn> lock(UUID id) {
        return jdbc.sql("select * from mandate where id = ? for update")
            .param(id)
            .query((row, n) -> read(row))
            .optional();
    }

    List<StandIn> of(PersonId person) {
        return jdbc.sql("""
                select * from mandate where principal = :person or stand_in = :person
                order by from_date desc, id desc limit :most""")
            .param("person", person.value())
            .param("most", MOST)
            .query((row, n) -> read(row))
            .list();
    }

    List<StandIn> at(Collection<AgencyId> agencies) {
        return jdbc.sql("select * from mandate where agency_id = any(?) order by from_date desc, id desc limit ?")
            .param(agencies.stream().map(AgencyId::value).toArray(Integer[]::new))
            .param(MOST)
            .query((row, n) -> read(row))
            .list();
    }

    /** Asked for or accepted, about one of the persons, on one of the days. */
    List<StandIn> running(List<PersonId> persons, Period period, UUID but) {
        return jdbc.sql("""
                select * from mandate where (principal = any(:persons) or stand_in = any(:persons))
                    and state in ('PROPOSED', 'ACCEPTED') and from_date < :until and until_date > :from
                    and id is distinct from cast(:but as uuid)""")
            .param("persons", persons.stream().map(PersonId::value).toArray(UUID[]::new))
            .param("from", period.from())
            .param("until", period.until())
            .param("but", but, java.sql.Types.OTHER)
            .query((row, n) -> read(row))
            .list();
    }

    void answer(UUID id, StandIn.State state, OffsetDateTime at) {
        jdbc.sql("update mandate set state = ?, answered_at = ? where id = ?").params(state.name(), at, id).update();
    }

    void end(UUID id, PersonId by, OffsetDateTime at) {
        jdbc.sql("update mandate set state = 'ENDED', ended_by = ?, ended_at = ? where id = ?")
            .params(by.value(), at, id)
            .update();
    }

    private static StandIn read(ResultSet row) throws SQLException {
        Set<Role> roles = Stream.of(texts(row, "roles"))
            .map(Role::valueOf)
            .collect(Collectors.toCollection(TreeSet::new));
        UUID ended = row.getObject("ended_by", UUID.class);
        return new StandIn(row.getObject("id", UUID.class), new AgencyId(row.getInt("agency_id")),
                new PersonId(row.getObject("principal", UUID.class)),
                new PersonId(row.getObject("stand_in", UUID.class)), roles, new TreeSet<>(List.of(texts(row, "kinds"))),
                row.getObject("from_date", LocalDate.class), row.getObject("until_date", LocalDate.class).minusDays(1),
                row.getString("letter"), new PersonId(row.getObject("proposed_by", UUID.class)),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                StandIn.State.valueOf(row.getString("state")), ended == null ? null : new PersonId(ended));
    }

    private static String[] texts(ResultSet row, String column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
    }

}
