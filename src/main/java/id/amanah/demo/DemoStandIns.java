package id.amanah.demo;

import id.amanah.authority.Assistants;
import id.amanah.authority.StandIn;
import id.amanah.authority.StandIns;
import id.amanah.calendar.Calendars;
import id.amanah.identity.Accounts;
import id.amanah.identity.Identity;
import id.amanah.organisation.Organisation;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * One stand-in and one assistant of the demo, so that their pages have something to show:
 * for a kind with little work, in the hands of people who have none.
 */
@Component
@Profile("demo")
class DemoStandIns {

    private static final int DAYS = 14;

    private final StandIns standIns;

    private final Assistants assistants;

    private final Accounts accounts;

    private final Organisation organisation;

    private final Calendars calendars;

    DemoStandIns(StandIns standIns, Assistants assistants, Accounts accounts, Organisation organisation,
            Calendars calendars) {
        this.standIns = standIns;
        this.assistants = assistants;
        this.accounts = accounts;
        this.organisation = organisation;
        this.calendars = calendars;
    }

    void name() {
        LocalDate last = calendars.today(organisation.agency(DemoPeople.KEMCON).zone()).plusDays(DAYS);
        List<String> register = List.of("interest-register");
        StandIn asked = as("dewi",
                () -> standIns.propose(new StandIns.Asked(null, "rina", List.of(), register, null, last, null)));
        as("rina", () -> {
            standIns.accept(asked.id());
            return null;
        });
        as("wibowo", () -> assistants.give("lestari", register, null, last));
    }

    private <T> T as(String username, Supplier<T> what) {
        return Identity.as(accounts.actor(username).orElseThrow(), what);
    }

}
