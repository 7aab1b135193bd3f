package id.amanah.desk.api;

import id.amanah.kinds.Bundle;
import id.amanah.kinds.Kinds;
import id.amanah.deadlines.Deadlines;
import id.amanah.desk.People;
import id.amanah.kinds.UserStep;
import id.amanah.shared.DeclarationId;
import id.amanah.shared.PersonId;
import id.amanah.shared.Refusal;
import id.amanah.workflow.Again;
import id.amanah.workflow.Works;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The work list as a resource: what waits for the caller, claimed, released, decided. */
@RestController
@RequestMapping("/api/work")
class WorkResource {

    private final Works works;

    private final Kinds kinds;

    private final Deadlines deadlines;

    private final People people;

    private final Again again;

    private final JsonMapper json;

    WorkResource(Works works, Kinds kinds, Deadlines deadlines, People people, Again again, JsonMapper json) {
        this.works = works;
        this.kinds = kinds;
        this.deadlines = deadlines;
        this.people = people;
        this.again = again;
        this.json = json;
    }

    record Item(UUID id, String declaration, String kind, String step, String name, LocalDate dueOn, Integer day,
            Integer of, String assignee, String outcome, String decidedBy, String onBehalfOf) {
    }

    record Whole(UUID id, String declaration, String kind, String step, String name, LocalDate dueOn, Integer day,
            Integer of, String assignee, String outcome, String decidedBy, String onBehalfOf, JsonNode form,
            List<Choice> outcomes) {
    }

    record Choice(String value, String label) {
    }

    record Completion(String outcome, Map<String, Object> answers, String note) {

        Completion {
            if (outcome == null) {
                throw Refusal.of(Refusal.Reason.MALFORMED, "refusal.desk.outcome-missing");
            }
            answers = answers == null ? Map.of() : answers;
        }

    }

    @GetMapping
    List<Item> queue(@RequestParam String queue, @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "100") int size, Locale locale) {
        Paging paging = new Paging(page, size);
        List<Works.Work> some = works.queue(queueOf(queue), paging.page(), paging.size());
        Map<DeclarationId, List<Deadlines.Deadline>> clocks = deadlines
            .of(some.stream().map(Works.Work::declaration).toList());
        Map<PersonId, String> names = people.usernames(some.stream()
            .flatMap(work -> Stream.of(Optional.ofNullable(work.assignee()), Optional.ofNullable(behalf(work))))
            .flatMap(Optional::stream)
            .toList());
        return some.stream()
            .map(work -> item(work, urgent(clocks.getOrDefault(work.declaration(), List.of()), work), names, locale))
            .toList();
    }

    /** As {@link Deadlines#first}, among clocks that were read for a whole page. */
    private static Deadlines.Deadline urgent(List<Deadlines.Deadline> clocks, Works.Work work) {
        return Deadlines.first(clocks, work.step().deadlines()).orElse(null);
    }

    @GetMapping("/{id}")
    Whole read(@PathVariable UUID id, Locale locale) {
        Works.Work work = works.find(id);
        Bundle bundle = kinds.bundle(work.bundle());
        Item item = item(work, locale);
        JsonNode form = work.step().form() == null ? null
                : bundle.form(work.step().form()).map(f -> json.readTree(f.json())).orElse(null);
        List<Choice> outcomes = work.step().outcomes().stream().map(o -> choice(work, o, bundle, locale)).toList();
        return new Whole(item.id(), item.declaration(), item.kind(), item.step(), item.name(), item.dueOn(), item.day(),
                item.of(), item.assignee(), item.outcome(), item.decidedBy(), item.onBehalfOf(), form, outcomes);
    }

    @PostMapping("/{id}/claim")
    Item claim(@PathVariable UUID id, Locale locale) {
        return item(again.run(() -> works.claim(id)), locale);
    }

    @PostMapping("/{id}/release")
    Item release(@PathVariable UUID id, Locale locale) {
        return item(again.run(() -> works.release(id)), locale);
    }

    @PostMapping("/{id}/completion")
    Item complete(@PathVariable UUID id, @RequestBody Completion decision, Locale locale) {
        return item(again.run(() -> works.complete(id, decision.outcome(), decision.answers(), decision.note())),
                locale);
    }

    private Item item(Works.Work work, Locale locale) {
        return item(work, urgent(deadlines.of(work.declaration()), work),
                people.usernames(Arrays.asList(work.assignee(), work.decidedBy(), behalf(work))), locale);
    }

    private Item item(Works.Work work, Deadlines.Deadline clock, Map<PersonId, String> names, Locale locale) {
        Bundle bundle = kinds.bundle(work.bundle());
        String name = bundle.word(work.step().id() + ".label", locale).orElse(work.step().id());
        return new Item(work.id(), work.number(), work.kind(), work.step().id(), name,
                clock == null ? work.dueOn() : clock.dueOn(), clock == null ? null : clock.day(),
                clock == null ? null : clock.of(), names.get(work.assignee()), work.outcome(),
                names.get(work.decidedBy()), names.get(behalf(work)));
    }

    /** Who was stood in for, or would be. */
    private static PersonId behalf(Works.Work work) {
        return Stream.of(work.decidedFor(), work.actingFor(), work.assigneeFor())
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    }

    private static Choice choice(Works.Work work, UserStep.Outcome outcome, Bundle bundle, Locale locale) {
        String key = work.step().id() + "." + outcome.value() + ".label";
        return new Choice(outcome.value(), bundle.word(key, locale).orElse(outcome.value()));
    }

    private static Works.Queue queueOf(String name) {
        return switch (name) {
            case "mine" -> Works.Queue.MINE;
            case "open" -> Works.Queue.OPEN;
            case "overdue" -> Works.Queue.OVERDUE;
            default -> throw Refusal.of(Refusal.Reason.MALFORMED, "refusal.desk.queue");
        };
    }

}
