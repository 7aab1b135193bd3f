package id.amanah.identity;

import id.amanah.shared.AgencyId;
import id.amanah.shared.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accounts and roles of people who change agencies (<i>alih instansi</i>): the account
 * goes with its person, and so do the roles of anybody who serves; what an agency
 * entrusts to an officer ends there.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AgencyChanges {

    /** What somebody is wherever they serve. */
    private static final Set<Role> FOLLOW = Set.of(Role.CIVIL_SERVANT, Role.SUPERIOR);

    private final JdbcClient jdbc;

    AgencyChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A role that ended with the change, or is to be given back. */
    public record Office(PersonId person, Role role) {
    }

    /**
     * People go from one agency to another.
     * @param on the first day there
     * @return the offices that ended
     */
    public List<Office> go(Collection<PersonId> people, AgencyId from, AgencyId to, LocalDate on) {
        jdbc.sql("insert into account_agency (id) values (?) on conflict do nothing").param(to.value()).update();
        UUID[] ids = ids(people);
        jdbc.sql("update account set agency_id = :to where person = any(:people) and agency_id = :from")
            .param("to", to.value())
            .param("from", from.value())
            .param("people", ids)
            .update();
        List<Office> ended = end(ids, from, on);
        begin(ended.stream().filter(one -> FOLLOW.contains(one.role())).toList(), to, on);
        return ended.stream().filter(one -> !FOLLOW.contains(one.role())).toList();
    }

    private List<Office> end(UUID[] people, AgencyId from, LocalDate on) {
        List<Office> ended = new ArrayList<>();
        jdbc.sql("""
                update role_grant set until_date = greatest(from_date, :on)
                where person = any(:people) and agency_id = :from and (until_date is null or until_date > :on)
                returning person, role""")
            .param("on", on)
            .param("people", people)
            .param("from", from.value())
            .query(row -> {
                ended.add(new Office(new PersonId(row.getObject("person", UUID.class)),
                        Role.valueOf(row.getString("role"))));
            });
        return ended;
    }

    /** Gives people roles at an agency, from a day on; whoever holds one keeps it. */
    public void begin(List<Office> offices, AgencyId agency, LocalDate on) {
        jdbc.sql("""
                insert into role_grant (person, agency_id, role, from_date)
                select o.person, :agency, o.role, :on from unnest(:people, :roles) as o(person, role)
                where exists (select from account a where a.person = o.person)
                    and not exists (select from role_grant g where g.person = o.person and g.role = o.role
                        and g.agency_id = :agency and (g.until_date is null or g.until_date > :on))""")
            .param("agency", agency.value())
            .param("on", on)
            .param("people", offices.stream().map(one -> one.person().value()).toArray(UUID[]::new))
            .param("roles", offices.stream().map(one -> one.role().name()).toArray(String[]::new))
            .update();
    }

    private static UUID[] ids(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toArray(UUID[]::new);
    }

}
