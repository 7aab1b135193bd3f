package id.amanah.ethics.api;

import id.amanah.ethics.HearingView;
import id.amanah.ethics.Hearings;
import id.amanah.ethics.Sitting;
import id.amanah.workflow.Again;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Hearings as resources. What is posted completes the caller's open step; the same can be
 * done through the work list.
 */
@RestController
@RequestMapping("/api/cases/{number}")
class HearingsResource {

    private final Hearings hearings;

    private final Sitting sitting;

    private final Again again;

    HearingsResource(Hearings hearings, Sitting sitting, Again again) {
        this.hearings = hearings;
        this.sitting = sitting;
        this.again = again;
    }

    /** People by NIP or username. */
    record NewCommittee(String chair, String secretary, List<String> members, String decreeNumber, String decreeOn) {
    }

    record Invitation(String hearingOn, String place) {
    }

    record Statement(String statement, List<String> evidence) {
    }

    record NewVote(String finding, String sanction, String article, String reason) {
    }

    record NewDecision(String article, String reason) {
    }

    record NewSanction(String decreeNumber, String decreeOn) {
    }

    record Stop(String reason) {
    }

    @GetMapping
    HearingView read(@PathVariable String number) {
        return hearings.of(number);
    }

    @PostMapping("/committee")
    HearingView appoint(@PathVariable String number, @RequestBody NewCommittee committee) {
        List<Map<String, String>> members = committee.members() == null ? null
                : committee.members().stream().map(person -> Map.of("person", person)).toList();
        return act(number, "appoint", "appointed", "chair", committee.chair(), "secretary", committee.secretary(),
                "members", members, "decreeNumber", committee.decreeNumber(), "decreeOn", committee.decreeOn());
    }

    @PostMapping("/stop")
    HearingView stop(@PathVariable String number, @RequestBody Stop stop) {
        return again.run(() -> {
            sitting.act(number, "appoint", "stop", Map.of(), stop.reason());
            return hearings.of(number);
        });
    }

    @PostMapping("/invitation")
    HearingView invite(@PathVariable String number, @RequestBody Invitation invitation) {
        return act(number, "invite", "invited", "hearingOn", invitation.hearingOn(), "place", invitation.place());
    }

    @PostMapping("/statements")
    HearingView state(@PathVariable String number, @RequestBody Statement statement) {
        return act(number, "make-statement", "given", "statement", statement.statement(), "evidence",
                statement.evidence());
    }

    @PostMapping("/statements/absence")
    HearingView goOn(@PathVariable String number) {
        return again.run(() -> {
            sitting.goOnWithoutStatement(number);
            return hearings.of(number);
        });
    }

    @PostMapping("/votes")
    HearingView vote(@PathVariable String number, @RequestBody NewVote vote) {
        return act(number, "vote", "cast", "finding", vote.finding(), "sanction", vote.sanction(), "article",
                vote.article(), "reason", vote.reason());
    }

    @GetMapping("/votes")
    HearingView.Voting votes(@PathVariable String number) {
        return hearings.of(number).voting();
    }

    @PostMapping("/votes/closure")
    HearingView close(@PathVariable String number) {
        return again.run(() -> {
            sitting.closeVote(number);
            return hearings.of(number);
        });
    }

    @PostMapping("/decision")
    HearingView decide(@PathVariable String number, @RequestBody NewDecision decision) {
        return act(number, "pronounce", "pronounced", "article", decision.article(), "reason", decision.reason());
    }

    @PostMapping("/sanction")
    HearingView impose(@PathVariable String number, @RequestBody NewSanction sanction) {
        return act(number, "impose", "imposed", "decreeNumber", sanction.decreeNumber(), "decreeOn",
                sanction.decreeOn());
    }

    /** Names and values in turn; what is null was not answered. */
    private HearingView act(String number, String step, String outcome, Object... answers) {
        Map<String, Object> given = new HashMap<>();
        for (int at = 0; at < answers.length; at += 2) {
            given.put((String) answers[at], answers[at + 1]);
        }
        given.values().removeIf(Objects::isNull);
        return again.run(() -> {
            sitting.act(number, step, outcome, given, null);
            return hearings.of(number);
        });
    }

}
