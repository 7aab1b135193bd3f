package id.amanah.organisation;

import id.amanah.organisation.Reorganisation.OpenWork;
import id.amanah.organisation.Reorganisation.Plan;
import id.amanah.organisation.Reorganisation.State;
import id.amanah.shared.AgencyId;
import id.amanah.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of the reorganisations. */
@Component
class ReorganisationRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String READ = """
            select r.*, (select u.id from reorganisation u where u.undoes = r.id and u.state <> 'DROPPED') as undone_by,
                array(select t.agency_id from reorganisation_agency t where t.reorganisation = r.id) as touches
            from reorganisation r""";

    private final JdbcClient jdbc;

    ReorganisationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, AgencyId agency, Plan plan, UUID undoes, PersonId by, Instant at) {
        jdbc.sql("""
                insert into reorganisation (id, agency_id, title, decree, decree_on, effective_on, open_work, steps,
                    state, undoes, drawn_by, drawn_at)
                values (:id, :agency, :title, :decree, :decreeOn, :effectiveOn, :openWork, cast(:steps as jsonb),
                    'DRAFT', :undoes, :by, :at)""")
            .param("id", id)
            .param("agency", agency.value())
            .param("title", plan.title())
            .param("decree", plan.decree())
            .param("decreeOn", plan.decreeOn())
            .param("effectiveOn", plan.effectiveOn())
            .param("openWork", plan.openWork().name())
            .param("steps", JSON.writeValueAsString(plan.steps()))
            .param("undoes", undoes, java.sql.Types.OTHER)
            .param("by", by.value())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update();
    }

    void change(UUID id, Plan plan) {
        jdbc.sql("""
                update reorganisation set title = :title, decree = :decree, decree_on = :decreeOn,
                    effective_on = :effectiveOn, open_work = :openWork, steps = cast(:steps as jsonb),
                    revision = revision + 1 where id = :id""")
            .param("id", id)
            .param("title", plan.title())
            .param("decree", plan.decree())
            .param("decreeOn", plan.decreeOn())
            .param("effectiveOn", plan.effectiveOn())
            .param("openWork", plan.openWork().name())
            .param("steps", JSON.writeValueAsString(plan.steps()))
            .update();
    }

    void touch(UUID id, Collection<AgencyId> agencies) {
        jdbc.sql("""
                insert into reorganisation_agency (reorganisation, agency_id)
                select ?, a from unnest(?) as a on conflict do nothing""")
            .params(id, agencies.stream().map(AgencyId::value).toArray(Integer[]::new))
            .update();
    }

    void confirm(UUID id, PersonId by, Instant at) {
        jdbc.sql("""
                update reorganisation set state = 'CONFIRMED', confirmed_by = ?, confirmed_at = ?, failure = null
                where id = ?""").params(by.value(), at.atOffset(ZoneOffset.UTC), id).update();
    }

    void applied(UUID id, Instant at) {
        jdbc.sql("update reorganisation set state = 'APPLIED', applied_at = ?, failure = null where id = ?")
            .params(at.atOffset(ZoneOffset.UTC), id)
            .update();
    }

    void drop(UUID id) {
        jdbc.sql("update reorganisation set state = 'DROPPED' where id = ?").param(id).update();
    }

    void failed(UUID id, String why) {
        jdbc.sql("update reorganisation set failure = ? where id = ?").params(why, id).update();
    }

    Optional<Reorganisation> find(UUID id) {
        return jdbc.sql(READ + " where r.id = ?").param(id).query((row, n) -> read(row)).optional();
    }

    Optional<Reorganisation> lock(UUID id) {
        jdbc.sql("select 1 from reorganisation where id = ? for update").param(id).query(Integer.class).optional();
        return find(id);
    }

    List<Reorganisation> touching(Collection<AgencyId> agencies) {
        return jdbc.sql(READ + """
                 where r.state <> 'DROPPED' and exists (select from reorganisation_agency t
                    where t.reorganisation = r.id and t.agency_id = any(?))
                order by r.effective_on desc, r.drawn_at desc, r.id limit 200""")
            .params(new Object[] { agencies.stream().map(AgencyId::value).toArray(Integer[]::new) })
            .query((row, n) -> read(row))
            .list();
    }

    /** Those in force whose day has come, the earliest first. */
    List<Reorganisation> due(LocalDate today) {
        return jdbc.sql(READ + """
                 where r.state = 'CONFIRMED' and r.effective_on <= ? and r.failure is null
                order by r.effective_on, r.confirmed_at""").param(today).query((row, n) -> read(row)).list();
    }

    private static Reorganisation read(ResultSet row) throws SQLException {
        return new Reorganisation(row.getObject("id", UUID.class), new AgencyId(row.getInt("agency_id")),
                row.getString("title"), row.getString("decree"), row.getObject("decree_on", LocalDate.class),
                row.getObject("effective_on", LocalDate.class), OpenWork.valueOf(row.getString("open_work")),
                JSON.readValue(row.getString("steps"), new TypeReference<List<Alteration>>() {
                }), State.valueOf(row.getString("state")), row.getObject("undoes", UUID.class),
                row.getObject("undone_by", UUID.class), person(row, "drawn_by"), instant(row, "drawn_at"),
                person(row, "confirmed_by"), instant(row, "confirmed_at"), instant(row, "applied_at"),
                row.getString("failure"), row.getInt("revision"),
                Arrays.stream((Integer[]) row.getArray("touches").getArray())
                    .map(AgencyId::new)
                    .collect(Collectors.toUnmodifiableSet()));
    }

    private static PersonId person(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new PersonId(id);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

}
