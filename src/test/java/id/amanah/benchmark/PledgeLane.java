package id.amanah.benchmark;

import id.amanah.declarations.Declarations;
import id.amanah.identity.Accounts;
import id.amanah.identity.Actor;
import id.amanah.identity.Identity;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Pledges that are signed: filed, decided by the model and closed in one transaction. */
final class PledgeLane implements Lane {

    private final Declarations declarations;

    private final JdbcClient jdbc;

    private final RoundTrips trips;

    private final Actor filer;

    PledgeLane(Declarations declarations, Accounts accounts, JdbcClient jdbc, RoundTrips trips) {
        this.declarations = declarations;
        this.jdbc = jdbc;
        this.trips = trips;
        this.filer = accounts.actor("siti").orElseThrow();
    }

    @Override
    public String name() {
        return "Pledges";
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
        Identity.as(filer, () -> declarations.file("neutrality-pledge", Map.of("agree", true)));
    }

    @Override
    public long ended() {
        return jdbc.sql("select count(*) from declaration where kind = 'neutrality-pledge' and outcome = 'signed'")
            .query(Long.class)
            .single();
    }

}
