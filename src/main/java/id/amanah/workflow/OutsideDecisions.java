package id.amanah.workflow;

import id.amanah.calendar.Calendars;
import id.amanah.declarations.Declaration;
import id.amanah.identity.Identity;
import id.amanah.identity.Role;
import id.amanah.journal.Entry;
import id.amanah.journal.Journal;
import id.amanah.kinds.UserStep;
import id.amanah.organisation.Organisation;
import id.amanah.organisation.OutsideSuperiors;
import id.amanah.organisation.OutsideSuperiors.OutsideSuperior;
import id.amanah.shared.FieldError;
import id.amanah.shared.PersonId;
import id.amanah.shared.Refusal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decisions of an authority outside the agency about somebody who has no superior in it
 * (<i>keputusan atasan di luar instansi</i>): personnel officers record what its letter
 * says, one first, and it counts once another records the same.
 */
@Component
public class OutsideDecisions {

    private final OutsideSuperiors superiors;

    private final Organisation organisation;

    private final Calendars calendars;

    private final Journal journal;

    private final JdbcClient jdbc;

    private final Clock clock;

    OutsideDecisions(OutsideSuperiors superiors, Organisation organisation, Calendars calendars, Journal journal,
            JdbcClient jdbc, Clock clock) {
        this.superiors = superiors;
        this.organisation = organisation;
        this.calendars = calendars;
        this.journal = journal;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What the first officer recorded.
     *
     * @param note number and day of the authority's letter, and what else is to be said
     */
    public record Recorded(String authority, String outcome, Map<String, Object> answers, String note, PersonId by) {
    }

    /** Who outside decides on a person today; empty if nobody does. */
    Optional<OutsideSuperior> over(PersonId person, Declaration declaration) {
        return superiors.of(person, calendars.today(organisation.agency(declaration.handledBy()).zone()));
    }

    /** Whether officers record what somebody outside decided. */
    static boolean isOf(WorkRow work) {
        return work.scope() == UserStep.Scope.SUPERIOR && work.role() == Role.PERSONNEL;
    }

    /** What was recorded of an item and waits for a second officer. */
    @Transactional(readOnly = true)
    public Optional<Recorded> waiting(UUID work) {
        return jdbc.sql("select * from outside_decision where work = ?")
            .param(work)
            .query((row, n) -> new Recorded(row.getString("authority"), row.getString("outcome"),
                    row.getString("answers") == null ? Map.of() : AnswersJson.read(row.getString("answers")),
                    row.getString("note"), new PersonId(row.getObject("recorded_by", UUID.class))))
            .optional();
    }

    /**
     * Records a decision, the letter in its note; what another officer recorded the same
     * is thereby confirmed.
     * @return what counts now; empty while a second officer has to confirm it
     */
    Optional<Recorded> record(Declaration declaration, WorkRow work, PersonId concerned, UserStep.Outcome outcome,
            Map<String, Object> answers, String note) {
        PersonId me = Identity.actor().person();
        Optional<Recorded> first = waiting(work.id())
            .filter(one -> one.outcome().equals(outcome.value()) && !one.by().equals(me));
        if (first.isPresent()) {
            return first;
        }
        if (note == null || note.isBlank()) {
            throw Refusal.invalid(List.of(new FieldError("note", "refusal.workflow.letter-missing")));
        }
        String authority = over(concerned, declaration).map(OutsideSuperior::authority).orElse("");
        jdbc.sql(
                """
                        insert into outside_decision (work, declaration, agency_id, authority, outcome, answers, note, recorded_by,
                            recorded_at) values (:work, :declaration, :agency, :authority, :outcome, cast(:answers as jsonb), :note,
                            :by, :at)
                        on conflict (work) do update set outcome = excluded.outcome, answers = excluded.answers,
                            note = excluded.note, recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at""")
            .param("work", work.id())
            .param("declaration", declaration.id().value())
            .param("agency", declaration.agency().value())
            .param("authority", authority)
            .param("outcome", outcome.value())
            .param("answers", answers.isEmpty() ? null : AnswersJson.write(answers), java.sql.Types.VARCHAR)
            .param("note", note.strip())
            .param("by", me.value())
            .param("at", clock.instant().atOffset(ZoneOffset.UTC))
            .update();
        jdbc.sql("update work set assignee = null, assignee_for = null where id = ?").param(work.id()).update();
        journal.record(Entry.of("work.outside-recorded.v1", declaration.id(), declaration.version())
            .with("step", work.step())
            .with("outcome", outcome.value())
            .with("authority", authority)
            .because(note.strip()));
        return Optional.empty();
    }

}
