package id.amanah.desk;

import id.amanah.access.Readings;
import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.identity.Identity;
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

    private final Declarations declarations;

    private final Readings readings;

    private final TransactionTemplate noting;

    private final TransactionTemplate looking;

    Reader(Declarations declarations, Readings readings, PlatformTransactionManager transactions) {
        this.declarations = declarations;
        this.readings = readings;
        this.noting = new TransactionTemplate(transactions);
        this.looking = new TransactionTemplate(transactions);
        this.looking.setReadOnly(true);
    }

    /** Shows it, all of it as it stood at one moment. Call it outside a transaction. */
    public <T> T shows(String number, Supplier<T> page) {
        opens(number);
        return looking.execute(status -> page.get());
    }

    /** The actor opens it, if it exists for them; one's own is nobody's business. */
    public void opens(String number) {
        noting.executeWithoutResult(status -> {
            Declaration declaration = declarations.find(number);
            if (!Identity.actor().is(declaration.declarant())) {
                readings.note(declaration.id(), declaration.agency(), declaration.version());
            }
        });
    }

}
