package id.amanah.desk.api;

import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.identity.Assistance;
import id.amanah.identity.Identity;
import id.amanah.shared.PersonId;
import id.amanah.shared.Refusal;
import id.amanah.workflow.Again;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Drafts that the caller prepares for somebody who named them as their assistant. */
@RestController
class PreparingResource {

    private final Declarations declarations;

    private final Again again;

    PreparingResource(Declarations declarations, Again again) {
        this.declarations = declarations;
        this.again = again;
    }

    record Preparing(String kind, Map<String, Object> answers) {
    }

    record Prepared(String number, int revision) {
    }

    @PostMapping("/api/assistances/{id}/drafts")
    @ResponseStatus(HttpStatus.CREATED)
    Prepared prepare(@PathVariable UUID id, @RequestBody Preparing asked) {
        PersonId declarant = Identity.actor()
            .assists()
            .stream()
            .filter(one -> one.id().equals(id))
            .map(Assistance::declarant)
            .findFirst()
            .orElseThrow(() -> Refusal.of(Refusal.Reason.UNKNOWN, "problem.unknown"));
        Map<String, Object> answers = asked.answers() == null ? Map.of() : asked.answers();
        Declaration draft = again.run(() -> declarations.prepare(declarant, asked.kind(), answers));
        return new Prepared(draft.number(), draft.revision());
    }

}
