package id.amanah.workflow.api;

import id.amanah.shared.DeclarationId;
import id.amanah.workflow.Again;
import id.amanah.workflow.Incidents;
import id.amanah.workflow.Reconciler;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The machine room for administrators: incidents, and whether work and machine agree. */
@RestController
class IncidentResource {

    private final Incidents incidents;

    private final Reconciler reconciler;

    private final Again again;

    IncidentResource(Incidents incidents, Reconciler reconciler, Again again) {
        this.incidents = incidents;
        this.reconciler = reconciler;
        this.again = again;
    }

    @GetMapping("/api/incidents")
    List<Incidents.Seen> open() {
        return incidents.open();
    }

    @PostMapping("/api/incidents/{id}/retry")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retry(@PathVariable String id) {
        again.run(() -> {
            incidents.retry(id);
            return null;
        });
    }

    @GetMapping("/api/reconciliation")
    Answer reconciliation() {
        Reconciler.Report report = reconciler.report();
        return new Answer(report.at(), report.content(), items(report.withoutTask()), items(report.withoutWork()),
                items(report.notRunning()), ids(report.stranded()), ids(report.stray()));
    }

    private static List<UUID> ids(List<DeclarationId> declarations) {
        return declarations.stream().map(DeclarationId::value).toList();
    }

    private static List<Item> items(List<Reconciler.Item> items) {
        return items.stream().map(item -> new Item(item.work(), item.declaration().value(), item.task())).toList();
    }

    record Answer(Instant at, boolean content, List<Item> withoutTask, List<Item> withoutWork, List<Item> notRunning,
            List<UUID> stranded, List<UUID> stray) {
    }

    record Item(UUID work, UUID declaration, String task) {
    }

}
