package id.amanah.desk;

import id.amanah.identity.Actor;
import id.amanah.identity.Identity;
import id.amanah.shared.Refusal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Requests that create something are carried out once, however often the network repeats
 * them: the same {@code Idempotency-Key} of the same person gives the same answer. A
 * second request at the same moment waits for the first one's commit; one that was
 * refused leaves nothing behind and may be tried again.
 */
@Component
public class Once {

    private final JdbcClient jdbc;

    private final Clock clock;

    Once(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What was created, as the answer names it.
     * @param subject what a repetition needs to find it again, such as a number
     */
    @Transactional
    public String run(String key, String request, Supplier<String> creation) {
        if (key == null) {
            return creation.get();
        }
        if (key.isBlank() || key.length() > 200) {
            throw Refusal.of(Refusal.Reason.MALFORMED, "refusal.desk.key-malformed");
        }
        Actor actor = Identity.actor();
        String digest = digest(request);
        if (reserve(actor, key, digest)) {
            String subject = creation.get();
            jdbc.sql("update repeated_request set subject = ? where person = ? and key = ?")
                .params(subject, actor.person().value(), key)
                .update();
            return subject;
        }
        return repeated(actor, key, digest);
    }

    private boolean reserve(Actor actor, String key, String digest) {
        return jdbc.sql("""
                insert into repeated_request (person, key, agency_id, digest, requested_at) values (?, ?, ?, ?, ?)
                on conflict do nothing""")
            .params(actor.person().value(), key, actor.agency().value(), digest, Timestamp.from(clock.instant()))
            .update() == 1;
    }

    private String repeated(Actor actor, String key, String digest) {
        record Before(String digest, String subject) {
        }
        Before before = jdbc.sql("select digest, subject from repeated_request where person = ? and key = ?")
            .params(actor.person().value(), key)
            .query(Before.class)
            .single();
        if (!before.digest().equals(digest)) {
            throw Refusal.of(Refusal.Reason.INVALID, "refusal.desk.key-reused");
        }
        return before.subject();
    }

    private static String digest(String request) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(request.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        }
        catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

}
