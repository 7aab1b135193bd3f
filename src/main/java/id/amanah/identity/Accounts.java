package id.amanah.identity;

import id.amanah.shared.AgencyId;
import id.amanah.shared.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The accounts (<i>akun</i>) and the roles that persons hold from one day to another.
 */
@Component
public class Accounts {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{0,63}");

    /**
     * Who acts, as whom, for whom: one round trip, since it is asked at every request. A
     * day is that of the agency's zone.
     */
    private static final String ONE = """
            select a.username, a.password, a.person, a.agency_id, coalesce(held.roles, '{}') as roles,
                case when held.everywhere then (select array_agg(id) from account_agency)
                     else array[a.agency_id] end as agencies,
                array(select concat_ws('|', m.id, m.principal, array_to_string(array(
                            select 'SUPERIOR' where 'SUPERIOR' = any(m.roles)
                            union select g.role from role_grant g
                            where g.person = m.principal and g.role = any(m.roles)
                                and (g.agency_id = m.agency_id or g.agency_id is null)
                                and g.from_date <= d.today and (g.until_date is null or g.until_date > d.today)), ','),
                        array_to_string(m.kinds, ','), m.until_date)
                    from mandate m join account p on p.person = m.principal and p.agency_id = m.agency_id and p.enabled
                    where m.stand_in = a.person and m.agency_id = a.agency_id and m.state = 'ACCEPTED'
                        and m.from_date <= d.today and m.until_date > d.today
                    order by m.from_date, m.id) as mandates,
                array(select concat_ws('|', s.id, s.declarant, array_to_string(s.kinds, ','), s.until_date)
                    from assistance s join account p on p.person = s.declarant and p.agency_id = s.agency_id and p.enabled
                    where s.assistant = a.person and s.agency_id = a.agency_id and s.ended_at is null
                        and s.from_date <= d.today and s.until_date > d.today
                    order by s.from_date, s.id) as assists,
                (select count(*)::int from mandate i where i.stand_in = a.person and i.state = 'PROPOSED'
                    and i.until_date > d.today) as invitations
            from account a
            join account_agency z on z.id = a.agency_id
            cross join lateral (select (cast(:now as timestamptz) at time zone z.zone)::date as today) d
            left join lateral (
                select array_agg(distinct g.role) as roles,
                    bool_or(g.agency_id is null and g.role in ('AUDITOR', 'ADMINISTRATOR')) as everywhere
                from role_grant g where g.person = a.person and (g.agency_id = a.agency_id or g.agency_id is null)
                    and g.from_date <= d.today and (g.until_date is null or g.until_date > d.today)) held on true
            where a.username = :username and a.enabled""";

    private final JdbcClient jdbc;

    private final Clock clock;

    private final PasswordEncoder passwords;

