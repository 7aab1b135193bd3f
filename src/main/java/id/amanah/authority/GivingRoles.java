package id.amanah.authority;

import id.amanah.authority.Proposal.Act;
import id.amanah.authority.Proposal.State;
import id.amanah.identity.Actor;
import id.amanah.identity.Identity;
import id.amanah.identity.Role;
import id.amanah.journal.Journal;
import id.amanah.organisation.Person;
import id.amanah.shared.AgencyId;
import id.amanah.shared.FieldError;
import id.amanah.shared.Ids;
import id.amanah.shared.PersonId;
import id.amanah.shared.Refusal;
import id.amanah.shared.Refusal.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Roles are given by two administrators (<i>prinsip empat mata</i>): one proposes,
 * another confirms, neither for themselves. What nobody confirms lapses.
 */
@Service
@Transactional
public class GivingRoles {

    private static final int RECENT = 20;

    private final ProposalRows rows;

    private final Separation separation;

    private final Administration administration;

    private final HeldRoles held;

    private final Holders holders;

    private final Granting granting;

    private final Journal journal;

    private final java.time.Duration lapsesAfter;

    GivingRoles(ProposalRows rows, Separation separation, Administration administration, HeldRoles held,
            Holders holders, Granting granting, Journal journal,
            @Value("${amanah.roles.proposals-lapse-after:P14D}") java.time.Duration lapsesAfter) {
        this.rows = rows;
        this.separation = separation;
        this.administration = administration;
        this.held = held;
        this.holders = holders;
        this.granting = granting;
        this.journal = journal;
        this.lapsesAfter = lapsesAfter;
    }

    /** What waits for a second administrator at the agencies that the actor sees. */
    @Transactional(readOnly = true)
    public List<Proposal> open() {
        administration.mustLook();
        Instant now = holders.now().toInstant();
        return rows.of(Identity.actor().agencies(), true, 200)
            .stream()
            .filter(proposal -> now.isBefore(proposal.lapsesAt()))
            .toList();
    }

    /** What became of the last ones. */
    @Transactional(readOnly = true)
    public List<Proposal> recent() {
        administration.mustLook();
        return rows.of(Identity.actor().agencies(), false, RECENT);
    }

    /**
     * Proposes a role for somebody at their agency, or at every agency.
     * @param person a username or a NIP
     */
    public Proposal propose(String person, Role role, boolean everywhere, LocalDate from, LocalDate last,
            String reason) {
        Person somebody = holders.named("person", person);
        AgencyId agency = everywhere ? null : somebody.agency();
        mustBeGivable(role, everywhere);
        mustSay(reason);
        administration.mustDecideOn(somebody.id(), agency);
        Period period = Period.of(from, last, holders.today(somebody.agency()));
        period.mustBeAhead(holders.today(somebody.agency()), false);
        holders.lock(somebody.id());
        separation.mustAllow(somebody.id(), agency == null ? null : agency.value(), role, period);
        return add(new Proposal(Ids.next(), Act.GIVE, somebody.id(), agency, role, period.from(), period.last(), null,
                reason.strip(), me(), now(), now().plus(lapsesAfter), State.OPEN, null, null, null));
    }

    private static void mustBeGivable(Role role, boolean everywhere) {
        if (role == null || role == Role.CITIZEN) {
            throw Refusal.invalid(List.of(new FieldError("role", "authority.error.role-missing")));
        }
        if (everywhere && !role.decidesNothing()) {
            throw Refusal.invalid(List.of(new FieldError("everywhere", "authority.error.not-everywhere")));
        }
    }

    /** Proposes to end an administrator's role, which takes two as well. */
    public Proposal proposeEnd(UUID grant, String reason) {
        mustSay(reason);
        HeldRole one = held.endable(grant);
        LocalDate day = held.today(one);
        held.mustNotBeLast(one, day);
        return add(new Proposal(Ids.next(), Act.END, one.person(), one.agency(), one.role(), day, null, grant,
                reason.strip(), me(), now(), now().plus(lapsesAfter), State.OPEN, null, null, null));
    }

