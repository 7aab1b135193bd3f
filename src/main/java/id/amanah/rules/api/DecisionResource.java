package id.amanah.rules.api;

import id.amanah.identity.Identity;
import id.amanah.rules.Finding;
import id.amanah.rules.Rules;
import id.amanah.shared.Refusal;
import id.amanah.shared.Refusal.Reason;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Tries a decision table (<i>uji tabel keputusan</i>); nothing is kept of it. */
@RestController
class DecisionResource {

    private final Rules rules;

    DecisionResource(Rules rules) {
        this.rules = rules;
    }

    @PostMapping("/api/decisions/{key}")
    Answer tryOut(@PathVariable String key, @RequestBody Question question) {
        if (question.inputs() == null) {
            throw Refusal.of(Reason.MALFORMED, "refusal.rules.no-inputs");
        }
        Finding finding = rules.ask(key, Identity.actor().agency(), question.inputs());
        return new Answer(finding.tableVersion(), finding.matched(), finding.outputs());
    }

    record Question(Map<String, Object> inputs) {
    }

    record Answer(String version, List<String> matched, List<Map<String, Object>> outputs) {
    }

}
