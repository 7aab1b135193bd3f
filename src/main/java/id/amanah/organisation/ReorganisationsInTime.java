package id.amanah.organisation;

import id.amanah.identity.Actor;
import id.amanah.identity.Identity;
import id.amanah.shared.Refusal;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Does the reorganisations in force when their day has come (<i>berlakunya penataan</i>),
 * by the clock handed in; looks every minute.
 */
@Component
public class ReorganisationsInTime {

    private static final Logger LOG = LoggerFactory.getLogger(ReorganisationsInTime.class);

    private final Reorganisations reorganisations;

    ReorganisationsInTime(Reorganisations reorganisations) {
        this.reorganisations = reorganisations;
    }

    /**
     * Does what is due, a transaction each; one that cannot be done says why on its page.
     * @return how many were done
     */
    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT2M")
    public int everyMinute() {
        int done = 0;
        for (Reorganisation act : reorganisations.due()) {
            done += Identity.as(machine(act), () -> run(act)) ? 1 : 0;
        }
        return done;
    }

    /** The machine, at work on something of several agencies. */
    private static Actor machine(Reorganisation act) {
        return new Actor(null, act.agency(), Set.of(), null, act.touches());
    }

    private boolean run(Reorganisation act) {
        try {
            reorganisations.applyDue(act.id());
            LOG.info("The reorganisation {} was done", act.decree());
            return true;
        }
        catch (Refusal refusal) {
            LOG.warn("The reorganisation {} could not be done: {}", act.decree(), refusal.getMessage());
            reorganisations.failed(act.id(), refusal.key());
            return false;
        }
    }

}
