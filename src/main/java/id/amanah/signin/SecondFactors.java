package id.amanah.signin;

import id.amanah.installation.MachineTime;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Second factors (<i>faktor kedua</i>): the secret that an authenticator app shares, and
 * the codes for who lost it. A code is good once.
 */
@Component
public class SecondFactors {

    private final JdbcClient jdbc;

    private final OneTimeCodes codes;

    private final MachineTime time;

    SecondFactors(JdbcClient jdbc, OneTimeCodes codes, MachineTime time) {
        this.jdbc = jdbc;
        this.codes = codes;
        this.time = time;
    }

    /**
     * How an account stands.
     *
     * @param secondFactor whether codes are asked for
     * @param mustChange whether the password must be changed first
     * @param since when the second factor was set up; null without one
     * @param recoveryCodes how many are left
     * @param lastAt when somebody signed in last; null if never
     */
    public record Standing(boolean secondFactor, boolean mustChange, Instant since, int recoveryCodes, Instant lastAt) {

        static final Standing NEW = new Standing(false, false, null, 0, null);

    }

    @Transactional(readOnly = true)
    public Standing standing(String username) {
        return jdbc.sql("""
                select s.since, s.must_change, s.last_at, (select count(*) from recovery_code r
                       where r.username = s.username and r.used_at is null) as codes
                from sign_in s where s.username = ?""").param(username).query((row, n) -> {
            Instant since = instant(row.getObject("since", OffsetDateTime.class));
            return new Standing(since != null, row.getBoolean("must_change"), since, row.getInt("codes"),
                    instant(row.getObject("last_at", OffsetDateTime.class)));
        }).optional().orElse(Standing.NEW);
    }

    private static Instant instant(OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    /** The secret that waits to be confirmed, made now if there is none. */
    @Transactional
    public byte[] offered(String username) {
        jdbc.sql("""
                insert into sign_in as s (username, secret) values (:username, :secret)
                on conflict (username) do update set secret = :secret where s.secret is null""")
            .param("username", username)
            .param("secret", codes.secret())
            .update();
        return secret(username).orElseThrow();
    }

    /**
     * Confirms the offered secret by a code of it, and gives new recovery codes; empty if
     * the code is not right.
     */
    @Transactional
    public Optional<List<String>> confirm(String username, String code) {
        if (!isRight(username, code)) {
            return Optional.empty();
        }
        jdbc.sql("update sign_in set since = ? where username = ?")
            .params(time.now().atOffset(ZoneOffset.UTC), username)
            .update();
        return Optional.of(newRecoveryCodes(username));
    }

    /** Gives new recovery codes; the old ones are good for nothing any more. */
    @Transactional
    public List<String> newRecoveryCodes(String username) {
        jdbc.sql("delete from recovery_code where username = ?").param(username).update();
        List<String> fresh = codes.recoveryCodes();
        fresh.forEach(code -> jdbc.sql("insert into recovery_code (username, hash) values (?, ?)")
            .params(username, OneTimeCodes.hash(username, code))
            .update());
        return fresh;
    }

    /** Whether a code of the app or a recovery code is right; each is taken once. */
    @Transactional
    public boolean accepts(String username, String typed) {
        return isRight(username, typed) || isRecovery(username, typed);
    }

    /** One statement decides which of two at once was first. */
    private boolean isRight(String username, String typed) {
        return secret(username).flatMap(secret -> codes.step(secret, typed, time.now()))
            .map(step -> jdbc.sql("""
                    update sign_in set last_step = :step
                    where username = :username and (last_step is null or last_step < :step)""")
                .param("step", step)
                .param("username", username)
                .update() == 1)
            .orElse(false);
    }

    private boolean isRecovery(String username, String typed) {
        return jdbc.sql("update recovery_code set used_at = ? where username = ? and hash = ? and used_at is null")
            .params(time.now().atOffset(ZoneOffset.UTC), username, OneTimeCodes.hash(username, typed))
            .update() == 1;
    }

    /** Takes the second factor away, with its recovery codes. */
    @Transactional
    public void remove(String username) {
        jdbc.sql("update sign_in set secret = null, since = null, last_step = null where username = ?")
            .param(username)
            .update();
        jdbc.sql("delete from recovery_code where username = ?").param(username).update();
    }

    /** Whether the password must be changed before anything else. */
    @Transactional
    public void mustChange(String username, boolean must) {
        jdbc.sql("""
                insert into sign_in (username, must_change) values (?, ?)
                on conflict (username) do update set must_change = excluded.must_change""")
            .params(username, must)
            .update();
    }

    /** Somebody signed in. */
    @Transactional
    public void seen(String username) {
        jdbc.sql("""
                insert into sign_in (username, last_at) values (?, ?)
                on conflict (username) do update set last_at = excluded.last_at""")
            .params(username, time.now().atOffset(ZoneOffset.UTC))
            .update();
    }

    private Optional<byte[]> secret(String username) {
        return jdbc.sql("select secret from sign_in where username = ? and secret is not null")
            .param(username)
            .query((row, n) -> row.getBytes(1))
            .optional();
    }

}
