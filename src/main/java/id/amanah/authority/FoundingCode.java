package id.amanah.authority;

import id.amanah.shared.Refusal;
import id.amanah.shared.Refusal.Reason;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The code by which the first administrators come in: 32 signs of 32, so 160 bits, of
 * which the database keeps the SHA-256 alone. A new one at each start while there are
 * fewer than two administrators; the one before is void.
 */
@Component
@Transactional
public class FoundingCode {

    /** Without signs that are taken for each other. */
    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 32;

    private static final int TRIES_AN_HOUR = 20;

    private final JdbcClient jdbc;

    private final Clock clock;

    private final Duration validFor;

    private final SecureRandom random = new SecureRandom();

    private Instant triesSince = Instant.EPOCH;

    private int tries;

    FoundingCode(JdbcClient jdbc, Clock clock, @Value("${amanah.founding.valid-for:PT24H}") Duration validFor) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.validFor = validFor;
    }

    /** A fresh code, in groups of four; empty once there have been two administrators. */
    public Optional<String> fresh() {
        jdbc.sql("insert into founding (one) values (true) on conflict do nothing").update();
        if (administrators() >= Administration.ENOUGH) {
            settle();
        }
        StringBuilder signs = new StringBuilder();
        random.ints(LENGTH, 0, SIGNS.length()).forEach(at -> signs.append(SIGNS.charAt(at)));
        boolean open = jdbc.sql("update founding set hash = ?, expires_at = ? where settled_at is null")
            .params(hash(signs.toString()), now().plus(validFor))
            .update() == 1;
        return open ? Optional.of(signs.toString().replaceAll("(.{4})(?!$)", "$1-")) : Optional.empty();
    }

    /** There are two: the code is void, and there is never another. */
    void settle() {
        jdbc.sql("update founding set settled_at = coalesce(settled_at, ?), hash = null, expires_at = null")
            .param(now())
            .update();
    }

    /** How many administer anything today. */
    int administrators() {
        return jdbc.sql("""
                select count(distinct g.person) from role_grant g join account a on a.person = g.person and a.enabled
                where g.role = 'ADMINISTRATOR' and (g.until_date is null or g.until_date > :today)""")
            .param("today", now().toLocalDate())
            .query(Integer.class)
            .single();
    }

    /** Whether a code was told and is still good. */
    @Transactional(readOnly = true)
    boolean isOpen() {
        return jdbc.sql("select exists (select from founding where settled_at is null and expires_at > ?)")
            .param(now())
            .query(Boolean.class)
            .single();
    }

    /**
     * Locks the founding, so that one comes in after the other.
     * @throws Refusal the same for a wrong, an old and a used code; for all who try, once
     * too many were wrong
     */
    void mustBe(String typed) {
        mustBePatient();
        byte[] hash = hash(typed == null ? "" : typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", ""));
        boolean right = jdbc
            .sql("""
                    select hash from founding where settled_at is null and hash is not null and expires_at > ? for update""")
            .param(now())
            .query(byte[].class)
            .optional()
            .filter(kept -> MessageDigest.isEqual(kept, hash))
            .isPresent();
        if (!right) {
            tries++;
            throw Refusal.of(Reason.FORBIDDEN, "refusal.authority.founding-code");
        }
    }

    private synchronized void mustBePatient() {
        Instant now = clock.instant();
        if (triesSince.plus(Duration.ofHours(1)).isBefore(now) || now.isBefore(triesSince)) {
            triesSince = now;
            tries = 0;
        }
        if (tries >= TRIES_AN_HOUR) {
            throw Refusal.of(Reason.TOO_MANY, "refusal.authority.founding-patience");
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static byte[] hash(String code) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
        }
        catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

}
