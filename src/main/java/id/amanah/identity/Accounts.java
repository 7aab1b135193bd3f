package id.amanah.identity;

import id.amanah.shared.AgencyId;
import id.amanah.shared.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
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

    /**
     * Days of a role begin at midnight in the capital: an agency's own zone is known only
     * upstairs.
     */
    private static final ZoneId CAPITAL = ZoneId.of("Asia/Jakarta");

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{0,63}");

    private static final String ONE = """
            select a.username, a.password, a.person, a.agency_id, array_remove(array_agg(g.role), null) as roles,
                   case when bool_or(g.agency_id is null and g.role in ('AUDITOR', 'ADMINISTRATOR'))
                        then (select array_agg(id) from account_agency) else array[a.agency_id] end as agencies
            from account a
            left join role_grant g on g.person = a.person and (g.agency_id = a.agency_id or g.agency_id is null)
                 and g.from_date <= :today and (g.until_date is null or g.until_date > :today)
            where a.username = :username and a.enabled
            group by a.username""";

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

    /** One round trip: it is asked at every request. */
    Optional<Account> byUsername(String username) {
        String name = lower(username);
        if (!USERNAME.matcher(name).matches()) {
            return Optional.empty();
        }
        return jdbc.sql(ONE)
            .param("username", name)
            .param("today", today())
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
                select distinct person from role_grant where role = :role and (agency_id = :agency or agency_id is null)
                and from_date <= :today and (until_date is null or until_date > :today)""")
            .param("role", role.name())
            .param("agency", agency.value())
            .param("today", today())
            .query((row, n) -> new PersonId(row.getObject(1, java.util.UUID.class)))
            .set();
    }

    /** Takes a role away, from the next request on, wherever the person holds it. */
    @Transactional
    public void take(PersonId person, Role role) {
        jdbc.sql("""
                update role_grant set until_date = greatest(from_date, :today)
                where person = :person and role = :role and (until_date is null or until_date > :today)""")
            .param("person", person.value())
            .param("role", role.name())
            .param("today", today())
            .update();
    }

    private void know(AgencyId agency) {
        jdbc.sql("insert into account_agency (id) values (?) on conflict do nothing").param(agency.value()).update();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CAPITAL);
    }

    private static String lower(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }

}