    Accounts(JdbcClient jdbc, Clock clock, PasswordEncoder passwords) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.passwords = passwords;
    }

    /**
     * Who acts when the account signs in, with the roles of today; empty if there is no
     * such account or it is closed.
     */
    public Optional<Actor> actor(String username) {
        return byUsername(username).map(Account::actor);
    }

    /**
     * The open account of a name. One round trip: it is asked at every request.
     */
    public Optional<Account> byUsername(String username) {
        String name = lower(username);
        if (!USERNAME.matcher(name).matches()) {
            return Optional.empty();
        }
        return jdbc.sql(ONE)
            .param("username", name)
            .param("now", now())
            .query((row, number) -> AccountRow.read(row))
            .optional();
    }

    /** The name under which a person signs in; empty if they have no account. */
    public Optional<String> username(PersonId person) {
        return jdbc.sql("select username from account where person = ?")
            .param(person.value())
            .query(String.class)
            .optional();
    }

    /**
     * The names under which persons sign in; who has no account is missing in the answer.
     */
    public Map<PersonId, String> usernames(Collection<PersonId> persons) {
        Map<PersonId, String> names = new HashMap<>();
        jdbc.sql("select person, username from account where person = any(?)")
            .param(persons.stream().map(PersonId::value).toArray(UUID[]::new))
            .query(row -> {
                names.put(new PersonId(row.getObject("person", UUID.class)), row.getString("username"));
            });
        return names;
    }

    /** Who signs in under a name; empty if nobody does. */
    public Optional<PersonId> person(String username) {
        return jdbc.sql("select person from account where username = ?")
            .param(lower(username))
            .query(UUID.class)
            .optional()
            .map(PersonId::new);
    }

    /**
     * Opens an account, without any role yet.
     * @throws IllegalArgumentException if the name is not made of letters, digits, dot,
     * hyphen, underscore and at-sign, at most 64
     */
    @Transactional
    public void create(String username, String password, PersonId person, AgencyId agency) {
        createHashed(username, hash(password), person, agency);
    }

    /** A password as it is kept; takes about 100 ms, on purpose. */
    public String hash(String password) {
        return passwords.encode(password);
    }

    /** Opens an account whose password was hashed before, as many at once share one. */
    @Transactional
    public void createHashed(String username, String hash, PersonId person, AgencyId agency) {
        String name = lower(username);
        if (!USERNAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a name to sign in with: " + username);
        }
        know(agency);
        jdbc.sql("insert into account (username, password, person, agency_id) values (?, ?, ?, ?)")
            .params(name, hash, person.value(), agency.value())
            .update();
    }

    /**
     * Opens an account without a password of its own: an identity provider tells who its
     * person is.
     */
    @Transactional
    public void createWithoutPassword(String username, PersonId person, AgencyId agency) {
        createHashed(username, Account.NO_PASSWORD, person, agency);
    }

    /** Sets another password, hashed before. */
    @Transactional
    public void password(String username, String hash) {
        jdbc.sql("update account set password = ? where username = ?").params(hash, lower(username)).update();
    }

    /** Opens an account that was closed. */
    @Transactional
    public void reopen(String username) {
        jdbc.sql("update account set enabled = true where username = ?").param(lower(username)).update();
    }

    /** Closes an account: from the next request on nobody signs in or acts with it. */
    @Transactional
    public void close(String username) {
        jdbc.sql("update account set enabled = false where username = ?").param(lower(username)).update();
    }

    /**
     * Gives a person with an account a role.
     * @param agency where; null for every agency. A role at another agency than the
     * account's counts only when given for every agency.
     * @param from the first day
     * @param until the first day without it; null if no end is known
     */
    @Transactional
    public void grant(PersonId person, AgencyId agency, Role role, LocalDate from, LocalDate until) {
        if (agency != null) {
            know(agency);
        }
        jdbc.sql("""
                insert into role_grant (person, agency_id, role, from_date, until_date)
                values (:person, :agency, :role, :from, :until)""")
            .param("person", person.value())
            .param("agency", agency == null ? null : agency.value(), java.sql.Types.INTEGER)
            .param("role", role.name())
            .param("from", from)
            .param("until", until, java.sql.Types.DATE)
            .update();
    }

    /** Who holds a role at an agency today. */
    @Transactional(readOnly = true)
    public Set<PersonId> holders(Role role, AgencyId agency) {
        return jdbc.sql("""
                select distinct g.person from role_grant g join account_agency z on z.id = :agency
                cross join lateral (select (cast(:now as timestamptz) at time zone z.zone)::date as today) d
                where g.role = :role and (g.agency_id = :agency or g.agency_id is null)
                and g.from_date <= d.today and (g.until_date is null or g.until_date > d.today)""")
            .param("role", role.name())
            .param("agency", agency.value())
            .param("now", now())
            .query((row, n) -> new PersonId(row.getObject(1, java.util.UUID.class)))
            .set();
    }

    /** Takes a role away, from the next request on, wherever the person holds it. */
    @Transactional
    public void take(PersonId person, Role role) {
        jdbc.sql("""
                update role_grant g set until_date = greatest(g.from_date, d.today)
                from account a join account_agency z on z.id = a.agency_id
                cross join lateral (select (cast(:now as timestamptz) at time zone z.zone)::date as today) d
                where g.person = :person and a.person = g.person and g.role = :role
                and (g.until_date is null or g.until_date > d.today)""")
            .param("person", person.value())
            .param("role", role.name())
            .param("now", now())
            .update();
    }

    private void know(AgencyId agency) {
        jdbc.sql("insert into account_agency (id) values (?) on conflict do nothing").param(agency.value()).update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static String lower(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }

}
