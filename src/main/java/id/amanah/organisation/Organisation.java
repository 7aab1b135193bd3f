package id.amanah.organisation;

import id.amanah.shared.AgencyId;
import id.amanah.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is who, where, and under whom (<i>susunan organisasi</i>). */
@Service
@Transactional(readOnly = true)
public class Organisation {

    private static final String PERSON = """
            select p.id, p.agency_id, p.name, p.nip, p.employment_kind, p.rank_class, p.serves_since, p.unit_id,
                u.name as unit_name, h.title
            from person p join unit u on u.id = p.unit_id
            left join lateral (
                select post.title from holding join post on post.id = holding.post
                where holding.person = p.id and holding.from_date <= :today
                    and (holding.until_date is null or holding.until_date > :today)
                order by holding.acting, holding.from_date desc limit 1) h on true
            """;

    private final JdbcClient jdbc;

    private final Chain chain;

    private final Clock clock;

    Organisation(JdbcClient jdbc, Chain chain, Clock clock) {
        this.jdbc = jdbc;
        this.chain = chain;
        this.clock = clock;
    }

    /** The person; known to exist, else it is an error of the program. */
    public Person person(PersonId id) {
        return Optional.ofNullable(persons(List.of(id)).get(id))
            .orElseThrow(() -> new IllegalStateException("There is no person " + id));
    }

    /** The persons by their ids; unknown ones are absent. */
    public Map<PersonId, Person> persons(Collection<PersonId> ids) {
        Map<PersonId, Person> found = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql(PERSON + " where p.id = any(:ids)")
                .param("today", today())
                .param("ids", ids.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, n) -> person(row))
                .list()
                .forEach(p -> found.put(p.id(), p));
        }
        return found;
    }

    public Optional<Person> byNip(String nip) {
        return jdbc.sql(PERSON + " where p.nip = :nip")
            .param("today", today())
            .param("nip", nip)
            .query((row, n) -> person(row))
            .optional();
    }

    /** The agency; known to exist, else it is an error of the program. */
    public Agency agency(AgencyId id) {
        return jdbc.sql("select * from agency where id = ?")
            .param(id.value())
            .query((row, n) -> agency(row))
            .optional()
            .orElseThrow(() -> new IllegalStateException("There is no agency " + id));
    }

    public Optional<Agency> agencyByCode(String code) {
        return jdbc.sql("select * from agency where code = ?").param(code).query((row, n) -> agency(row)).optional();
    }

    /**
     * The superior on a day, up the line over vacancies; empty if there is none in the
     * agency.
     */
    public Optional<PersonId> superiorOf(PersonId person, LocalDate on) {
        return chain.above(person, on).stream().findFirst();
    }

    /** All who stand above a person on a day, the nearest first. */
    public List<PersonId> superiorsOf(PersonId person, LocalDate on) {
        return chain.above(person, on);
    }

    /** Whether {@code superior} stands anywhere above the person on a day. */
    public boolean isAbove(PersonId superior, PersonId person, LocalDate on) {
        return chain.above(person, on).contains(superior);
    }

    private Person person(ResultSet row) throws SQLException {
        LocalDate since = row.getObject("serves_since", LocalDate.class);
        int years = since == null ? 0 : (int) ChronoUnit.YEARS.between(since, today());
        return new Person(new PersonId(row.getObject("id", UUID.class)), new AgencyId(row.getInt("agency_id")),
                row.getString("name"), row.getString("nip"), row.getString("employment_kind"),
                row.getString("rank_class"), row.getString("title"), row.getInt("unit_id"), row.getString("unit_name"),
                Math.max(years, 0));
    }

    private static Agency agency(ResultSet row) throws SQLException {
        return new Agency(new AgencyId(row.getInt("id")), row.getString("code"), row.getString("name"),
                row.getString("kind"), ZoneId.of(row.getString("zone")));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

}
