package id.amanah.authority;

import id.amanah.identity.Accounts;
import id.amanah.identity.Actor;
import id.amanah.identity.Identity;
import id.amanah.identity.Role;
import id.amanah.journal.Entry;
import id.amanah.journal.Journal;
import id.amanah.kinds.Bundle;
import id.amanah.kinds.Kinds;
import id.amanah.organisation.Person;
import id.amanah.shared.FieldError;
import id.amanah.shared.Ids;
import id.amanah.shared.PersonId;
import id.amanah.shared.Refusal;
import id.amanah.shared.Refusal.Reason;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who stands in for whom (<i>mandat</i>, UU 30/2014 Pasal 14): proposed by the principal,
 * or by an administrator with the letter where the principal cannot; in force once the
 * stand-in accepts; ended by any of them at any time. Nobody passes on what they were
 * lent.
 */
@Service
@Transactional
public class StandIns {

    private final MandateRows rows;

    private final Holders holders;

    private final Accounts accounts;

    private final Administration administration;

    private final Separation separation;

    private final Kinds kinds;

    private final Journal journal;

    StandIns(MandateRows rows, Holders holders, Accounts accounts, Administration administration, Separation separation,
            Kinds kinds, Journal journal) {
        this.rows = rows;
        this.holders = holders;
        this.accounts = accounts;
        this.administration = administration;
        this.separation = separation;
        this.kinds = kinds;
        this.journal = journal;
    }

    /**
     * What is asked for.
     *
     * @param principal username or NIP; empty for the actor
     * @param standIn username or NIP
     * @param roles what of the principal's; empty for all that may be lent
     * @param kinds keys of kinds; empty for all
     * @param letter number of the letter; needed from an administrator
     */
    public record Asked(String principal, String standIn, Collection<Role> roles, Collection<String> kinds,
            LocalDate from, LocalDate last, String letter) {
    }

    /** Those of the actor, on either side, the newest first. */
    @Transactional(readOnly = true)
    public List<StandIn> mine() {
        return rows.of(Identity.actor().person());
    }

    /** All of the agencies that an administrator or auditor sees. */
    @Transactional(readOnly = true)
    public List<StandIn> all() {
        administration.mustLook();
        return rows.at(Identity.actor().agencies());
    }

