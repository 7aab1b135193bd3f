package id.amanah.interests.api;

import id.amanah.interests.Measures;
import id.amanah.interests.Suspensions;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Suspensions in force and measures, for people and for other systems. */
@RestController
class InterestsResource {

    private final Suspensions suspensions;

    private final Measures measures;

    InterestsResource(Suspensions suspensions, Measures measures) {
        this.suspensions = suspensions;
        this.measures = measures;
    }

    @GetMapping("/api/suspensions")
    List<Suspensions.Suspension> suspensions(@RequestParam(required = false) String nip,
            @RequestParam(required = false) String reference) {
        return suspensions.inForce(nip, reference);
    }

    /** What the caller is bound by. */
    @GetMapping(path = "/api/measures", params = "queue=mine")
    List<Measures.Measure> mine() {
        return measures.bindingMe();
    }

    @GetMapping("/api/declarations/{number}/measures")
    List<Measures.Measure> of(@PathVariable String number) {
        return measures.of(number);
    }

}
