package id.amanah.organisation.api;

import id.amanah.identity.Identity;
import id.amanah.organisation.Alteration;
import id.amanah.organisation.Organisation;
import id.amanah.organisation.Preview;
import id.amanah.organisation.Reorganisation;
import id.amanah.organisation.Reorganisation.OpenWork;
import id.amanah.organisation.Reorganisation.Plan;
import id.amanah.organisation.ReorganisationFile;
import id.amanah.organisation.Reorganisations;
import id.amanah.shared.AgencyId;
import id.amanah.shared.Refusal;
import id.amanah.shared.Refusal.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Reorganisations: drawn up or loaded, previewed, put in force, taken back. */
@RestController
class ReorganisationsResource {

    private final Reorganisations reorganisations;

    private final Organisation organisation;

    ReorganisationsResource(Reorganisations reorganisations, Organisation organisation) {
        this.reorganisations = reorganisations;
        this.organisation = organisation;
    }

    /** As a client sends it; the agency is the caller's own unless it is named. */
    record Drawn(String agency, String title, String decree, LocalDate decreeOn, LocalDate effectiveOn,
            OpenWork openWork, List<Alteration> steps) {

        Plan plan() {
            return new Plan(title, decree, decreeOn, effectiveOn, openWork, steps == null ? List.of() : steps);
        }

    }

    @GetMapping("/api/reorganisations")
    List<Reorganisation> all() {
        return reorganisations.all();
    }

    @GetMapping("/api/reorganisations/{id}")
    Reorganisation one(@PathVariable UUID id) {
        return reorganisations.find(id);
    }

    @PostMapping("/api/reorganisations")
    ResponseEntity<Reorganisation> draw(@RequestBody Drawn drawn) {
        return created(reorganisations.draw(agency(drawn.agency()), drawn.plan()));
    }

    /** Puts the steps of a CSV file in place of those drawn up. */
    @PutMapping("/api/reorganisations/{id}/steps")
    Reorganisation load(@PathVariable UUID id, @RequestParam MultipartFile file) {
        Reorganisation act = reorganisations.find(id);
        reorganisations.change(id, act.revision(), new Plan(act.title(), act.decree(), act.decreeOn(),
                act.effectiveOn(), act.openWork(), ReorganisationFile.read(bytes(file))));
        return reorganisations.find(id);
    }

    @GetMapping("/api/reorganisations/{id}/preview")
    Preview preview(@PathVariable UUID id) {
        return reorganisations.find(id).isApplied() ? reorganisations.effects(id) : reorganisations.preview(id);
    }

    @PostMapping("/api/reorganisations/{id}/confirmation")
    Reorganisation confirm(@PathVariable UUID id) {
        return reorganisations.confirm(id);
    }

    @PostMapping("/api/reorganisations/{id}/undoing")
    ResponseEntity<Reorganisation> undo(@PathVariable UUID id, @RequestBody Drawn drawn) {
        return created(reorganisations.drawUndoing(id, drawn.plan()));
    }

    @DeleteMapping("/api/reorganisations/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void drop(@PathVariable UUID id) {
        reorganisations.drop(id);
    }

    private ResponseEntity<Reorganisation> created(UUID id) {
        return ResponseEntity.created(URI.create("/api/reorganisations/" + id)).body(reorganisations.find(id));
    }

    private AgencyId agency(String code) {
        return code == null ? Identity.actor().agency()
                : organisation.agencyByCode(code)
                    .orElseThrow(() -> Refusal.of(Reason.INVALID, "refusal.organisation.no-agency", code))
                    .id();
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        }
        catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

}