    /** What somebody could let be done in their place today. */
    @Transactional(readOnly = true)
    public Set<Role> lendable(PersonId person) {
        return accounts.username(person)
            .flatMap(accounts::actor)
            .map(actor -> actor.roles().stream().filter(Role::isMandatable))
            .stream()
            .flatMap(some -> some)
            .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Asks somebody to stand in. */
    public StandIn propose(Asked asked) {
        Person principal = principal(asked);
        Person standIn = holders.named("standIn", asked.standIn());
        LocalDate today = holders.today(principal.agency());
        Period period = Period.of(asked.from(), asked.last(), today);
        period.mustBeAhead(today, true);
        Set<Role> roles = roles(principal.id(), asked.roles());
        Set<String> chosen = kinds(asked.kinds());
        holders.lock(principal.id(), standIn.id());
        mustFit(principal, standIn, period);
        StandIn made = new StandIn(Ids.next(), principal.agency(), principal.id(), standIn.id(), roles, chosen,
                period.from(), period.last(), blank(asked.letter()) ? null : asked.letter().strip(), me(),
                holders.now().toInstant(), StandIn.State.PROPOSED, null);
        rows.add(made);
        journal.record(entry("mandate.proposed.v1", made));
        return made;
    }

    /**
     * Oneself, or, with the letter that says so, somebody of an agency one administers.
     */
    private Person principal(Asked asked) {
        if (blank(asked.principal())) {
            return holders.person(me());
        }
        Person principal = holders.named("principal", asked.principal());
        if (Identity.actor().is(principal.id())) {
            return principal;
        }
        administration.mustDecideOn(principal.id(), principal.agency());
        if (blank(asked.letter())) {
            throw Refusal.invalid(List.of(new FieldError("letter", "authority.error.letter-missing")));
        }
        return principal;
    }

    private Set<Role> roles(PersonId principal, Collection<Role> wanted) {
        Set<Role> lendable = lendable(principal);
        if (lendable.isEmpty()) {
            throw Refusal.of(Reason.FORBIDDEN, "refusal.authority.nothing-to-lend");
        }
        if (wanted.isEmpty()) {
            return lendable;
        }
        if (!lendable.containsAll(wanted)) {
            throw Refusal.invalid(List.of(new FieldError("roles", "authority.error.not-lendable")));
        }
        return new TreeSet<>(wanted);
    }

    private Set<String> kinds(Collection<String> wanted) {
        Set<String> known = kinds.current()
            .stream()
            .map(Bundle::kind)
            .map(kind -> kind.key())
            .collect(Collectors.toSet());
        if (!known.containsAll(wanted)) {
            throw Refusal.invalid(List.of(new FieldError("kinds", "authority.error.kind-unknown")));
        }
        return new TreeSet<>(wanted);
    }

    /** Both are free for it, and neither passes on what they were lent. */
    private void mustFit(Person principal, Person standIn, Period period) {
        if (principal.id().equals(standIn.id())) {
            throw Refusal.invalid(List.of(new FieldError("standIn", "authority.error.oneself")));
        }
        if (!principal.agency().equals(standIn.agency())) {
            throw Refusal.invalid(List.of(new FieldError("standIn", "authority.error.other-agency")));
        }
        if (separation.decidesNothing(standIn.id(), period.from(), period.until())) {
            throw Refusal.of(Reason.FORBIDDEN, "refusal.authority.stand-in-decides-nothing");
        }
        mustNotChain(principal.id(), standIn.id(), period, null);
    }

    private void mustNotChain(PersonId principal, PersonId standIn, Period period, UUID but) {
        List<StandIn> running = rows.running(List.of(principal, standIn), period, but);
        if (running.stream().anyMatch(one -> one.standIn().equals(principal) || one.principal().equals(standIn))) {
            throw Refusal.of(Reason.CONFLICT, "refusal.authority.no-chains");
        }
        if (running.stream().anyMatch(one -> one.principal().equals(principal) && one.standIn().equals(standIn))) {
            throw Refusal.of(Reason.CONFLICT, "refusal.authority.stands-in-already");
        }
    }

    /** The stand-in takes it on. */
    public void accept(UUID id) {
        StandIn asked = asked(id);
        if (asked.last().isBefore(holders.today(asked.agency()))) {
            throw Refusal.of(Reason.CONFLICT, "refusal.authority.period-over");
        }
        holders.lock(asked.principal(), asked.standIn());
        Period period = new Period(asked.from(), asked.last());
        if (separation.decidesNothing(asked.standIn(), period.from(), period.until())) {
            throw Refusal.of(Reason.FORBIDDEN, "refusal.authority.stand-in-decides-nothing");
        }
        mustNotChain(asked.principal(), asked.standIn(), period, id);
        rows.answer(id, StandIn.State.ACCEPTED, holders.now());
        journal.record(entry("mandate.accepted.v1", asked));
    }

    /** The stand-in does not. */
    public void decline(UUID id) {
        StandIn asked = asked(id);
        rows.answer(id, StandIn.State.DECLINED, holders.now());
        journal.record(entry("mandate.declined.v1", asked));
    }

    private StandIn asked(UUID id) {
        StandIn asked = known(id);
        if (!Identity.actor().is(asked.standIn())) {
            throw Refusal.of(Reason.FORBIDDEN, "refusal.authority.not-asked");
        }
        if (asked.state() != StandIn.State.PROPOSED) {
            throw Refusal.of(Reason.CONFLICT, "refusal.authority.decided-already");
        }
        return asked;
    }

    /** It is over from the next request on, or is never asked again. */
    public void end(UUID id) {
        StandIn running = known(id);
        if (running.state() != StandIn.State.PROPOSED && running.state() != StandIn.State.ACCEPTED) {
            throw Refusal.of(Reason.CONFLICT, "refusal.authority.over-already");
        }
        rows.end(id, me(), holders.now());
        journal.record(entry("mandate.ended.v1", running));
    }

    /** Locked; of those whom it is about, and of administrators of the agency. */
    private StandIn known(UUID id) {
        Actor actor = Identity.actor();
        return rows.lock(id)
            .filter(one -> actor.is(one.principal()) || actor.is(one.standIn())
                    || actor.has(Role.ADMINISTRATOR) && actor.agencies().contains(one.agency()))
            .orElseThrow(() -> Refusal.of(Reason.UNKNOWN, "refusal.authority.unknown"));
    }

    private Entry entry(String type, StandIn mandate) {
        Entry entry = Entry.of(type, mandate.principal())
            .with("principal", holders.name(mandate.principal()))
            .with("standIn", holders.name(mandate.standIn()))
            .with("roles", mandate.roles().stream().map(Role::key).toList())
            .with("kinds", List.copyOf(mandate.kinds()))
            .with("from", mandate.from().toString())
            .with("last", mandate.last().toString())
            .about(mandate.standIn());
        return mandate.letter() == null ? entry : entry.with("letter", mandate.letter());
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static PersonId me() {
        return Identity.actor().person();
    }

}