    private Proposal add(Proposal proposal) {
        granting.lapse(proposal.person());
        if (!rows.add(proposal)) {
            throw Refusal.of(Reason.CONFLICT, "refusal.authority.proposed-already");
        }
        String type = proposal.act() == Act.GIVE ? "role.proposed.v1" : "role.end-proposed.v1";
        journal.record(granting.entry(type, proposal).because(proposal.reason()));
        return proposal;
    }

    /** The second administrator says yes: the role is given, or ended. */
    public void confirm(UUID id) {
        Proposal proposal = decidable(id);
        if (Identity.actor().is(proposal.proposedBy())) {
            throw Refusal.of(Reason.FORBIDDEN, "refusal.authority.another-confirms");
        }
        holders.lock(proposal.person());
        if (proposal.act() == Act.GIVE) {
            give(proposal);
        }
        else {
            HeldRole one = held.endable(proposal.grant());
            LocalDate day = held.today(one);
            held.mustNotBeLast(one, day);
            held.end(one, day, proposal.reason());
        }
        rows.decide(id, State.CONFIRMED, me(), now(), null);
    }

    /** From the day of the second word on, if the first day is past by then. */
    private void give(Proposal proposal) {
        LocalDate today = holders.today(proposal.agency() == null ? Identity.actor().agency() : proposal.agency());
        LocalDate from = proposal.from().isBefore(today) ? today : proposal.from();
        Period period = new Period(from, proposal.last());
        if (proposal.last() != null && proposal.last().isBefore(from)) {
            throw Refusal.of(Reason.CONFLICT, "refusal.authority.period-over");
        }
        separation.mustAllow(proposal.person(), proposal.agency() == null ? null : proposal.agency().value(),
                proposal.role(), period);
        granting.give(proposal, period);
    }

    /** Another administrator says no, and why. */
    public void refuse(UUID id, String reason) {
        mustSay(reason);
        Proposal proposal = decidable(id);
        if (Identity.actor().is(proposal.proposedBy())) {
            throw Refusal.of(Reason.FORBIDDEN, "refusal.authority.another-confirms");
        }
        rows.decide(id, State.REFUSED, me(), now(), reason.strip());
        journal.record(granting.entry("role.refused.v1", proposal).because(reason.strip()));
    }

    /** Who proposed it takes it back. */
    public void withdraw(UUID id) {
        Proposal proposal = decidable(id);
        if (!Identity.actor().is(proposal.proposedBy())) {
            throw Refusal.of(Reason.FORBIDDEN, "refusal.authority.not-your-proposal");
        }
        rows.decide(id, State.WITHDRAWN, me(), now(), null);
        journal.record(granting.entry("role.withdrawn.v1", proposal));
    }

    /** Locked, open, not lapsed, and the actor's to decide. */
    private Proposal decidable(UUID id) {
        Proposal proposal = rows.lock(id)
            .filter(one -> one.agency() == null || Identity.actor().agencies().contains(one.agency()))
            .orElseThrow(() -> Refusal.of(Reason.UNKNOWN, "refusal.authority.unknown"));
        administration.mustDecideOn(proposal.person(), proposal.agency());
        if (proposal.state() != State.OPEN) {
            throw Refusal.of(Reason.CONFLICT, "refusal.authority.decided-already");
        }
        if (!now().isBefore(proposal.lapsesAt())) {
            throw Refusal.of(Reason.CONFLICT, "refusal.authority.lapsed");
        }
        return proposal;
    }

    private static void mustSay(String reason) {
        if (reason == null || reason.isBlank()) {
            throw Refusal.invalid(List.of(new FieldError("reason", "authority.error.reason-missing")));
        }
    }

    private Instant now() {
        return holders.now().toInstant();
    }

    private static PersonId me() {
        Actor actor = Identity.actor();
        return actor.person();
    }

}
