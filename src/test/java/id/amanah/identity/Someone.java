package id.amanah.identity;

import id.amanah.shared.AgencyId;
import id.amanah.shared.Ids;
import id.amanah.shared.PersonId;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Makes people to sign in with, whom no other test knows; their password is
 * {@code amanah}.
 */
@Component
public class Someone {

    /** Agencies that hold nothing but the accounts of these tests. */
    public static final AgencyId HERE = new AgencyId(9001);

    public static final AgencyId ELSEWHERE = new AgencyId(9002);

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final Accounts accounts;

    Someone(Accounts accounts) {
        this.accounts = accounts;
    }

    public record Known(String username, PersonId person) {
    }

    public Known with(Role... roles) {
        Known known = without();
        for (Role role : roles) {
            accounts.grant(known.person(), HERE, role, LONG_AGO, null);
        }
        return known;
    }

    private Known without() {
        Known known = new Known("uji-" + UUID.randomUUID().toString().substring(0, 13), new PersonId(Ids.next()));
        accounts.create(known.username(), "amanah", known.person(), HERE);
        return known;
    }

}
