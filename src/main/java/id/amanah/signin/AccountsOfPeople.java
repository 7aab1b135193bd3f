package id.amanah.signin;

import id.amanah.identity.Accounts;
import id.amanah.identity.Actor;
import id.amanah.identity.Identity;
import id.amanah.identity.Role;
import id.amanah.journal.Entry;
import id.amanah.journal.Journal;
import id.amanah.shared.AgencyId;
import id.amanah.shared.PersonId;
import id.amanah.shared.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The accounts of other people, for an administrator: locked and opened again, given a
 * password to begin with, freed of a lost second factor. Each act is in the journal.
 * Nobody does this to their own account.
 */
@Component
@Transactional
public class AccountsOfPeople {

    private static final int GIVEN = 10;

    private static final String LINES = """
            select a.username, a.person, a.agency_id, a.enabled, a.password <> '!' as own_password, s.since, s.must_change,
                   s.last_at, (select count(*) from web_session w where w.principal_name = a.username) as sessions
            from account a left join sign_in s on s.username = a.username
            where a.agency_id = any(:agencies)
            """;

    private final JdbcClient jdbc;

    private final Accounts accounts;

    private final PasswordEncoder passwords;

    private final SecondFactors factors;

    private final Sessions sessions;

    private final KnownBrowsers browsers;

    private final Journal journal;

    AccountsOfPeople(JdbcClient jdbc, Accounts accounts, PasswordEncoder passwords, SecondFactors factors,
            Sessions sessions, KnownBrowsers browsers, Journal journal) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.passwords = passwords;
        this.factors = factors;
        this.sessions = sessions;
        this.browsers = browsers;
        this.journal = journal;
    }

    /**
     * An account as an administrator sees it.
     *
     * @param ownPassword whether it has a password of Amanah's own
     * @param since when the second factor was set up; null without one
     * @param lastAt when somebody signed in last; null if never
     * @param sessions how many there are now
     */
    public record Line(String username, PersonId person, AgencyId agency, boolean open, boolean ownPassword,
            Instant since, boolean mustChange, Instant lastAt, int sessions) {

        private static Line read(ResultSet row, int number) throws SQLException {
            return new Line(row.getString("username"), new PersonId(row.getObject("person", UUID.class)),
                    new AgencyId(row.getInt("agency_id")), row.getBoolean("enabled"), row.getBoolean("own_password"),
                    instant(row, "since"), row.getBoolean("must_change"), instant(row, "last_at"),
                    row.getInt("sessions"));
        }

        private static Instant instant(ResultSet row, String column) throws SQLException {
            OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
            return at == null ? null : at.toInstant();
        }

    }

    /**
     * Accounts of the agencies that the administrator may see, by name.
     * @param begins what the user name begins with
     * @param persons whose accounts are listed as well
     */
    @Transactional(readOnly = true)
    public List<Line> list(String begins, List<PersonId> persons, int page, int size) {
        String like = begins.strip().toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", "\\\\$0") + "%";
        return jdbc.sql(LINES + """
                and (a.username like :like or a.person = any(:persons)) order by a.username limit :size offset :from""")
            .param("agencies", agencies())
            .param("like", like)
            .param("persons", persons.stream().map(PersonId::value).toArray(UUID[]::new))
            .param("size", size)
            .param("from", (long) page * size)
            .query(Line::read)
            .list();
    }

    /**
     * @throws Refusal if there is no such account, or it is of another agency
     */
    @Transactional(readOnly = true)
    public Line one(String username) {
        return jdbc.sql(LINES + "and a.username = :username")
            .param("agencies", agencies())
            .param("username", username.strip().toLowerCase(Locale.ROOT))
            .query(Line::read)
            .optional()
            .orElseThrow(() -> Refusal.of(Refusal.Reason.UNKNOWN, "refusal.signin.no-account"));
    }

    /** Locks it: whoever is signed in with it is out at the next click. */
    public void lock(String username) {
        Line line = others(username);
        accounts.close(line.username());
        sessions.endAll(line.username());
        note("account.locked.v1", line);
    }

    public void unlock(String username) {
        Line line = others(username);
        accounts.reopen(line.username());
        note("account.unlocked.v1", line);
    }

    /**
     * Gives a password to begin with, which must be changed at once, and signs out
     * everywhere.
     * @return the password; told once, kept nowhere
     */
    public String reset(String username) {
        Line line = others(username);
        String given = Base32.grouped(OneTimeCodes.random(GIVEN));
        accounts.password(line.username(), passwords.encode(given));
        factors.mustChange(line.username(), true);
        out(line);
        note("account.password-reset.v1", line);
        return given;
    }

    /** For who has lost the phone and the recovery codes. */
    public void removeSecondFactor(String username) {
        Line line = others(username);
        factors.remove(line.username());
        out(line);
        note("account.second-factor-removed.v1", line);
    }

    public void signOut(String username) {
        Line line = others(username);
        out(line);
        note("account.signed-out.v1", line);
    }

    private void out(Line line) {
        sessions.endAll(line.username());
        browsers.forget(line.username());
    }

    private Line others(String username) {
        Line line = one(username);
        if (Identity.actor().is(line.person())) {
            throw Refusal.of(Refusal.Reason.FORBIDDEN, "refusal.signin.own-account");
        }
        return line;
    }

    private static Integer[] agencies() {
        Actor actor = Identity.actor();
        if (!actor.has(Role.ADMINISTRATOR)) {
            throw Refusal.of(Refusal.Reason.FORBIDDEN, "refusal.signin.administrators");
        }
        return actor.agencies().stream().map(AgencyId::value).toArray(Integer[]::new);
    }

    private void note(String type, Line line) {
        journal.record(Entry.of(type, line.person()).with("username", line.username()));
    }

}
