package id.amanah.authority;

import id.amanah.identity.Accounts;
import id.amanah.identity.Actor;
import id.amanah.identity.Identity;
import id.amanah.identity.Role;
import id.amanah.journal.Entry;
import id.amanah.journal.Journal;
import id.amanah.organisation.Agency;
import id.amanah.organisation.Person;
import id.amanah.organisation.Registry;
import id.amanah.shared.AgencyId;
import id.amanah.shared.FieldError;
import id.amanah.shared.PersonId;
import id.amanah.shared.Refusal;
import id.amanah.shared.Refusal.Reason;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the first two administrators of an installation in (<i>administrator pertama</i>),
 * who need each other for everything else: by the code that stands on the console. The
 * first one brings the agency along; once there are two, never again.
 */
@Service
@Transactional
public class Founding {

    private final JdbcClient jdbc;

    private final FoundingCode code;

    private final Registry registry;

    private final Accounts accounts;

    private final Journal journal;

    private final Clock clock;

    Founding(JdbcClient jdbc, FoundingCode code, Registry registry, Accounts accounts, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.code = code;
        this.registry = registry;
        this.accounts = accounts;
        this.journal = journal;
        this.clock = clock;
    }

    /** What the page asks for. */
    public enum Stage {

        /** The first administrator, with the agency and its first unit. */
        FIRST,
        /** The second one, at the same agency. */
        SECOND

    }

    /**
     * An administrator to be.
     *
     * @param agency null for the second one, who joins the first one's
     */
    public record Founder(String name, String nip, String username, String password, NewAgency agency) {
    }

    /** The agency of the first administrator. */
    public record NewAgency(String code, String name, String kind, ZoneId zone, String unit) {
    }

    /**
     * What is asked for now.
     * @throws Refusal as if there were no such page, once there have been two
     */
    @Transactional(readOnly = true)
    public Stage stage() {
        if (!code.isOpen()) {
            throw Refusal.of(Reason.UNKNOWN, "problem.unknown");
        }
        return registry.isEmpty() ? Stage.FIRST : Stage.SECOND;
    }

    /**
     * Makes the administrator.
     * @throws Refusal 403 for a wrong, an old or a used code, all alike
     */
    public void found(String typed, Founder founder) {
        code.mustBe(typed);
        Stage stage = stage();
        AgencyId agency = stage == Stage.FIRST ? settle(founder.agency()) : only();
        int unit = jdbc.sql("select min(id) from unit where agency_id = ? and parent is null")
            .param(agency.value())
            .query(Integer.class)
            .single();
        if (accounts.person(founder.username()).isPresent()) {
            throw Refusal.invalid(java.util.List.of(new FieldError("username", "authority.error.username-taken")));
        }
        PersonId person = new PersonId(id.amanah.shared.Ids.next());
        registry.person(new Person(person, agency, founder.name(), founder.nip(),
                founder.nip() == null ? "OTHER" : "PNS", null, null, unit, null, 0), null);
        accounts.create(founder.username(), founder.password(), person, agency);
        administer(person, agency, stage);
    }

    private AgencyId settle(NewAgency fresh) {
        AgencyId agency = new AgencyId(next("agency"));
        registry.agency(new Agency(agency, fresh.code(), fresh.name(), fresh.kind(), fresh.zone()));
        registry.unit(next("unit"), agency, null, fresh.unit());
        return agency;
    }

    private int next(String table) {
        return jdbc.sql("select nextval('" + table + "_id')::int").query(Integer.class).single();
    }

    /** Where the first administrator is. */
    private AgencyId only() {
        return new AgencyId(jdbc.sql("select min(id) from agency").query(Integer.class).single());
    }

    private void administer(PersonId person, AgencyId agency, Stage stage) {
        ZoneId zone = ZoneId
            .of(jdbc.sql("select zone from agency where id = ?").param(agency.value()).query(String.class).single());
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        Role role = Role.ADMINISTRATOR;
        accounts.grant(person, null, role, today, null);
        accounts.grant(person, agency, Role.CIVIL_SERVANT, today, null);
        Actor self = new Actor(person, agency, Set.of(role), null, Set.of(agency));
        Identity.as(self, () -> journal
            .record(HeldRoles.entry("administrator.founded.v1", person, null, role).with("stage", stage.name())));
        if (stage == Stage.SECOND || code.administrators() >= Administration.ENOUGH) {
            code.settle();
        }
    }

}
