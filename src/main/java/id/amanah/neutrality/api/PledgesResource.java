package id.amanah.neutrality.api;

import id.amanah.neutrality.Pledges;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Pledges as resources: the text that was signed, and its version. */
@RestController
class PledgesResource {

    private final Pledges pledges;

    PledgesResource(Pledges pledges) {
        this.pledges = pledges;
    }

    @GetMapping("/api/pledges/{number}")
    Pledges.Receipt receipt(@PathVariable String number) {
        return pledges.receipt(number);
    }

}
