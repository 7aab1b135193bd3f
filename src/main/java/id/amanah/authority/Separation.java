package id.amanah.authority;

import id.amanah.identity.Role;
import id.amanah.shared.PersonId;
import id.amanah.shared.Refusal;
import id.amanah.shared.Refusal.Reason;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps apart what one person may not be at once (<i>pemisahan fungsi</i>): who audits
 * decides nothing, who administers sees no content.
 */
@Component
class Separation {

    private final JdbcClient jdbc;

    Separation(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Refuses a role that the person holds already, or may not hold beside another. */
    void mustAllow(PersonId person, Integer agency, Role role, Period period) {
        var held = jdbc.sql("""
                select role, agency_id from role_grant where person = :person
                    and daterange(from_date, until_date) && daterange(cast(:from as date), cast(:until as date))""")
            .param("person", person.value())
            .param("from", period.from())
            .param("until", period.until(), java.sql.Types.DATE)
            .query((row, n) -> new Held(Role.valueOf(row.getString("role")), (Integer) row.getObject("agency_id")))
            .list();
        if (held.stream().anyMatch(one -> one.role() == role && java.util.Objects.equals(one.agency(), agency))) {
            throw Refusal.of(Reason.CONFLICT, "refusal.authority.held-already");
        }
        held.stream().filter(one -> !one.role().isCompatibleWith(role)).findFirst().ifPresent(other -> {
            boolean auditor = role == Role.AUDITOR || other.role() == Role.AUDITOR;
            throw Refusal.of(Reason.FORBIDDEN, auditor ? "refusal.authority.auditor-decides-nothing"
                    : "refusal.authority.administrator-sees-nothing");
        });
    }

    private record Held(Role role, Integer agency) {
    }

    /** Whether somebody holds a role on one of the days that lets them decide nothing. */
    boolean decidesNothing(PersonId person, LocalDate from, LocalDate until) {
        return jdbc.sql("""
                select exists (select from role_grant where person = :person and role in ('AUDITOR', 'ADMINISTRATOR')
                    and daterange(from_date, until_date) && daterange(cast(:from as date), cast(:until as date)))""")
            .param("person", person.value())
            .param("from", from)
            .param("until", until)
            .query(Boolean.class)
            .single();
    }

}
