package id.amanah.journal;

import id.amanah.shared.AgencyId;
import id.amanah.shared.PersonId;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Names for actors that say nothing to outsiders and link nothing across streams:
 * HMAC-SHA-256 over the 16 bytes of the person's id and the 16 of the stream's, with a
 * key of the agency that is made at its first use. Whoever reads the leaves sees that two
 * entries of a case are of one person, and not which other cases that person has: a
 * reporter would else be known by the declarations under the own name.
 */
@Component
class Pseudonyms {

    private final JdbcClient jdbc;

    private final SecureRandom random = new SecureRandom();

    private final Map<AgencyId, byte[]> keys = new ConcurrentHashMap<>();

    Pseudonyms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String of(PersonId person, AgencyId agency, UUID stream) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key(agency), "HmacSHA256"));
            UUID id = person.value();
            byte[] bytes = ByteBuffer.allocate(32)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .putLong(stream.getMostSignificantBits())
                .putLong(stream.getLeastSignificantBits())
                .array();
            return Base64.getEncoder().encodeToString(mac.doFinal(bytes));
        }
        catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Remembered only once its transaction has committed: a key made in one that is
     * rolled back is never used again.
     */
    private byte[] key(AgencyId agency) {
        byte[] known = keys.get(agency);
        if (known != null) {
            return known;
        }
        byte[] fresh = new byte[32];
        random.nextBytes(fresh);
        jdbc.sql("insert into journal_agency_key (agency_id, key) values (?, ?) on conflict do nothing")
            .params(agency.value(), fresh)
            .update();
        byte[] key = jdbc.sql("select key from journal_agency_key where agency_id = ?")
            .param(agency.value())
            .query((row, n) -> row.getBytes(1))
            .single();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                keys.put(agency, key);
            }
        });
        return key;
    }

}
