package id.amanah.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.identity.Actor;
import id.amanah.identity.Identity;
import id.amanah.identity.Role;
import id.amanah.installation.TestClock;
import id.amanah.shared.AgencyId;
import id.amanah.shared.DeclarationId;
import id.amanah.shared.Ids;
import id.amanah.shared.PersonId;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AmanahTest
class GrantsTest {

    private static final AgencyId HERE = new AgencyId(1);

    private static final AgencyId ELSEWHERE = new AgencyId(2);

    @Autowired
    Grants grants;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private final DeclarationId declaration = new DeclarationId(Ids.next());

    private final PersonId filer = new PersonId(Ids.next());

    private final PersonId officer = new PersonId(Ids.next());

    @Test
    void aPersonSeesWhatTheyWereGivenAndNobodyElseDoes() {
        asSystem(() -> grants.give(declaration, HERE, filer, Capacity.DECLARANT));

        assertThat(sight(filer, HERE)).contains(Capacity.DECLARANT);
        assertThat(sight(officer, HERE, Role.UPG)).isEmpty();
    }

    @Test
    void theHoldersOfARoleSeeWhatTheRoleWasGivenAtTheirAgencyAlone() {
        asSystem(() -> grants.give(declaration, HERE, Role.UPG, Capacity.OFFICER));

        assertThat(sight(officer, HERE, Role.CIVIL_SERVANT, Role.UPG)).contains(Capacity.OFFICER);
        assertThat(sight(officer, HERE, Role.CIVIL_SERVANT)).isEmpty();
        assertThat(sight(officer, ELSEWHERE, Role.UPG)).isEmpty();
    }

    @Test
    void whoActsForAllAgenciesSeesWhatTheirRoleWasGivenAtAnyOfThem() {
        asSystem(() -> grants.give(declaration, ELSEWHERE, Role.AUDITOR, Capacity.AUDITOR));
        Actor central = new Actor(officer, HERE, Set.of(Role.AUDITOR), null, Set.of(HERE, ELSEWHERE));

        assertThat(Identity.as(central, () -> grants.sight(declaration))).contains(Capacity.AUDITOR);
    }

    @Test
    void ofSeveralCapacitiesTheFirstCounts() {
        asSystem(() -> grants.give(declaration, HERE, Role.UPG, Capacity.OFFICER));
        asSystem(() -> grants.give(declaration, HERE, officer, Capacity.SUPERIOR));
        asSystem(() -> grants.give(declaration, HERE, filer, Capacity.DECLARANT));

        assertThat(sight(officer, HERE, Role.UPG)).contains(Capacity.OFFICER);
        assertThat(sight(filer, HERE, Role.UPG)).contains(Capacity.DECLARANT);
    }

    @Test
    void givingTwiceChangesNothing() {
        asSystem(() -> grants.give(declaration, HERE, filer, Capacity.DECLARANT));
        asSystem(() -> grants.give(declaration, HERE, Role.UPG, Capacity.OFFICER));
        clock.set("2026-02-03T02:00:00Z");
        asSystem(() -> grants.give(declaration, HERE, filer, Capacity.DECLARANT));
        asSystem(() -> grants.give(declaration, HERE, Role.UPG, Capacity.OFFICER));

        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void whatEndedIsSeenNoMoreUntilItIsGivenAnew() {
        asSystem(() -> grants.give(declaration, HERE, officer, Capacity.SUPERIOR));
        clock.set("2026-02-03T02:00:00Z");
        asSystem(() -> grants.end(declaration, officer));
        assertThat(sight(officer, HERE)).isEmpty();

        clock.set("2026-02-04T02:00:00Z");
        asSystem(() -> grants.give(declaration, HERE, officer, Capacity.SUPERIOR));
        assertThat(sight(officer, HERE)).contains(Capacity.SUPERIOR);
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void aGrantDoesNotHoldBeforeItBegins() {
        clock.set("2026-02-03T02:00:00Z");
        asSystem(() -> grants.give(declaration, HERE, officer, Capacity.SUPERIOR));
        clock.set("2026-02-02T02:00:00Z");

        assertThat(sight(officer, HERE)).isEmpty();
    }

    @Test
    void theSystemIsNobodyWhoSees() {
        asSystem(() -> grants.give(declaration, HERE, filer, Capacity.DECLARANT));

        assertThat(Identity.as(Actor.system(HERE), () -> grants.sight(declaration))).isEmpty();
    }

    private Optional<Capacity> sight(PersonId person, AgencyId agency, Role... roles) {
        Actor actor = new Actor(person, agency, Set.of(roles), null, Set.of(agency));
        return Identity.as(actor, () -> grants.sight(declaration));
    }

    private void asSystem(Runnable what) {
        Identity.as(Actor.system(HERE), what);
    }

    private int rows() {
        return jdbc.sql("select count(*) from sight_grant where declaration = ?")
            .param(declaration.value())
            .query(Integer.class)
            .single();
    }

}
