package id.amanah.interests;

import id.amanah.calendar.Calendars;
import id.amanah.calendar.Unit;
import id.amanah.declarations.Declarations;
import id.amanah.identity.Actor;
import id.amanah.identity.Identity;
import id.amanah.identity.Role;
import id.amanah.organisation.Organisation;
import id.amanah.rules.Rules;
import id.amanah.shared.DeclarationId;
import id.amanah.shared.FieldError;
import id.amanah.shared.Ids;
import id.amanah.shared.PersonId;
import id.amanah.shared.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Matters that enter an office (<i>urusan masuk</i>): the parties are compared with the
 * registers of the officials who are to deal with it, and each official with a match
 * finds a conflict declaration prepared.
 */
@Service
@Transactional
public class Matters {

    private final ConflictChecks checks;

    private final Declarations declarations;

    private final Organisation organisation;

    private final Calendars calendars;

    private final Rules rules;

    private final JdbcClient jdbc;

    private final Clock clock;

    Matters(ConflictChecks checks, Declarations declarations, Organisation organisation, Calendars calendars,
            Rules rules, JdbcClient jdbc, Clock clock) {
        this.checks = checks;
        this.declarations = declarations;
        this.organisation = organisation;
        this.calendars = calendars;
        this.rules = rules;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A matter that enters.
     *
     * @param completeOn the day the application was complete
     * @param parties {@code name} and {@code registration} of each
     * @param officials NIPs of those who are to deal with it
     */
    public record Entering(String kind, String reference, String title, LocalDate completeOn,
            List<Map<String, Object>> parties, List<String> officials) {

        public Entering {
            parties = parties == null ? List.of() : parties;
            officials = officials == null ? List.of() : officials;
        }

    }

    /**
     * A matter that entered.
     *
     * @param dueOn when it counts as granted by itself
     */
    public record Entered(String kind, String reference, String title, LocalDate completeOn, LocalDate dueOn,
            List<Official> officials) {
    }

    /**
     * An official who is to deal with it.
     *
     * @param potential whether a conflict is possible
     * @param declaration number of the draft that was prepared; null without one
     */
    public record Official(String nip, String name, boolean potential, String declaration) {
    }

    /** Enters a matter and tells its reference. */
    public String enter(Entering matter) {
        List<FieldError> missing = missing(matter);
        if (!missing.isEmpty()) {
            throw Refusal.invalid(missing);
        }
        List<PersonId> officials = matter.officials().stream().map(checks::official).toList();
        requireMayEnter(officials);
        UUID id = Ids.next();
        insert(id, matter);
        officials.forEach(official -> assign(id, matter, official));
        return matter.reference();
    }

    private static List<FieldError> missing(Entering matter) {
        List<FieldError> missing = new ArrayList<>();
        Map<String, Object> needed = new LinkedHashMap<>();
        needed.put("kind", matter.kind());
        needed.put("reference", matter.reference());
        needed.put("completeOn", matter.completeOn());
        needed.forEach((field, value) -> {
            if (value == null || value.toString().isBlank()) {
                missing.add(new FieldError(field, "interests.error.missing"));
            }
        });
        return missing;
    }

    /** Managers and superiors enter matters for anybody here, others for themselves. */
    private static void requireMayEnter(List<PersonId> officials) {
        Actor actor = Identity.actor();
        boolean may = actor.has(Role.COI_MANAGER) || actor.has(Role.SUPERIOR) || officials.stream().allMatch(actor::is);
        if (!may) {
            throw Refusal.of(Refusal.Reason.FORBIDDEN, "refusal.interests.matters-of-others");
        }
    }

    private void insert(UUID id, Entering matter) {
        Actor actor = Identity.actor();
        int made = jdbc.sql("""
                insert into matter (id, agency_id, kind, reference, title, complete_on, due_on, entered_by, entered_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
            .params(id, actor.agency().value(), matter.kind(), matter.reference(), matter.title(), matter.completeOn(),
                    dueOn(matter.completeOn()), actor.person().value(), clock.instant().atOffset(ZoneOffset.UTC))
            .update();
        if (made == 0) {
            throw Refusal.of(Refusal.Reason.CONFLICT, "refusal.interests.matter-known", matter.reference());
        }
    }

    private LocalDate dueOn(LocalDate completeOn) {
        Map<String, Object> term = rules
            .decide("deadlines", Identity.actor().agency(), completeOn,
                    Map.of("key", Suspensions.MATTERS_CLOCK, "on", completeOn))
            .first();
        ZoneId zone = organisation.agency(Identity.actor().agency()).zone();
        return calendars
            .due(completeOn, ((Number) term.get("amount")).intValue(), Unit.valueOf((String) term.get("unit")), zone)
            .on();
    }

    private void assign(UUID id, Entering matter, PersonId official) {
        UUID draft = checks.check(official, matter.parties()).clear() ? null : prepare(matter, official);
        jdbc.sql("insert into matter_official (matter, agency_id, person, draft) values (?, ?, ?, ?)")
            .param(id)
            .param(Identity.actor().agency().value())
            .param(official.value())
            .param(draft)
            .update();
    }

    private UUID prepare(Entering matter, PersonId official) {
        Map<String, Object> known = new LinkedHashMap<>();
        known.put("kind", matter.kind());
        known.put("reference", matter.reference());
        known.put("title", matter.title());
        known.put("completeOn", matter.completeOn().toString());
        known.put("parties", matter.parties());
        known.values().removeIf(java.util.Objects::isNull);
        return declarations.draftFor(official, Conflict.KIND, Map.of("type", "POTENTIAL", "matter", known))
            .id()
            .value();
    }

    /** A matter of the actor's agency. */
    @Transactional(readOnly = true)
    public Entered find(String reference) {
        return jdbc.sql("select * from matter where agency_id = ? and reference = ?")
            .params(Identity.actor().agency().value(), reference)
            .query((row, n) -> new Entered(row.getString("kind"), row.getString("reference"), row.getString("title"),
                    row.getObject("complete_on", LocalDate.class), row.getObject("due_on", LocalDate.class),
                    officials(row.getObject("id", UUID.class))))
            .optional()
            .orElseThrow(() -> Refusal.of(Refusal.Reason.UNKNOWN, "refusal.interests.no-such-matter"));
    }

    /**
     * Whether a conflict is possible is told of those only whose registers are told of.
     */
    private List<Official> officials(UUID matter) {
        return jdbc.sql("select person, draft from matter_official where matter = ? order by person")
            .param(matter)
            .query((row, n) -> official(new PersonId(row.getObject(1, UUID.class)), row.getObject(2, UUID.class)))
            .list();
    }

    private Official official(PersonId person, UUID draft) {
        var known = organisation.person(person);
        boolean told = checks.mayBeTold(person);
        return new Official(known.nip(), known.name(), told && draft != null,
                told && draft != null ? declarations.get(new DeclarationId(draft)).number() : null);
    }

}
