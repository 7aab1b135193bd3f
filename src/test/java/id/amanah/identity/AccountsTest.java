package id.amanah.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.amanah.AmanahTest;
import id.amanah.installation.TestClock;
import id.amanah.shared.AgencyId;
import id.amanah.shared.Ids;
import id.amanah.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

@AmanahTest
class AccountsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 2);

    @Autowired
    Accounts accounts;

    @Autowired
    Someone someone;

    @Autowired
    TestClock clock;

    @Test
    void aPersonActsInTheirAgencyWithTheRolesTheyHoldThere() {
        Someone.Known known = someone.with(Role.CIVIL_SERVANT, Role.UPG);

        Actor actor = accounts.actor(known.username()).orElseThrow();

        assertThat(actor.person()).isEqualTo(known.person());
        assertThat(actor.agency()).isEqualTo(Someone.HERE);
        assertThat(actor.roles()).containsExactlyInAnyOrder(Role.CIVIL_SERVANT, Role.UPG);
        assertThat(actor.agencies()).containsExactly(Someone.HERE);
    }

    @Test
    void aRoleIsHeldFromItsFirstDayUntilTheDayItEnds() {
        Someone.Known known = someone.with();
        accounts.grant(known.person(), Someone.HERE, Role.UPG, TODAY, TODAY.plusDays(3));

        assertThat(rolesAt(known, "2026-02-01T16:59:59Z")).isEmpty();
        assertThat(rolesAt(known, "2026-02-01T17:00:00Z")).containsExactly(Role.UPG);
        assertThat(rolesAt(known, "2026-02-04T16:59:59Z")).containsExactly(Role.UPG);
        assertThat(rolesAt(known, "2026-02-04T17:00:00Z")).isEmpty();
    }

    @Test
    void aRoleTakenAwayIsGoneAtOnceEvenOnTheDayItWasGiven() {
        Someone.Known known = someone.with(Role.CIVIL_SERVANT);
        accounts.grant(known.person(), Someone.HERE, Role.UPG, TODAY, null);

        accounts.take(known.person(), Role.UPG);

        assertThat(rolesAt(known, "2026-02-02T02:00:00Z")).containsExactly(Role.CIVIL_SERVANT);
    }

    @Test
    void aRoleTakenAwayCanBeGivenAgain() {
        Someone.Known known = someone.with(Role.UPG);
        accounts.take(known.person(), Role.UPG);

        accounts.grant(known.person(), Someone.HERE, Role.UPG, TODAY, null);

        assertThat(rolesAt(known, "2026-02-02T02:00:00Z")).containsExactly(Role.UPG);
    }

    @Test
    void aRoleIsNotGivenTwiceForTheSameDays() {
        Someone.Known known = someone.with(Role.UPG);

        assertThatThrownBy(() -> accounts.grant(known.person(), Someone.HERE, Role.UPG, TODAY, null))
            .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void anAuditorOfAllAgenciesSeesEveryAgency() {
        accounts.create("uji-sana-" + Ids.next().toString().substring(0, 18), "amanah", new PersonId(Ids.next()),
                Someone.ELSEWHERE);
        Someone.Known known = someone.with();

        accounts.grant(known.person(), null, Role.AUDITOR, TODAY, null);

        Actor actor = accounts.actor(known.username()).orElseThrow();
        assertThat(actor.roles()).containsExactly(Role.AUDITOR);
        assertThat(actor.agencies()).contains(Someone.HERE, Someone.ELSEWHERE);
    }

    @Test
    void otherRolesForAllAgenciesStillSeeTheirOwnAgencyAlone() {
        Someone.Known known = someone.with();

        accounts.grant(known.person(), null, Role.UPG, TODAY, null);

        Actor actor = accounts.actor(known.username()).orElseThrow();
        assertThat(actor.roles()).containsExactly(Role.UPG);
        assertThat(actor.agencies()).containsExactly(Someone.HERE);
    }

    @Test
    void aRoleAtAnotherAgencyCountsForNothingHere() {
        Someone.Known known = someone.with(Role.CIVIL_SERVANT);

        accounts.grant(known.person(), Someone.ELSEWHERE, Role.AUDITOR, TODAY, null);

        Actor actor = accounts.actor(known.username()).orElseThrow();
        assertThat(actor.roles()).containsExactly(Role.CIVIL_SERVANT);
        assertThat(actor.agencies()).containsExactly(Someone.HERE);
    }

    @Test
    void namesAreFoundByPersonAndWithoutRegardToCase() {
        Someone.Known known = someone.with();
        PersonId stranger = new PersonId(Ids.next());

        assertThat(accounts.username(known.person())).contains(known.username());
        assertThat(accounts.username(stranger)).isEmpty();
        assertThat(accounts.usernames(List.of(known.person(), stranger)))
            .isEqualTo(Map.of(known.person(), known.username()));
        assertThat(accounts.actor(" " + known.username().toUpperCase())).isPresent();
    }

    @Test
    void whatCannotBeANameIsNobodysName() {
        assertThat(accounts.actor("a\0b")).isEmpty();
        assertThat(accounts.actor("")).isEmpty();
        assertThat(accounts.actor("x".repeat(1_000_000))).isEmpty();
        assertThatIllegalArgumentException()
            .isThrownBy(() -> accounts.create("a b", "amanah", new PersonId(Ids.next()), new AgencyId(9001)));
    }

    private Set<Role> rolesAt(Someone.Known known, String moment) {
        clock.set(moment);
        return accounts.actor(known.username()).orElseThrow().roles();
    }

}
