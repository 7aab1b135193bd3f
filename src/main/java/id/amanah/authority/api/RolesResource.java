package id.amanah.authority.api;

import id.amanah.authority.GivingRoles;
import id.amanah.authority.HeldRole;
import id.amanah.authority.HeldRoles;
import id.amanah.authority.Proposal;
import id.amanah.identity.Accounts;
import id.amanah.identity.Role;
import id.amanah.shared.AgencyId;
import id.amanah.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Who holds which role, and the proposals of roles that wait for a second administrator.
 */
@RestController
class RolesResource {

    private static final int PAGE = 200;

    private final HeldRoles held;

    private final GivingRoles giving;

    private final Accounts accounts;

    RolesResource(HeldRoles held, GivingRoles giving, Accounts accounts) {
        this.held = held;
        this.giving = giving;
        this.accounts = accounts;
    }

    /** {@code agency} is null for every agency; {@code last} if no end is known. */
    record Held(UUID id, String person, String name, String role, Integer agency, LocalDate from, LocalDate last,
            String state) {
    }

    record Proposed(UUID id, String act, String person, String role, Integer agency, LocalDate from, LocalDate last,
            String reason, String proposedBy, Instant lapsesAt, String state) {
    }

    record Proposing(String person, String role, Boolean everywhere, LocalDate from, LocalDate last, String reason) {
    }

    record Reason(String reason) {
    }

    @GetMapping("/api/roles")
    List<Held> roles(@RequestParam(defaultValue = "") String text, @RequestParam(defaultValue = "false") boolean past,
            @RequestParam(defaultValue = "0") int page) {
        return held.list(new HeldRoles.Wanted(text, null, past), Math.max(0, page), PAGE)
            .stream()
            .map(RolesResource::shown)
            .toList();
    }

    private static Held shown(HeldRole one) {
        return new Held(one.id(), one.username(), one.name(), one.role().key(), number(one.agency()), one.from(),
                one.last(), one.state().name());
    }

    /** Takes a role away at once; an administrator's is proposed to be ended. */
    @PostMapping("/api/roles/{id}/ending")
    void end(@PathVariable UUID id, @RequestBody Reason why) {
        if (held.find(id).role() == Role.ADMINISTRATOR) {
            giving.proposeEnd(id, why.reason());
        }
        else {
            held.end(id, why.reason());
        }
    }

    @GetMapping("/api/role-proposals")
    List<Proposed> open() {
        List<Proposal> open = giving.open();
        Map<PersonId, String> names = accounts.usernames(open.stream()
            .flatMap(one -> Stream.of(one.person(), one.proposedBy()))
            .filter(Objects::nonNull)
            .toList());
        return open.stream().map(one -> shown(one, names)).toList();
    }

    @PostMapping("/api/role-proposals")
    @ResponseStatus(HttpStatus.CREATED)
    Proposed propose(@RequestBody Proposing asked) {
        Role role = Arrays.stream(Role.values()).filter(one -> one.key().equals(asked.role())).findFirst().orElse(null);
        Proposal made = giving.propose(asked.person(), role, Boolean.TRUE.equals(asked.everywhere()), asked.from(),
                asked.last(), asked.reason());
        return shown(made, accounts.usernames(List.of(made.person(), made.proposedBy())));
    }

    @PostMapping("/api/role-proposals/{id}/confirmation")
    void confirm(@PathVariable UUID id) {
        giving.confirm(id);
    }

    @PostMapping("/api/role-proposals/{id}/refusal")
    void refuse(@PathVariable UUID id, @RequestBody Reason why) {
        giving.refuse(id, why.reason());
    }

    @PostMapping("/api/role-proposals/{id}/withdrawal")
    void withdraw(@PathVariable UUID id) {
        giving.withdraw(id);
    }

    private static Proposed shown(Proposal one, Map<PersonId, String> names) {
        return new Proposed(one.id(), one.act().name(), names.get(one.person()), one.role().key(), number(one.agency()),
                one.from(), one.last(), one.reason(), names.get(one.proposedBy()), one.lapsesAt(), one.state().name());
    }

    private static Integer number(AgencyId agency) {
        return agency == null ? null : agency.value();
    }

}
