package id.amanah.organisation;

import id.amanah.identity.Actor;
import id.amanah.identity.Identity;
import id.amanah.shared.AgencyId;
import id.amanah.shared.PersonId;
import id.amanah.shared.Refusal;
import id.amanah.shared.Refusal.Reason;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People as their personnel office sees them (<i>data dan riwayat pegawai</i>). */
@Service
@Transactional(readOnly = true)
public class People {

    /** Agencies first: names are many, and the index carries the agency. */
    private static final String FOUND = """
            select p.id, p.agency_id, p.name, coalesce(p.nip, p.staff_number) as number, p.employment_kind, p.rank_class,
                p.until_date, u.name as unit_name, h.title
            from person p join unit u on u.id = p.unit_id
            left join lateral (select post.title from holding join post on post.id = holding.post
                where holding.person = p.id and holding.from_date <= :today
                    and (holding.until_date is null or holding.until_date > :today)
                order by holding.kind = 'DEFINITIF' desc, holding.from_date desc limit 1) h on true
            """;

    private final JdbcClient jdbc;

    private final Officers officers;

    private final Organisation organisation;

    People(JdbcClient jdbc, Officers officers, Organisation organisation) {
        this.jdbc = jdbc;
        this.officers = officers;
        this.organisation = organisation;
    }

    /** A line of a search; until is the first day on which they belong nowhere. */
    public record Line(PersonId id, AgencyId agency, String name, String number, String kind, String rank,
            LocalDate until, String unit, String post) {
    }

    /** A post held from a day on; until is the first day without, null if open. */
    public record Held(String title, String unit, AgencyId agency, String agencyName, Holding kind, LocalDate from,
            LocalDate until, String letter) {
    }

    /** Where somebody belonged. */
    public record Belonged(String unit, AgencyId agency, String agencyName, LocalDate from, LocalDate until) {
    }

    /**
     * People by part of a name or the beginning of a number; all, by name, if nothing is
     * asked.
     */
    public List<Line> search(AgencyId agency, String text, LocalDate today, int page, int size) {
        officers.reading(agency);
        String asked = text == null ? "" : text.strip().toLowerCase(Locale.ROOT).replace("\0", "");
        boolean number = asked.matches("[0-9]{2,18}");
        String condition = asked.isEmpty() ? ""
                : number ? " and (p.nip like :text or p.staff_number = :whole)" : " and lower(p.name) like :text";
        String like = asked.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return jdbc
            .sql(FOUND + " where p.agency_id = :agency" + condition + " order by p.name, p.id limit :size offset :from")
            .param("agency", agency.value())
            .param("today", today)
            .param("text", number ? like + "%" : "%" + like + "%")
            .param("whole", asked)
            .param("size", size)
            .param("from", (long) page * size)
            .query((row, n) -> line(row))
            .list();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(new PersonId(row.getObject("id", UUID.class)), new AgencyId(row.getInt("agency_id")),
                row.getString("name"), row.getString("number"), row.getString("employment_kind"),
                row.getString("rank_class"), Units.day(row, "until_date"), row.getString("unit_name"),
                row.getString("title"));
    }

    /**
     * One person by id, NIP or staff number; unknown to who may not read any agency that
     * they belonged to.
     */
    public Line find(String name, LocalDate today) {
        boolean id = name.length() == 36;
        List<Line> found = jdbc
            .sql(FOUND + (id ? " where p.id = cast(:name as uuid)"
                    : " where p.nip = :name or p.staff_number = :name and p.agency_id = any(:mine)"))
            .param("today", today)
            .param("name", id ? uuid(name) : name)
            .param("mine", Identity.actor().agencies().stream().map(AgencyId::value).toArray(Integer[]::new))
            .query((row, n) -> line(row))
            .list();
        return found.stream().filter(this::isKnown).findFirst().orElseThrow(People::unknown);
    }

    private static String uuid(String text) {
        try {
            return UUID.fromString(text).toString();
        }
        catch (IllegalArgumentException none) {
            throw unknown();
        }
    }

    /** The agencies of the past know whom they had. */
    private boolean isKnown(Line line) {
        Actor actor = Identity.actor();
        return Officers.isOne(actor) && (actor.agencies().contains(line.agency())
                || belonged(line.id()).stream().anyMatch(one -> actor.agencies().contains(one.agency())));
    }

    private static Refusal unknown() {
        return Refusal.of(Reason.UNKNOWN, "refusal.organisation.unknown-person");
    }

    /** The posts of a person, the latest first. */
    public List<Held> held(PersonId person) {
        return jdbc.sql("""
                select h.*, a.name as agency_name, coalesce(then_.title, p.title) as title,
                    coalesce(u.name, now_.name) as unit_name
                from holding h join post p on p.id = h.post join agency a on a.id = h.agency_id
                left join unit now_ on now_.id = p.unit_id
                left join lateral (select title, unit_id from post_period x where x.id = h.post
                    and x.from_date <= greatest(h.from_date, x.from_date) and (x.until_date is null
                        or x.until_date > h.from_date) and x.agency_id = h.agency_id
                    order by x.from_date limit 1) then_ on true
                left join lateral (select name from unit_period y where y.id = then_.unit_id
                    and (y.until_date is null or y.until_date > h.from_date) order by y.from_date limit 1) u on true
                where h.person = ? and (h.until_date is null or h.until_date > h.from_date)
                order by h.from_date desc, h.kind""")
            .param(person.value())
            .query((row, n) -> new Held(row.getString("title"), row.getString("unit_name"),
                    new AgencyId(row.getInt("agency_id")), row.getString("agency_name"),
                    Holding.valueOf(row.getString("kind")), Units.day(row, "from_date"), Units.day(row, "until_date"),
                    row.getString("letter")))
            .list();
    }

    /** Where a person belonged, the latest first. */
    public List<Belonged> belonged(PersonId person) {
        return jdbc.sql("""
                select w.*, a.name as agency_name, coalesce((select u.name from unit_period u where u.id = w.unit_id
                    and (u.until_date is null or u.until_date > w.from_date) order by u.from_date limit 1),
                    (select u.name from unit u where u.id = w.unit_id)) as unit_name
                from person_period w join agency a on a.id = w.agency_id
                where w.id = ? and (w.until_date is null or w.until_date > w.from_date) order by w.from_date desc""")
            .param(person.value())
            .query((row, n) -> new Belonged(row.getString("unit_name"), new AgencyId(row.getInt("agency_id")),
                    row.getString("agency_name"), Units.day(row, "from_date"), Units.day(row, "until_date")))
            .list();
    }

    /** Who stood above a person on a day, the nearest first. */
    public List<Person> superiors(PersonId person, LocalDate on) {
        return List.copyOf(organisation.persons(organisation.superiorsOf(person, on)).values());
    }

}
