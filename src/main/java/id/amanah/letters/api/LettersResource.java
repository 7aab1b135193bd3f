package id.amanah.letters.api;

import id.amanah.letters.Inbox;
import id.amanah.shared.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The caller's letters as resources. */
@RestController
class LettersResource {

    private static final int MOST = 200;

    private final Inbox inbox;

    LettersResource(Inbox inbox) {
        this.inbox = inbox;
    }

    /** A letter in a list: everything but its text. */
    record Line(UUID id, String name, String declaration, String subject, Instant writtenAt, Instant readAt) {
    }

    /** A letter. */
    record Whole(UUID id, String name, String declaration, String subject, String text, Instant writtenAt,
            Instant readAt) {
    }

    /** A page of letters. */
    record Lines(List<Line> items, int page, int size, long total, long unread) {
    }

    @GetMapping("/api/letters")
    Lines list(@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "50") int size, Locale locale) {
        if (page < 0 || size < 1 || size > MOST) {
            throw Refusal.of(Refusal.Reason.MALFORMED, "refusal.letters.paging");
        }
        Inbox.Page found = inbox.page(page, size);
        return new Lines(found.letters().stream().map(letter -> line(letter, locale)).toList(), page, size,
                found.total(), found.unread());
    }

    /** Looking is not reading: a client says when a person has read it. */
    @GetMapping("/api/letters/{id}")
    Whole one(@PathVariable UUID id, Locale locale) {
        return whole(inbox.find(id), locale);
    }

    @PostMapping("/api/letters/{id}/read")
    Whole read(@PathVariable UUID id, Locale locale) {
        return whole(inbox.read(id), locale);
    }

    private static Line line(Inbox.Letter letter, Locale locale) {
        return new Line(letter.id(), letter.name(), letter.number(), letter.subject().in(locale), letter.writtenAt(),
                letter.readAt());
    }

    private static Whole whole(Inbox.Letter letter, Locale locale) {
        return new Whole(letter.id(), letter.name(), letter.number(), letter.subject().in(locale),
                letter.text().in(locale), letter.writtenAt(), letter.readAt());
    }

}
