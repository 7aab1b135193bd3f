package id.amanah.organisation;

import id.amanah.calendar.Workplace;
import id.amanah.shared.AgencyId;
import id.amanah.shared.PersonId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down agencies, units, people, posts and who holds them. */
@Service
@Transactional
public class Registry {

    private final JdbcClient jdbc;

    private final Places places;

    Registry(JdbcClient jdbc, Places places) {
        this.jdbc = jdbc;
        this.places = places;
    }

    public boolean isEmpty() {
        return jdbc.sql("select not exists (select 1 from agency)").query(Boolean.class).single();
    }

    public void agency(Agency agency) {
        jdbc.sql("insert into agency (id, code, name, kind, zone) values (?, ?, ?, ?, ?)")
            .params(agency.id().value(), agency.code(), agency.name(), agency.kind(), agency.zone().getId())
            .update();
    }

    /**
     * A place of work of an agency.
     * @param name as people know it, such as {@code Balai Merauke}
     * @return its id
     */
    public int place(AgencyId agency, String name, Workplace at) {
        int id = jdbc.sql("""
                insert into place (agency_id, name, zone, week, region) values (?, ?, ?, ?, nullif(?, ''))
                returning id""")
            .params(agency.value(), name, at.zone().getId(), at.week(), at.region())
            .query(Integer.class)
            .single();
        places.forget(agency);
        return id;
    }

    /**
     * A unit sits at a place of its own from a day on.
     * @param place null for that of the unit above
     */
    public void unitSits(AgencyId agency, int unit, Integer place, LocalDate from) {
        sits("update unit set place = ?, since = greatest(since, ?) where id = ?", agency, unit, place, from);
    }

    /**
     * A post sits at a place of its own from a day on.
     * @param place null for that of its unit
     */
    public void postSits(AgencyId agency, int post, Integer place, LocalDate from) {
        sits("update post set place = ?, since = greatest(since, ?) where id = ?", agency, post, place, from);
    }

    private void sits(String sql, AgencyId agency, int what, Integer place, LocalDate from) {
        jdbc.sql(sql).param(1, place, java.sql.Types.INTEGER).param(2, from).param(3, what).update();
        places.forget(agency);
    }

    /**
     * A unit.
     * @param parent the unit above; null at the top
     */
    public void unit(int id, AgencyId agency, Integer parent, String name) {
        jdbc.sql("insert into unit (id, agency_id, parent, name) values (?, ?, ?, ?)")
            .param(id)
            .param(agency.value())
            .param(parent)
            .param(name)
            .update();
    }

    /** A unit has another name from a day on. */
    public void rename(int unit, String name, LocalDate from) {
        jdbc.sql("update unit set name = ?, since = greatest(since, ?) where id = ?").params(name, from, unit).update();
    }

    /**
     * A person.
     * @param servesSince the first day of service; null if unknown
     */
    public void person(Person person, LocalDate servesSince) {
        Nip.wrong(person.employmentKind(), person.nip(), LocalDate.MAX).ifPresent(wrong -> {
            throw new IllegalArgumentException(wrong + " " + person.nip());
        });
        jdbc.sql("""
                insert into person (id, agency_id, unit_id, name, nip, employment_kind, rank_class, serves_since)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
            .param(person.id().value())
            .param(person.agency().value())
            .param(person.unit())
            .param(person.name())
            .param(person.nip())
            .param(person.employmentKind())
            .param(person.rank())
            .param(servesSince)
            .update();
    }

    /**
     * The public of an agency (<i>masyarakat</i>): in whose name is filed what comes
     * without signing in. Made when it is first needed.
     */
    public PersonId thePublic(AgencyId agency) {
        PersonId id = publicOf(agency);
        jdbc.sql("""
                insert into person (id, agency_id, unit_id, name, employment_kind)
                select ?, agency_id, id, 'Masyarakat', 'OTHER' from unit where agency_id = ? and parent is null
                order by id limit 1 on conflict do nothing""").params(id.value(), agency.value()).update();
        return id;
    }

    /** Whether somebody is the public of an agency, to whom nobody can write. */
    public static boolean isThePublic(PersonId person, AgencyId agency) {
        return person.equals(publicOf(agency));
    }

    /** Who the public of an agency is, whether or not it was needed yet. */
    public static PersonId publicOf(AgencyId agency) {
        return new PersonId(UUID.nameUUIDFromBytes(("public/" + agency.value()).getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Where a person's letters are announced, and in which language.
     * @param address one plain address; null for nowhere but the inbox
     */
    public void mail(PersonId person, String address, Locale language) {
        jdbc.sql("update person set mail = ?, language = ? where id = ?")
            .param(address)
            .param("en".equals(language.getLanguage()) ? "en" : "id")
            .param(person.value())
            .update();
    }

    /** A post of a unit; its head leads the unit. */
    public void post(int id, AgencyId agency, int unit, String title, boolean head) {
        jdbc.sql("insert into post (id, agency_id, unit_id, title, head) values (?, ?, ?, ?, ?)")
            .params(id, agency.value(), unit, title, head)
            .update();
    }

    /**
     * Somebody holds a post.
     * @param from the first day
     * @param until the first day without it; null if open
     */
    public void holding(AgencyId agency, PersonId person, int post, LocalDate from, LocalDate until, Holding kind) {
        jdbc.sql("""
                insert into holding (agency_id, person, post, from_date, until_date, kind)
                values (?, ?, ?, ?, ?, ?)""")
            .param(agency.value())
            .param(person.value())
            .param(post)
            .param(from)
            .param(until)
            .param(kind.name())
            .update();
    }

    /** Somebody leaves a post; whoever comes after holds it from that day on. */
    public void leave(PersonId person, int post, LocalDate on) {
        jdbc.sql("update holding set until_date = ? where person = ? and post = ? and until_date is null")
            .params(on, person.value(), post)
            .update();
    }

}
