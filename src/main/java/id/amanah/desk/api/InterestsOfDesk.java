package id.amanah.desk.api;

import id.amanah.declarations.Declaration;
import id.amanah.desk.Once;
import id.amanah.ethics.Referrals;
import id.amanah.interests.ConflictChecks;
import id.amanah.interests.CrossLinks;
import id.amanah.interests.Matters;
import id.amanah.neutrality.NeutralityLinks;
import id.amanah.workflow.Again;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Matters, checks against registers, and what a declaration leads to. */
@RestController
class InterestsOfDesk {

    private final Matters matters;

    private final ConflictChecks checks;

    private final CrossLinks links;

    private final NeutralityLinks neutrality;

    private final Referrals referrals;

    private final DeclarationView view;

    private final Once once;

    private final Again again;

    private final JsonMapper json;

    InterestsOfDesk(Matters matters, ConflictChecks checks, CrossLinks links, NeutralityLinks neutrality,
            Referrals referrals, DeclarationView view, Once once, Again again, JsonMapper json) {
        this.matters = matters;
        this.checks = checks;
        this.links = links;
        this.neutrality = neutrality;
        this.referrals = referrals;
        this.view = view;
        this.once = once;
        this.again = again;
        this.json = json;
    }

    record Check(String nip, List<Map<String, Object>> parties) {
    }

    @PostMapping("/api/matters")
    ResponseEntity<Matters.Entered> enter(@RequestBody Matters.Entering matter,
            @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        String request = "POST matters " + json.writeValueAsString(matter);
        String reference = again.run(() -> once.run(key, request, () -> matters.enter(matter)));
        return ResponseEntity.status(201).body(matters.find(reference));
    }

    @GetMapping("/api/matters/{reference}")
    Matters.Entered read(@PathVariable String reference) {
        return matters.find(reference);
    }

    @PostMapping("/api/conflict-checks")
    ConflictChecks.Checked check(@RequestBody Check check) {
        return checks.check(check.nip(), check.parties() == null ? List.of() : check.parties());
    }

    /** Begins a conflict declaration with what a gift report tells. */
    @PostMapping("/api/declarations/{number}/conflict-draft")
    ResponseEntity<DeclarationView.Body> draft(@PathVariable String number,
            @RequestHeader(name = "Idempotency-Key", required = false) String key, Locale locale) {
        return begun(key, "POST conflict-draft " + number, () -> links.begin(number), locale);
    }

    /** Begins a neutrality declaration with the party that a declaration names. */
    @PostMapping("/api/declarations/{number}/neutrality-draft")
    ResponseEntity<DeclarationView.Body> neutrality(@PathVariable String number,
            @RequestHeader(name = "Idempotency-Key", required = false) String key, Locale locale) {
        return begun(key, "POST neutrality-draft " + number, () -> neutrality.begin(number), locale);
    }

    /** Begins a referral of a case to the ethics committee. */
    @PostMapping("/api/declarations/{number}/referral-draft")
    ResponseEntity<DeclarationView.Body> referral(@PathVariable String number,
            @RequestHeader(name = "Idempotency-Key", required = false) String key, Locale locale) {
        return begun(key, "POST referral-draft " + number, () -> referrals.draft(number), locale);
    }

    private ResponseEntity<DeclarationView.Body> begun(String key, String request, Supplier<Declaration> begin,
            Locale locale) {
        String draft = again.run(() -> once.run(key, request, () -> begin.get().number()));
        return ResponseEntity.created(URI.create("/api/declarations/" + draft)).body(view.of(draft, locale));
    }

}
