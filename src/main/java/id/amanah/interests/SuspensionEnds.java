package id.amanah.interests;

import id.amanah.calendar.Calendars;
import id.amanah.calendar.Unit;
import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.declarations.Status;
import id.amanah.identity.Identity;
import id.amanah.journal.Entry;
import id.amanah.journal.Journal;
import id.amanah.organisation.Organisation;
import id.amanah.shared.FieldError;
import id.amanah.shared.PersonId;
import id.amanah.shared.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends suspensions that outlive their case (<i>pengakhiran penangguhan</i>): after a
 * matter was taken over or referred, or a report was founded, the official keeps out of
 * it until a superior says, with a reason, until which day. It never runs out with the
 * matter's own clock, and while a case is open it ends by the decision of the case alone.
 */
@Service
public class SuspensionEnds {

    private final SuspensionRows rows;

    private final MeasureRows measures;

    private final NamedInCase involved;

    private final Declarations declarations;

    private final Organisation organisation;

    private final Calendars calendars;

    private final Journal journal;

    private final Clock clock;

    SuspensionEnds(SuspensionRows rows, MeasureRows measures, NamedInCase involved, Declarations declarations,
            Organisation organisation, Calendars calendars, Journal journal, Clock clock) {
        this.rows = rows;
        this.measures = measures;
        this.involved = involved;
        this.declarations = declarations;
        this.organisation = organisation;
        this.calendars = calendars;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Ends the suspension of a closed case, and the measures that the case set.
     * @param lastDay the last day in force; null ends it at once
     */
    @Transactional
    public void end(String number, LocalDate lastDay, String reason) {
        SuspensionRows.Row row = rows.inForce(number)
            .filter(found -> found.agency().equals(Identity.actor().agency()))
            .orElseThrow(() -> Refusal.of(Refusal.Reason.UNKNOWN, "refusal.interests.no-suspension", number));
        Declaration declaration = declarations.lock(row.declaration());
        if (!isAbove(row, declaration)) {
            throw Refusal.of(Refusal.Reason.FORBIDDEN, "refusal.interests.superior-ends");
        }
        if (declaration.status() != Status.CLOSED) {
            throw Refusal.of(Refusal.Reason.CONFLICT, "refusal.interests.decide-first", number);
        }
        if (reason == null || reason.isBlank()) {
            throw Refusal.invalid(List.of(new FieldError("reason", "interests.error.missing")));
        }
        rows.end(row.declaration(), "superior", moment(row, lastDay));
        measures.endAll(row.declaration(), MeasureRows.State.ENDED, clock.instant());
        journal.record(Entry.of("interests.suspension-ended.v1", declaration.id(), declaration.version())
            .about(row.person())
            .with("until", lastDay == null ? null : lastDay.toString())
            .because(reason.strip()));
    }

    /** Whether the actor may end the suspension of a declaration now. */
    @Transactional(readOnly = true)
    public boolean mayEnd(Declaration declaration) {
        return declaration.status() == Status.CLOSED
                && rows.inForce(declaration.id()).filter(found -> isAbove(found, declaration)).isPresent();
    }

    private boolean isAbove(SuspensionRows.Row row, Declaration declaration) {
        PersonId me = Identity.actor().person();
        LocalDate today = calendars.today(zone(row));
        return organisation.isAbove(me, row.person(), today) && !involved.isInvolved(me, declaration);
    }

    private ZoneId zone(SuspensionRows.Row row) {
        return organisation.agency(row.agency()).zone();
    }

    private Instant moment(SuspensionRows.Row row, LocalDate lastDay) {
        if (lastDay == null) {
            return clock.instant();
        }
        if (lastDay.isBefore(calendars.today(zone(row)))) {
            throw Refusal.invalid(List.of(new FieldError("until", "interests.error.past")));
        }
        return calendars.due(lastDay, 0, Unit.DAYS, zone(row)).at();
    }

}
