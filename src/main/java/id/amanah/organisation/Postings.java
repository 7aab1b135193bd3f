package id.amanah.organisation;

import id.amanah.journal.Entry;
import id.amanah.journal.Journal;
import id.amanah.shared.AgencyId;
import id.amanah.shared.FieldError;
import id.amanah.shared.PersonId;
import id.amanah.shared.Refusal;
import id.amanah.shared.Refusal.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives and ends posts (<i>pengangkatan, Plt dan Plh</i>) one by one, as a personnel
 * officer does when a superior goes on leave today.
 */
@Service
@Transactional
public class Postings {

    private final Officers officers;

    private final Organisation organisation;

    private final Registry registry;

    private final Journal journal;

    private final JdbcClient jdbc;

    Postings(Officers officers, Organisation organisation, Registry registry, Journal journal, JdbcClient jdbc) {
        this.officers = officers;
        this.organisation = organisation;
        this.registry = registry;
        this.journal = journal;
        this.jdbc = jdbc;
    }

    /**
     * What is ordered.
     *
     * @param from the first day
     * @param until the first day without it; null if open
     * @param letter number of the decree or order
     */
    public record Order(int post, Holding kind, LocalDate from, LocalDate until, String letter) {
    }

    private record Post(AgencyId agency, String title) {
    }

    /** Gives a person of the agency a post of it. */
    public void give(PersonId person, Order order) {
        Post post = post(order.post());
        officers.writing(post.agency());
        if (!organisation.person(person).agency().equals(post.agency())) {
            throw Refusal.of(Reason.CONFLICT, "refusal.organisation.other-agency");
        }
        check(order);
        try {
            registry.holding(post.agency(), person, order.post(), order.from(), order.until(), order.kind());
            jdbc.sql("update holding set letter = ? where person = ? and post = ? and from_date = ?")
                .params(order.letter().strip(), person.value(), order.post(), order.from())
                .update();
        }
        catch (DataIntegrityViolationException held) {
            throw Refusal.of(Reason.CONFLICT, "refusal.organisation.post-is-held", post.title());
        }
        journal.record(Entry.of("post.given.v1", person)
            .with("post", post.title())
            .with("kind", order.kind().name())
            .with("from", order.from().toString())
            .with("letter", order.letter().strip()));
    }

    private static void check(Order order) {
        if (order.from() == null) {
            throw Refusal.invalid(List.of(new FieldError("from", "organisation.plan.day")));
        }
        if (order.until() != null && !order.until().isAfter(order.from())) {
            throw Refusal.invalid(List.of(new FieldError("until", "organisation.plan.until")));
        }
        if (order.letter() == null || order.letter().isBlank() || order.letter().length() > 200) {
            throw Refusal.invalid(List.of(new FieldError("letter", "organisation.plan.text", 200)));
        }
    }

    /** Somebody holds a post no longer from a day on. */
    public void end(PersonId person, int post, LocalDate from, LocalDate on) {
        Post held = post(post);
        officers.writing(held.agency());
        int ended = on == null || on.isBefore(from) ? 0 : jdbc.sql("""
                update holding set until_date = ? where person = ? and post = ? and from_date = ?
                and (until_date is null or until_date > ?)""").params(on, person.value(), post, from, on).update();
        if (ended == 0) {
            throw Refusal.of(Reason.CONFLICT, "refusal.organisation.not-held");
        }
        journal.record(Entry.of("post.ended.v1", person).with("post", held.title()).with("on", on.toString()));
    }

    private Post post(int id) {
        return jdbc.sql("select agency_id, title from post where id = :id and until_date is null")
            .params(Map.of("id", id))
            .query((row, n) -> new Post(new AgencyId(row.getInt(1)), row.getString(2)))
            .optional()
            .orElseThrow(() -> Refusal.of(Reason.UNKNOWN, "refusal.organisation.unknown-post"));
    }

}
