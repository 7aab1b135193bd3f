package id.amanah.demo;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Settles the demo's people and files its cases at the first start, before the first
 * request is taken.
 */
@Component
@Profile("demo")
class DemoStart implements SmartLifecycle {

    /** After the kinds are deployed, before the web server. */
    private static final int AFTER_KINDS = 2000;

    private final DemoPeople people;

    private final DemoStandIns standIns;

    private final DemoOrganisation organisation;

    private final DemoCases cases;

    private final DemoNeutrality neutrality;

    private final boolean withCases;

    private volatile boolean running;

    DemoStart(DemoPeople people, DemoStandIns standIns, DemoOrganisation organisation, DemoCases cases,
            DemoNeutrality neutrality, @Value("${amanah.demo.cases:true}") boolean withCases) {
        this.people = people;
        this.standIns = standIns;
        this.organisation = organisation;
        this.cases = cases;
        this.neutrality = neutrality;
        this.withCases = withCases;
    }

    @Override
    public void start() {
        if (people.settle()) {
            standIns.name();
            organisation.arrange();
            if (withCases) {
                cases.file();
                neutrality.file();
                organisation.begin();
            }
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return AFTER_KINDS;
    }

}
