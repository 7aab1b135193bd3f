package id.amanah.authority;

import id.amanah.identity.Role;
import id.amanah.shared.AgencyId;
import id.amanah.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code role_proposal}. */
@Component
class ProposalRows {

    private final JdbcClient jdbc;

    ProposalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False if the same is proposed already. */
    boolean add(Proposal proposal) {
        try {
            jdbc.sql(
                    """
                            insert into role_proposal (id, act, person, agency_id, role, from_date, until_date, role_grant, reason,
                                proposed_by, proposed_at, lapses_at)
                            values (:id, :act, :person, :agency, :role, :from, :until, :grant, :reason, :by, :at, :lapses)""")
                .param("id", proposal.id())
                .param("act", proposal.act().name())
                .param("person", proposal.person().value())
                .param("agency", proposal.agency() == null ? null : proposal.agency().value(), java.sql.Types.INTEGER)
                .param("role", proposal.role().name())
                .param("from", proposal.from())
                .param("until", proposal.period().until(), java.sql.Types.DATE)
                .param("grant", proposal.grant(), java.sql.Types.OTHER)
                .param("reason", proposal.reason())
                .param("by", proposal.proposedBy().value())
                .param("at", proposal.proposedAt().atOffset(ZoneOffset.UTC))
                .param("lapses", proposal.lapsesAt().atOffset(ZoneOffset.UTC))
                .update();
            return true;
        }
        catch (DuplicateKeyException already) {
            return false;
        }
    }

    Optional<Proposal> lock(UUID id) {
        return jdbc.sql("select * from role_proposal where id = ? for update")
            .param(id)
            .query((row, n) -> read(row))
            .optional();
    }

    /** Those of some agencies, or of every agency, the newest first. */
    List<Proposal> of(Collection<AgencyId> agencies, boolean open, int atMost) {
        return jdbc
            .sql("select * from role_proposal where (agency_id is null or agency_id = any(?)) and (state = 'OPEN') = ?"
                    + " order by coalesce(decided_at, proposed_at) desc, id desc limit ?")
            .param(agencies.stream().map(AgencyId::value).toArray(Integer[]::new))
            .param(open)
            .param(atMost)
            .query((row, n) -> read(row))
            .list();
    }

    List<Proposal> lapsed(Instant now) {
        return jdbc.sql("select * from role_proposal where state = 'OPEN' and lapses_at <= ? order by id")
            .param(now.atOffset(ZoneOffset.UTC))
            .query((row, n) -> read(row))
            .list();
    }

    void decide(UUID id, Proposal.State state, PersonId by, Instant at, String reason) {
        jdbc.sql("""
                update role_proposal set state = :state, decided_by = :by, decided_at = :at, decision_reason = :reason
                where id = :id""")
            .param("state", state.name())
            .param("by", by == null ? null : by.value(), java.sql.Types.OTHER)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("reason", reason, java.sql.Types.VARCHAR)
            .param("id", id)
            .update();
    }

    private static Proposal read(ResultSet row) throws SQLException {
        Integer agency = (Integer) row.getObject("agency_id");
        LocalDate until = row.getObject("until_date", LocalDate.class);
        return new Proposal(row.getObject("id", UUID.class), Proposal.Act.valueOf(row.getString("act")),
                person(row, "person"), agency == null ? null : new AgencyId(agency),
                Role.valueOf(row.getString("role")), row.getObject("from_date", LocalDate.class),
                until == null ? null : until.minusDays(1), row.getObject("role_grant", UUID.class),
                row.getString("reason"), person(row, "proposed_by"), instant(row, "proposed_at"),
                instant(row, "lapses_at"), Proposal.State.valueOf(row.getString("state")), person(row, "decided_by"),
                instant(row, "decided_at"), row.getString("decision_reason"));
    }

    private static PersonId person(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new PersonId(id);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

}
