package id.amanah.workflow;

import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/**
 * Carries a whole command out again when it lost against another one at the same moment
 * (a deadlock, an optimistic conflict): three times at most. Wraps the transaction, never
 * sits inside one.
 */
@Component
public class Again {

    private static final Logger LOG = LoggerFactory.getLogger(Again.class);

    private static final int TRIES = 3;

    public <T> T run(Supplier<T> command) {
        for (int tried = 1;; tried++) {
            try {
                return command.get();
            }
            catch (ConcurrencyFailureException lost) {
                if (tried == TRIES) {
                    throw lost;
                }
                LOG.debug("A command lost against another one and is tried again", lost);
            }
        }
    }

}
