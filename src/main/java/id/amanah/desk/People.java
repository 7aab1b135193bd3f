package id.amanah.desk;

import id.amanah.identity.Accounts;
import id.amanah.organisation.Organisation;
import id.amanah.shared.PersonId;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
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

    /** The usernames of many; nobody among them is left out. */
    public Map<PersonId, String> usernames(Collection<PersonId> persons) {
        return accounts.usernames(persons.stream().filter(Objects::nonNull).distinct().toList());
    }

    /** The name; empty for nobody. */
    public String name(PersonId person) {
        return person == null ? "" : organisation.person(person).name();
    }

}
