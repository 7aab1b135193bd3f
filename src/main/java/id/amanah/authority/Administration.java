package id.amanah.authority;

import id.amanah.identity.Actor;
import id.amanah.identity.Identity;
import id.amanah.identity.Role;
import id.amanah.shared.AgencyId;
import id.amanah.shared.PersonId;
import id.amanah.shared.Refusal;
import id.amanah.shared.Refusal.Reason;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who administers which agency (<i>administrator</i>), and how many there are. */
@Component
public class Administration {

    /** So many an agency needs: one to propose and another to confirm. */
    public static final int ENOUGH = 2;

    private final JdbcClient jdbc;

    private final Holders holders;

    Administration(JdbcClient jdbc, Holders holders) {
        this.jdbc = jdbc;
        this.holders = holders;
    }

    /** Whether the actor may look at who holds what: administrators and auditors. */
    public boolean mayLook() {
        Actor actor = Identity.actor();
        return actor.has(Role.ADMINISTRATOR) || actor.has(Role.AUDITOR);
    }

    void mustLook() {
        if (!mayLook()) {
            throw Refusal.of(Reason.FORBIDDEN, "refusal.authority.administrators-only");
        }
    }

    /**
     * The actor administers the agency and is not the one it is about.
     * @param agency null for every agency
     */
    void mustDecideOn(PersonId person, AgencyId agency) {
        Actor actor = Identity.actor();
        if (!actor.has(Role.ADMINISTRATOR)) {
            throw Refusal.of(Reason.FORBIDDEN, "refusal.authority.administrators-only");
        }
        if (agency == null ? !isEverywhere() : !actor.agencies().contains(agency)) {
            throw Refusal.of(Reason.FORBIDDEN, "refusal.authority.other-agency");
        }
        if (actor.is(person)) {
            throw Refusal.of(Reason.FORBIDDEN, "refusal.authority.not-for-oneself");
        }
    }

    /** Whether the actor administers every agency. */
    @Transactional(readOnly = true)
    public boolean isEverywhere() {
        Actor actor = Identity.actor();
        return jdbc.sql("""
                select exists (select from role_grant where person = :person and role = 'ADMINISTRATOR'
                    and agency_id is null and from_date <= :today and (until_date is null or until_date > :today))""")
            .param("person", actor.person().value())
            .param("today", holders.today(actor.agency()))
            .query(Boolean.class)
            .single();
    }

    /** How many administer the agency on a day, those of every agency included. */
    @Transactional(readOnly = true)
    public int count(AgencyId agency, LocalDate on) {
        return count(agency, on, null);
    }

    /** The same without what one grant gives. */
    int count(AgencyId agency, LocalDate on, java.util.UUID without) {
        return jdbc.sql("""
                select count(distinct g.person) from role_grant g join account a on a.person = g.person and a.enabled
                where g.role = 'ADMINISTRATOR' and (g.agency_id is null or g.agency_id = cast(:agency as int))
                    and g.from_date <= :day and (g.until_date is null or g.until_date > :day)
                    and g.id is distinct from cast(:without as uuid)""")
            .param("agency", agency == null ? null : agency.value(), java.sql.Types.INTEGER)
            .param("day", on)
            .param("without", without, java.sql.Types.OTHER)
            .query(Integer.class)
            .single();
    }

}
