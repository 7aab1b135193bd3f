package id.amanah.desk;

import id.amanah.identity.Accounts;
import id.amanah.organisation.Organisation;
import id.amanah.shared.PersonId;
import org.springframework.stereotype.Component;

/** How people are named: by username to programs, by name to people. */
@Component
public class People {

    private final Accounts accounts;

    private final Organisation organisation;

    People(Accounts accounts, Organisation organisation) {
        this.accounts = accounts;
        this.organisation = organisation;
    }

    /** The username; null for nobody. */
    public String username(PersonId person) {
        return person == null ? null : accounts.username(person).orElse(null);
    }

    /** The name; empty for nobody. */
    public String name(PersonId person) {
        return person == null ? "" : organisation.person(person).name();
    }

}
