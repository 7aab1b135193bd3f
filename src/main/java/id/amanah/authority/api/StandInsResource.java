package id.amanah.authority.api;

import id.amanah.authority.Assistants;
import id.amanah.authority.Help;
import id.amanah.authority.StandIn;
import id.amanah.authority.StandIns;
import id.amanah.identity.Accounts;
import id.amanah.identity.Role;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who stands in for the caller and for whom they do; who prepares drafts for whom. */
@RestController
class StandInsResource {

    private final StandIns standIns;

    private final Assistants assistants;

    private final Accounts accounts;

    StandInsResource(StandIns standIns, Assistants assistants, Accounts accounts) {
        this.standIns = standIns;
        this.assistants = assistants;
        this.accounts = accounts;
    }

    /** {@code kinds} is empty for all. */
    record Mandated(UUID id, String principal, String standIn, List<String> roles, Set<String> kinds, LocalDate from,
            LocalDate last, String letter, String state) {
    }

    record Asking(String principal, String standIn, List<String> roles, List<String> kinds, LocalDate from,
            LocalDate last, String letter) {
    }

    record Helped(UUID id, String declarant, String assistant, Set<String> kinds, LocalDate from, LocalDate last,
            boolean ended) {
    }

    record Helping(String assistant, List<String> kinds, LocalDate from, LocalDate last) {
    }

    @GetMapping("/api/mandates")
    List<Mandated> mandates() {
        return standIns.mine().stream().map(this::shown).toList();
    }

    @PostMapping("/api/mandates")
    @ResponseStatus(HttpStatus.CREATED)
    Mandated ask(@RequestBody Asking asked) {
        List<String> wanted = asked.roles() == null ? List.of() : asked.roles();
        List<Role> roles = Arrays.stream(Role.values()).filter(role -> wanted.contains(role.key())).toList();
        return shown(standIns.propose(new StandIns.Asked(asked.principal(), asked.standIn(), roles,
                asked.kinds() == null ? List.of() : asked.kinds(), asked.from(), asked.last(), asked.letter())));
    }

    @PostMapping("/api/mandates/{id}/acceptance")
    void accept(@PathVariable UUID id) {
        standIns.accept(id);
    }

    @PostMapping("/api/mandates/{id}/refusal")
    void decline(@PathVariable UUID id) {
        standIns.decline(id);
    }

    @PostMapping("/api/mandates/{id}/ending")
    void end(@PathVariable UUID id) {
        standIns.end(id);
    }

    private Mandated shown(StandIn one) {
        return new Mandated(one.id(), accounts.username(one.principal()).orElse(null),
                accounts.username(one.standIn()).orElse(null), one.roles().stream().map(Role::key).toList(),
                one.kinds(), one.from(), one.last(), one.letter(), one.state().name());
    }

    @GetMapping("/api/assistances")
    List<Helped> assistances() {
        return assistants.mine().stream().map(this::shown).toList();
    }

    @PostMapping("/api/assistances")
    @ResponseStatus(HttpStatus.CREATED)
    Helped give(@RequestBody Helping asked) {
        return shown(assistants.give(asked.assistant(), asked.kinds() == null ? List.of() : asked.kinds(), asked.from(),
                asked.last()));
    }

    @PostMapping("/api/assistances/{id}/ending")
    void endHelp(@PathVariable UUID id) {
        assistants.end(id);
    }

    private Helped shown(Help help) {
        return new Helped(help.id(), accounts.username(help.declarant()).orElse(null),
                accounts.username(help.assistant()).orElse(null), help.kinds(), help.from(), help.last(), help.ended());
    }

}
