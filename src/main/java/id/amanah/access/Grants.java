package id.amanah.access;

import id.amanah.identity.Actor;
import id.amanah.identity.Identity;
import id.amanah.identity.Role;
import id.amanah.shared.AgencyId;
import id.amanah.shared.DeclarationId;
import id.amanah.shared.PersonId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may see a declaration (<i>hak akses</i>): rows, given and ended, never worked out
 * on the fly.
 */
@Service
@Transactional
public class Grants {

    private static final String INSERT = """
            insert into sight_grant (declaration, agency_id, person, role, capacity, from_at)
            values (?, ?, ?, ?, ?, ?) on conflict do nothing""";

    private final JdbcClient jdbc;

    private final Clock clock;

    Grants(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Gives a person sight of a declaration from now on. Giving it twice changes nothing.
     */
    public void give(DeclarationId declaration, AgencyId agency, PersonId person, Capacity capacity) {
        insert(declaration, agency, person.value(), null, capacity);
    }

    /** Gives the holders of a role at the agency sight of a declaration from now on. */
    public void give(DeclarationId declaration, AgencyId agency, Role role, Capacity capacity) {
        insert(declaration, agency, null, role.name(), capacity);
    }

    private void insert(DeclarationId declaration, AgencyId agency, UUID person, String role, Capacity capacity) {
        jdbc.sql(INSERT)
            .param(declaration.value())
            .param(agency.value())
            .param(person)
            .param(role)
            .param(capacity.name())
            .param(Timestamp.from(clock.instant()))
            .update();
    }

    /** Ends what a person sees of a declaration. */
    public void end(DeclarationId declaration, PersonId person) {
        jdbc.sql("update sight_grant set until_at = ? where declaration = ? and person = ? and until_at is null")
            .params(Timestamp.from(clock.instant()), declaration.value(), person.value())
            .update();
    }

    /**
     * From now on the declaration does not exist for a person, whatever role they hold.
     */
    public void keepFrom(DeclarationId declaration, AgencyId agency, PersonId person) {
        jdbc.sql("""
                insert into sight_bar (declaration, agency_id, person, from_at) values (?, ?, ?, ?)
                on conflict do nothing""")
            .params(declaration.value(), agency.value(), person.value(), Timestamp.from(clock.instant()))
            .update();
    }

    /** Nobody is kept from knowing of the declaration any longer. */
    public void keepFromNobody(DeclarationId declaration) {
        jdbc.sql("update sight_bar set until_at = ? where declaration = ? and until_at is null")
            .params(Timestamp.from(clock.instant()), declaration.value())
            .update();
    }

    /**
     * In which capacity the actor of this transaction sees the declaration; empty if it
     * does not exist for them.
     */
    @Transactional(readOnly = true)
    public Optional<Capacity> sight(DeclarationId declaration) {
        Actor actor = Identity.actor();
        Timestamp now = Timestamp.from(clock.instant());
        return jdbc.sql("""
                select capacity from sight_grant
                where declaration = :declaration and from_at <= :now and (until_at is null or until_at > :now)
                    and not exists (select from sight_bar b where b.declaration = sight_grant.declaration
                        and b.person = :person and b.until_at is null)
                    and (person = :person or role = any(:roles) and agency_id = any(:agencies))""")
            .param("declaration", declaration.value())
            .param("now", now)
            .param("person", actor.person() == null ? null : actor.person().value(), java.sql.Types.OTHER)
            .param("roles", actor.roles().stream().map(Role::name).toArray(String[]::new))
            .param("agencies", actor.agencies().stream().map(AgencyId::value).toArray(Integer[]::new))
            .query(String.class)
            .list()
            .stream()
            .map(Capacity::valueOf)
            .min(Comparator.naturalOrder());
    }

}
