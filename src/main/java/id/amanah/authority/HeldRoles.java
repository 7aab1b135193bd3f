package id.amanah.authority;

import id.amanah.identity.Actor;
import id.amanah.identity.Identity;
import id.amanah.identity.Role;
import id.amanah.journal.Entry;
import id.amanah.journal.Journal;
import id.amanah.shared.AgencyId;
import id.amanah.shared.FieldError;
import id.amanah.shared.PersonId;
import id.amanah.shared.Refusal;
import id.amanah.shared.Refusal.Reason;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who holds which role at which agency from when to when, and how a role is taken away:
 * by one administrator at once, since that must not wait; an administrator's by two.
 */
@Service
@Transactional
public class HeldRoles {

    private static final String FROM = """
            select g.*, p.name, a.username, r.proposed_by, r.decided_by,
                case when g.until_date <= :today then 'OVER' when g.from_date > :today then 'LATER' else 'NOW' end as state
            from role_grant g join account a on a.person = g.person join person p on p.id = g.person
            left join role_proposal r on r.id = g.id
            where""";

    private final JdbcClient jdbc;

    private final Administration administration;

    private final Holders holders;

    private final Journal journal;

    HeldRoles(JdbcClient jdbc, Administration administration, Holders holders, Journal journal) {
        this.jdbc = jdbc;
        this.administration = administration;
        this.holders = holders;
        this.journal = journal;
    }

    /**
     * What is wanted of the list.
     *
     * @param text part of a name or username; empty for all
     * @param role null for all
     * @param past whether those that are over are wanted, too
     */
    public record Wanted(String text, Role role, boolean past) {
    }

    /** Roles at the agencies that the actor sees, by name. */
    @Transactional(readOnly = true)
    public List<HeldRole> list(Wanted wanted, int page, int size) {
        administration.mustLook();
        Actor actor = Identity.actor();
        return jdbc.sql(FROM + """
                 (a.agency_id = any(:agencies) or g.agency_id = any(:agencies))
                    and (:text = '' or position(:text in lower(p.name)) > 0 or position(:text in a.username) > 0)
                    and (:role = '' or g.role = :role)
                    and (:past or g.until_date is null or g.until_date > :today)
                order by lower(p.name), a.username, g.from_date, g.role limit :size offset :from""")
            .param("agencies", actor.agencies().stream().map(AgencyId::value).toArray(Integer[]::new))
            .param("text", wanted.text().strip().toLowerCase(Locale.ROOT))
            .param("role", wanted.role() == null ? "" : wanted.role().name())
            .param("past", wanted.past())
            .param("today", holders.today(actor.agency()))
            .param("size", size)
            .param("from", (long) page * size)
            .query((row, n) -> read(row))
            .list();
    }

    /** One of them; the reader may look at it. */
    @Transactional(readOnly = true)
    public HeldRole find(UUID id) {
        administration.mustLook();
        return get(id, "").filter(this::isSeen).orElseThrow(HeldRoles::unknown);
    }

    private boolean isSeen(HeldRole held) {
        return held.agency() == null || Identity.actor().agencies().contains(held.agency());
    }

    private Optional<HeldRole> get(UUID id, String lock) {
        return jdbc.sql(FROM + " g.id = :id" + lock)
            .param("today", holders.today(Identity.actor().agency()))
            .param("id", id)
            .query((row, n) -> read(row))
            .optional();
    }

    /** Takes a role away from now on; it is gone at the next request. */
    public void end(UUID id, String reason) {
        HeldRole held = endable(id);
        if (held.role() == Role.ADMINISTRATOR) {
            throw Refusal.of(Reason.FORBIDDEN, "refusal.authority.administrator-ends-by-two");
        }
        if (reason == null || reason.isBlank()) {
            throw Refusal.invalid(List.of(new FieldError("reason", "authority.error.reason-missing")));
        }
        end(held, today(held), reason);
    }

    /** Locked, still running, and the actor's to end. */
    HeldRole endable(UUID id) {
        HeldRole held = get(id, " for update of g").filter(this::isSeen).orElseThrow(HeldRoles::unknown);
        administration.mustDecideOn(held.person(), held.agency());
        if (held.state() == HeldRole.State.OVER) {
            throw Refusal.of(Reason.CONFLICT, "refusal.authority.over-already");
        }
        return held;
    }

    /** The agency keeps somebody who administers it. */
    void mustNotBeLast(HeldRole held, LocalDate day) {
        if (administration.count(held.agency(), day, held.id()) == 0) {
            throw Refusal.of(Reason.CONFLICT, "refusal.authority.last-administrator");
        }
    }

    void end(HeldRole held, LocalDate day, String reason) {
        jdbc.sql("update role_grant set until_date = greatest(from_date, cast(? as date)) where id = ?")
            .params(day, held.id())
            .update();
        journal.record(entry("role.ended.v1", held.person(), held.agency(), held.role()).with("on", day.toString())
            .because(reason));
    }

    static Entry entry(String type, PersonId person, AgencyId agency, Role role) {
        return Entry.of(type, person).with("role", role.key()).with("agency", agency == null ? "*" : agency.toString());
    }

    LocalDate today(HeldRole held) {
        return holders.today(held.agency() == null ? Identity.actor().agency() : held.agency());
    }

    private static HeldRole read(ResultSet row) throws SQLException {
        Integer agency = (Integer) row.getObject("agency_id");
        LocalDate until = row.getObject("until_date", LocalDate.class);
        return new HeldRole(row.getObject("id", UUID.class), new PersonId(row.getObject("person", UUID.class)),
                row.getString("name"), row.getString("username"), agency == null ? null : new AgencyId(agency),
                Role.valueOf(row.getString("role")), row.getObject("from_date", LocalDate.class),
                until == null ? null : until.minusDays(1), person(row, "proposed_by"), person(row, "decided_by"),
                HeldRole.State.valueOf(row.getString("state")));
    }

    private static PersonId person(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new PersonId(id);
    }

    private static Refusal unknown() {
        return Refusal.of(Reason.UNKNOWN, "refusal.authority.unknown");
    }

}
