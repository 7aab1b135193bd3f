package id.amanah.access;

import id.amanah.identity.Actor;
import id.amanah.identity.Identity;
import id.amanah.identity.Mandate;
import id.amanah.identity.PerTransaction;
import id.amanah.identity.Role;
import id.amanah.shared.AgencyId;
import id.amanah.shared.DeclarationId;
import id.amanah.shared.PersonId;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.core.Ordered;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Who may see a declaration (<i>hak akses</i>): rows, given and ended, never worked out
 * on the fly.
 */
@Service
@Transactional
public class Grants {

    private static final String INSERT = """
            insert into sight_grant (declaration, agency_id, person, role, capacity, from_at)
            select given.*, moment from unnest(?, ?, ?, ?, ?) as given, (values (cast(? as timestamptz))) as at(moment)
            on conflict do nothing""";

    private static final String OWN = """
            select capacity from sight_grant
            where declaration = :declaration and from_at <= :now and (until_at is null or until_at > :now)
                and not exists (select from sight_bar b where b.declaration = sight_grant.declaration
                    and b.person = :person and b.until_at is null)
                and (person = :person or role = any(:roles) and agency_id = any(:agencies))""";

    /**
     * What a principal sees in office, their stand-in sees; not what the principal sees
     * as the one it is about, nor what either must not know of.
     */
    private static final String MANDATED = """
             union all
            select s.capacity from sight_grant s
            join unnest(:principals, :mandated) as m(principal, role)
                on s.role = m.role and s.agency_id = :agency
                or s.person = m.principal and s.capacity = 'SUPERIOR' and m.role = 'SUPERIOR'
            where s.declaration = :declaration and s.from_at <= :now and (s.until_at is null or s.until_at > :now)
                and not exists (select from sight_grant o where o.declaration = s.declaration
                    and o.person = m.principal and o.capacity in ('DECLARANT', 'SUBJECT'))
                and not exists (select from sight_bar b where b.declaration = s.declaration
                    and b.person in (:person, m.principal) and b.until_at is null)""";

    private final PerTransaction<Set<Given>> given = new PerTransaction<>(this::collect);

    /**
     * Where nothing is written nothing changes: a page asks again and again, the database
     * once.
     */
    private final PerTransaction<Map<Looking, Optional<Capacity>>> seen = new PerTransaction<>(HashMap::new);

    private final JdbcClient jdbc;

    private final Clock clock;

    private final ObjectProvider<KindOf> kinds;

    Grants(JdbcClient jdbc, ObjectProvider<KindOf> kinds, Clock clock) {
        this.jdbc = jdbc;
        this.kinds = kinds;
        this.clock = clock;
    }

    /**
     * Gives a person sight of a declaration from now on. Giving it twice changes nothing.
     */
    public void give(DeclarationId declaration, AgencyId agency, PersonId person, Capacity capacity) {
        given.get().add(new Given(declaration, agency, person.value(), null, capacity));
    }

    /** Gives the holders of a role at the agency sight of a declaration from now on. */
    public void give(DeclarationId declaration, AgencyId agency, Role role, Capacity capacity) {
        given.get().add(new Given(declaration, agency, null, role, capacity));
    }

    private record Given(DeclarationId declaration, AgencyId agency, UUID person, Role role, Capacity capacity) {
    }

    private void write() {
        List<Given> all = List.copyOf(given.get());
        given.get().clear();
        if (!all.isEmpty()) {
            jdbc.sql(INSERT)
                .param(array("uuid", all, one -> one.declaration().value()))
                .param(array("int4", all, one -> one.agency().value()))
                .param(array("uuid", all, Given::person))
                .param(array("text", all, one -> one.role() == null ? null : one.role().name()))
                .param(array("text", all, one -> one.capacity().name()))
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        }
    }

    private static SqlArrayValue array(String type, List<Given> all, Function<Given, Object> column) {
        return new SqlArrayValue(type, all.stream().map(column).toArray());
    }

    /**
     * What is given in a transaction is written together, before anybody asks or it
     * commits.
     */
    private Set<Given> collect() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            /** Before the journal, whose streams are locked last of all. */
            @Override
            public int getOrder() {
                return Ordered.LOWEST_PRECEDENCE - 1;
            }

            @Override
            public void beforeCommit(boolean readOnly) {
                write();
            }
        });
        return new LinkedHashSet<>();
    }

    /** Ends what a person sees of a declaration. */
    public void end(DeclarationId declaration, PersonId person) {
        write();
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
        if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return seen.get().computeIfAbsent(new Looking(declaration, actor), looking -> asked(declaration, actor));
        }
        write();
        return asked(declaration, actor);
    }

    /** Somebody looking at a declaration. */
    private record Looking(DeclarationId declaration, Actor actor) {
    }

    private Optional<Capacity> asked(DeclarationId declaration, Actor actor) {
        List<Mandate> mandates = mandates(declaration, actor);
        JdbcClient.StatementSpec query = jdbc.sql(mandates.isEmpty() ? OWN : OWN + MANDATED)
            .param("declaration", declaration.value())
            .param("now", Timestamp.from(clock.instant()))
            .param("person", actor.person() == null ? null : actor.person().value(), java.sql.Types.OTHER)
            .param("roles", actor.roles().stream().map(Role::name).toArray(String[]::new))
            .param("agencies", actor.agencies().stream().map(AgencyId::value).toArray(Integer[]::new));
        return mandated(query, mandates, actor).query(String.class)
            .list()
            .stream()
            .map(Capacity::valueOf)
            .min(Comparator.naturalOrder());
    }

    private List<Mandate> mandates(DeclarationId declaration, Actor actor) {
        return actor.mandates()
            .stream()
            .filter(mandate -> mandate.kinds().isEmpty() || mandate.covers(kinds.getObject().of(declaration)))
            .toList();
    }

    private static JdbcClient.StatementSpec mandated(JdbcClient.StatementSpec query, List<Mandate> mandates,
            Actor actor) {
        if (mandates.isEmpty()) {
            return query;
        }
        List<UUID> principals = new ArrayList<>();
        List<String> roles = new ArrayList<>();
        mandates.forEach(mandate -> mandate.roles().forEach(role -> {
            principals.add(mandate.principal().value());
            roles.add(role.name());
        }));
        return query.param("agency", actor.agency().value())
            .param("principals", new SqlArrayValue("uuid", principals.toArray()))
            .param("mandated", new SqlArrayValue("text", roles.toArray()));
    }

    /** Who may see a declaration now, in the order in which they were given sight. */
    @Transactional(readOnly = true)
    public List<Sight> given(DeclarationId declaration) {
        Timestamp now = Timestamp.from(clock.instant());
        return jdbc.sql("""
                select person, role, capacity, from_at from sight_grant
                where declaration = ? and from_at <= ? and (until_at is null or until_at > ?)
                order by from_at, capacity""").params(declaration.value(), now, now).query((row, n) -> {
            UUID person = row.getObject("person", UUID.class);
            String role = row.getString("role");
            return new Sight(person == null ? null : new PersonId(person), role == null ? null : Role.valueOf(role),
                    Capacity.valueOf(row.getString("capacity")), row.getTimestamp("from_at").toInstant());
        }).list();
    }

    /** Sight given to a person, or (then {@code person} is null) to holders of a role. */
    public record Sight(PersonId person, Role role, Capacity capacity, Instant since) {
    }

}
