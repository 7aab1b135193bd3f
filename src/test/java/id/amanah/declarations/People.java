package id.amanah.declarations;

import id.amanah.identity.Accounts;
import id.amanah.identity.Identity;
import id.amanah.shared.Ids;
import id.amanah.workflow.Works;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** People of the demo who do things with permits, the kind of the tests. */
@Component("declarationPeople")
class People {

    static final Map<String, Object> COMPLETE = Map.of("subject", "Seminar", "startsOn", "2026-03-02", "days", 2);

    private final Accounts accounts;

    private final Declarations declarations;

    private final Works works;

    People(Accounts accounts, Declarations declarations, Works works) {
        this.accounts = accounts;
        this.declarations = declarations;
        this.works = works;
    }

    <T> T as(String username, Supplier<T> what) {
        return Identity.as(accounts.actor(username).orElseThrow(), what);
    }

    Declaration draft(String username, Map<String, Object> answers) {
        return as(username, () -> declarations.draft("sample-permit", answers));
    }

    Declaration submitted(String username) {
        Declaration draft = draft(username, COMPLETE);
        return as(username, () -> declarations.submit(draft.number(), draft.revision()));
    }

    /** The officer takes the work and decides. */
    Declaration decided(Declaration declaration, String officer, String outcome) {
        return as(officer, () -> {
            List<Works.Work> open = works.open(declaration.id());
            works.claim(open.get(0).id());
            works.complete(open.get(0).id(), outcome, Map.of(), "Catatan " + Ids.next());
            return declarations.find(declaration.number());
        });
    }

}
