package id.amanah.benchmark;

import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.identity.Accounts;
import id.amanah.identity.Actor;
import id.amanah.identity.Identity;
import id.amanah.workflow.Works;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Amanah's own services with all they do: validation, frozen version, journal, work list,
 * rules and deadlines. Filed as the REST resource does, in one transaction.
 */
final class AmanahLane implements Lane {

    private final Declarations declarations;

    private final Works works;

    private final JdbcClient jdbc;

    private final RoundTrips trips;

    private final Actor filer;

    private final Actor officer;

    AmanahLane(Declarations declarations, Works works, Accounts accounts, JdbcClient jdbc, RoundTrips trips) {
        this.declarations = declarations;
        this.works = works;
        this.jdbc = jdbc;
        this.trips = trips;
        this.filer = accounts.actor("siti").orElseThrow();
        this.officer = accounts.actor("ratna").orElseThrow();
    }

    @Override
    public String name() {
        return "Amanah";
    }

    @Override
    public String schema() {
        return "public";
    }

    @Override
    public RoundTrips trips() {
        return trips;
    }

    @Override
    public void carry(int number) {
        Declaration filed = Identity.as(filer, () -> declarations.file("sample-round", Answers.of(number)));
        Identity.as(officer, () -> {
            decide(filed, "forward");
            decide(filed, "approve");
            return null;
        });
    }

    private void decide(Declaration declaration, String outcome) {
        Works.Work work = works.open(declaration.id()).get(0);
        works.claim(work.id());
        works.complete(work.id(), outcome, Map.of(), null);
    }

    @Override
    public long ended() {
        return jdbc.sql("select count(*) from declaration where kind = 'sample-round' and outcome = 'done'")
            .query(Long.class)
            .single();
    }

}
