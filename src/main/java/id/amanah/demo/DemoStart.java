package id.amanah.demo;

import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Settles the demo's people before the first request is taken. */
@Component
@Profile("demo")
class DemoStart implements SmartLifecycle {

    private final DemoPeople people;

    private volatile boolean running;

    DemoStart(DemoPeople people) {
        this.people = people;
    }

    @Override
    public void start() {
        people.settle();
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

    /** Before everything else that starts. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 1000;
    }

}
