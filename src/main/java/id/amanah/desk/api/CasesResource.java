package id.amanah.desk.api;

import id.amanah.desk.Once;
import id.amanah.ethics.HearingView;
import id.amanah.ethics.Hearings;
import id.amanah.ethics.Referrals;
import id.amanah.workflow.Again;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Opens cases about others: referrals to the ethics committee. */
@RestController
class CasesResource {

    private final Referrals referrals;

    private final Hearings hearings;

    private final Once once;

    private final Again again;

    private final JsonMapper json;

    CasesResource(Referrals referrals, Hearings hearings, Once once, Again again, JsonMapper json) {
        this.referrals = referrals;
        this.hearings = hearings;
        this.once = once;
        this.again = again;
        this.json = json;
    }

    @PostMapping("/api/cases")
    ResponseEntity<HearingView> open(@RequestBody Referrals.Referral referral,
            @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        String number = again.run(
                () -> once.run(key, "POST cases " + json.writeValueAsString(referral), () -> referrals.open(referral)));
        return ResponseEntity.created(URI.create("/api/cases/" + number)).body(hearings.of(number));
    }

}
