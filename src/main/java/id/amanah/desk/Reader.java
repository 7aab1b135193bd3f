package id.amanah.desk;

import id.amanah.access.Readings;
import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.identity.Identity;
import id.amanah.shared.PersonId;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Shows a declaration to somebody, and has it written down first that they open it: in a
 * transaction of its own, since the one that shows only reads.
 */
@Component
public class Reader {

    private static final long DAY = 86_400;

    /** Which openings are written down already; asked for again, they are not sought. */
    private final Remembered<Opening, Boolean> noted = new Remembered<>();

    private final Declarations declarations;

    private final Readings readings;

    private final TransactionTemplate noting;

    private final TransactionTemplate looking;

    private final Clock clock;

    Reader(Declarations declarations, Readings readings, PlatformTransactionManager transactions, Clock clock) {
        this.clock = clock;
        this.declarations = declarations;
        this.readings = readings;
        this.noting = new TransactionTemplate(transactions);
        this.looking = new TransactionTemplate(transactions);
        this.looking.setReadOnly(true);
    }

    /** Somebody opening a declaration on a day (UTC). */
    private record Opening(PersonId person, String number, long day) {
    }

    /** Shows it, all of it as it stood at one moment. Call it outside a transaction. */
    public <T> T shows(String number, Supplier<T> page) {
        opens(number);
        return looking.execute(status -> page.get());
    }

    /**
     * The same where only looking tells which declaration it is.
     * @param number asked for inside the transaction that shows
     */
    public <T> T shows(Supplier<String> number, Supplier<T> page) {
        AtomicReference<String> unread = new AtomicReference<>();
        T shown = looking.execute(status -> {
            String found = number.get();
            if (noted.get(opening(found)) != null) {
                return page.get();
            }
            unread.set(found);
            return null;
        });
        return unread.get() == null ? shown : shows(unread.get(), page);
    }

    private Opening opening(String number) {
        return new Opening(Identity.actor().person(), number, clock.instant().getEpochSecond() / DAY);
    }

    /** The actor opens it, if it exists for them; one's own is nobody's business. */
    public void opens(String number) {
        Opening opening = opening(number);
        if (noted.get(opening) != null) {
            return;
        }
        noting.executeWithoutResult(status -> {
            Declaration declaration = declarations.find(number);
            if (!Identity.actor().is(declaration.declarant())) {
                readings.note(declaration.id(), declaration.agency(), declaration.version());
            }
        });
        noted.put(opening, true);
    }

}
