package id.amanah.personnel.api;

import id.amanah.personnel.Contents;
import id.amanah.personnel.Difference;
import id.amanah.personnel.Flaw;
import id.amanah.personnel.Import;
import id.amanah.personnel.Imports;
import id.amanah.shared.PersonId;
import id.amanah.shared.Refusal;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * Imports of units and people: a file is handed in and read as a dry run, which is looked
 * at until it is {@code READY} or {@code REFUSED}, then applied. For personnel officers
 * and administrators.
 */
@RestController
@RequestMapping("/api/imports")
class ImportsResource {

    private static final int MOST = 200;

    private final Imports imports;

    private final MessageSource messages;

    ImportsResource(Imports imports, MessageSource messages) {
        this.imports = imports;
        this.messages = messages;
    }

    /**
     * An import.
     *
     * @param asksTwice whether applying it has to be confirmed a second time
     */
    record View(UUID id, String state, String contents, boolean whole, LocalDate on, String fileName, long fileSize,
            String sha256, int percent, int lines, int flaws, int added, int changed, int gone, int present,
            boolean asksTwice, boolean stale, PersonId startedBy, Instant startedAt, Instant endedAt) {
    }

    record FlawView(int line, String column, String message) {
    }

    /** A part of a list; {@code next} goes on, null at its end. */
    record Part<T>(List<T> items, Long next) {
    }

    /** How many end by it, as it was shown, and whether that is confirmed again. */
    record Confirmation(int gone, boolean again) {
    }

    /**
     * Hands a file in.
     * @param contents {@code people} or {@code units}
     * @param whole whether the file has everybody: who is not in it is gone
     * @param on the first day on which what it changes is so
     */
    @PostMapping(consumes = "multipart/form-data")
    ResponseEntity<View> start(@RequestParam MultipartFile file, @RequestParam String contents,
            @RequestParam(defaultValue = "false") boolean whole, @RequestParam LocalDate on,
            @RequestHeader(name = "Idempotency-Key", required = false) String key) throws IOException {
        Contents what = switch (contents.toLowerCase(Locale.ROOT)) {
            case "people" -> Contents.PEOPLE;
            case "units" -> Contents.UNITS;
            default -> throw Refusal.of(Refusal.Reason.INVALID, "refusal.personnel.contents");
        };
        Path kept = Files.createTempFile("amanah-import", ".tmp");
        file.transferTo(kept);
        Import begun = imports.start(new Imports.Upload(what, whole, on, file.getOriginalFilename(), key), kept);
        return ResponseEntity.accepted().location(URI.create("/api/imports/" + begun.id())).body(view(begun));
    }

    /** The last imports of the agency, the last one first. */
    @GetMapping
    List<View> latest() {
        return imports.latest(MOST).stream().map(this::view).toList();
    }

    @GetMapping("/{id}")
    View one(@PathVariable UUID id) {
        return view(imports.of(id));
    }

    /** What is wrong with the file. */
    @GetMapping("/{id}/flaws")
    Part<FlawView> flaws(@PathVariable UUID id, @RequestParam(defaultValue = "0") int after, Locale locale) {
        List<Flaw> flaws = imports.flaws(imports.of(id), Math.max(after, 0), MOST);
        return new Part<>(flaws.stream().map(flaw -> view(flaw, locale)).toList(),
                flaws.size() < MOST ? null : (long) after + MOST);
    }

    /** What it would change, or changed. */
    @GetMapping("/{id}/differences")
    Part<Difference> differences(@PathVariable UUID id, @RequestParam(defaultValue = "0") long after) {
        List<Difference> part = imports.differences(imports.of(id), after, MOST);
        return new Part<>(part, part.size() < MOST ? null : part.get(MOST - 1).n());
    }

    /** Applies a dry run, all of it or nothing. */
    @PostMapping("/{id}/application")
    ResponseEntity<View> apply(@PathVariable UUID id, @RequestBody Confirmation confirmation) {
        return ResponseEntity.accepted().body(view(imports.apply(id, confirmation.gone(), confirmation.again())));
    }

    /** Lets a dry run be. */
    @PostMapping("/{id}/withdrawal")
    View drop(@PathVariable UUID id) {
        return view(imports.drop(id));
    }

    private FlawView view(Flaw flaw, Locale locale) {
        return new FlawView(flaw.line(), flaw.column(),
                messages.getMessage(flaw.key(), flaw.args().toArray(), flaw.key(), locale));
    }

    private View view(Import one) {
        return new View(one.id(), one.state().name(), one.contents().name().toLowerCase(Locale.ROOT), one.whole(),
                one.on(), one.fileName(), one.fileSize(), one.sha256(), one.percent(), one.lines(), one.flaws(),
                one.added(), one.changed(), one.gone(), one.present(), imports.asksTwice(one), one.stale(),
                one.startedBy(), one.startedAt(), one.endedAt());
    }

}
