package id.amanah.interests.api;

import id.amanah.interests.Measures;
import id.amanah.interests.SuspensionEnds;
import id.amanah.interests.Suspensions;
import id.amanah.workflow.Again;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Suspensions in force and measures, for people and for other systems. */
@RestController
class InterestsResource {

    private final Suspensions suspensions;

    private final Measures measures;

    private final SuspensionEnds ends;

    private final Again again;

    InterestsResource(Suspensions suspensions, Measures measures, SuspensionEnds ends, Again again) {
        this.suspensions = suspensions;
        this.measures = measures;
        this.ends = ends;
        this.again = again;
    }

    @GetMapping("/api/suspensions")
    List<Suspensions.Suspension> suspensions(@RequestParam(required = false) String nip,
            @RequestParam(required = false) String reference) {
        return suspensions.inForce(nip, reference);
    }

    /** The last day in force, null ends it at once, and why. */
    record End(LocalDate until, String reason) {
    }

    /** Ends a suspension that outlives its case. */
    @PostMapping("/api/declarations/{number}/suspension/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable String number, @RequestBody End end) {
        again.run(() -> {
            ends.end(number, end.until(), end.reason());
            return null;
        });
    }

    /** The measures that the caller is bound by. */
    @GetMapping(path = "/api/measures", params = "queue=mine")
    List<Measures.Measure> mine() {
        return measures.bindingMe();
    }

    @GetMapping("/api/declarations/{number}/measures")
    List<Measures.Measure> of(@PathVariable String number) {
        return measures.of(number);
    }

}
