package id.amanah.organisation;

import id.amanah.calendar.Regions;
import id.amanah.calendar.Regions.DayOff;
import id.amanah.calendar.Workplace;
import id.amanah.identity.Identity;
import id.amanah.journal.Entry;
import id.amanah.journal.Journal;
import id.amanah.shared.AgencyId;
import id.amanah.shared.FieldError;
import id.amanah.shared.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where units sit (<i>tempat kedudukan</i>): zone, days of the week, regional days off;
 * kept by the personnel officers of the agency.
 */
@Service
@Transactional
public class PlacesOfWork {

    private static final Set<String> ZONES = Set.of("Asia/Jakarta", "Asia/Pontianak", "Asia/Makassar", "Asia/Jayapura");

    private final Registry registry;

    private final Officers officers;

    private final Regions regions;

    private final Journal journal;

    private final JdbcClient jdbc;

    PlacesOfWork(Registry registry, Officers officers, Regions regions, Journal journal, JdbcClient jdbc) {
        this.registry = registry;
        this.officers = officers;
        this.regions = regions;
        this.journal = journal;
        this.jdbc = jdbc;
    }

    /**
     * A place of an agency.
     *
     * @param units how many units and posts sit there by themselves
     */
    public record Place(int id, String name, ZoneId zone, int week, String region, int units) {
    }

    @Transactional(readOnly = true)
    public List<Place> all(AgencyId agency) {
        officers.reading(agency);
        return jdbc.sql("""
                select p.*, ((select count(*) from unit u where u.place = p.id)
                    + (select count(*) from post o where o.place = p.id))::int as units
                from place p where p.agency_id = ? order by p.name""")
            .param(agency.value())
            .query((row, n) -> new Place(row.getInt("id"), row.getString("name"), ZoneId.of(row.getString("zone")),
                    row.getInt("week"), row.getString("region"), row.getInt("units")))
            .list();
    }

    /** Makes a place. */
    public int make(AgencyId agency, String name, String zone, int week, String region) {
        officers.writing(agency);
        List<FieldError> wrong = new ArrayList<>();
        if (name == null || name.isBlank() || name.length() > 120) {
            wrong.add(new FieldError("name", "organisation.plan.text", 120));
        }
        if (!ZONES.contains(zone)) {
            wrong.add(new FieldError("zone", "organisation.place.zone"));
        }
        if (week != 5 && week != 6) {
            wrong.add(new FieldError("week", "organisation.place.week"));
        }
        if (region != null && region.length() > 60) {
            wrong.add(new FieldError("region", "organisation.plan.text", 60));
        }
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
        String ofRegion = region == null ? "" : region.strip().toUpperCase(java.util.Locale.ROOT);
        try {
            int id = registry.place(agency, name.strip(), new Workplace(ZoneId.of(zone), week, ofRegion));
            journal.record(entry("place.made.v1", agency, Map.of("name", name.strip(), "zone", zone, "week", week)));
            return id;
        }
        catch (DuplicateKeyException known) {
            throw Refusal.invalid(List.of(new FieldError("name", "organisation.place.known")));
        }
    }

    /** A unit sits at a place from a day on; 0 for that of the unit above. */
    public void unitSits(AgencyId agency, int unit, int place, LocalDate from) {
        officers.writing(agency);
        registry.unitSits(agency, unit, place == 0 ? null : place, from);
        journal.record(entry("unit.sits.v1", agency, Map.of("unit", unit, "place", place, "from", from.toString())));
    }

    @Transactional(readOnly = true)
    public List<DayOff> daysOff() {
        return regions.all();
    }

    /** Enters a regional day off. */
    public void dayOff(DayOff off) {
        AgencyId mine = Identity.actor().agency();
        officers.writing(mine);
        List<FieldError> wrong = new ArrayList<>();
        if (off.region() == null || off.region().isBlank() || off.region().length() > 60) {
            wrong.add(new FieldError("ofRegion", "organisation.plan.text", 60));
        }
        if (off.day() == null) {
            wrong.add(new FieldError("day", "organisation.plan.day"));
        }
        if (off.name() == null || off.name().isBlank() || off.name().length() > 120) {
            wrong.add(new FieldError("offName", "organisation.plan.text", 120));
        }
        if (off.decree() == null || off.decree().isBlank() || off.decree().length() > 200) {
            wrong.add(new FieldError("decree", "organisation.plan.text", 200));
        }
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
        DayOff clean = new DayOff(off.region().strip().toUpperCase(java.util.Locale.ROOT), off.day(),
                off.name().strip(), off.decree().strip());
        regions.enter(clean);
        journal.record(entry("regional-holiday.entered.v1", mine,
                Map.of("region", clean.region(), "day", clean.day().toString(), "decree", clean.decree())));
    }

    private static Entry entry(String type, AgencyId agency, Map<String, Object> params) {
        UUID stream = UUID.nameUUIDFromBytes(("agency/" + agency.value()).getBytes(StandardCharsets.UTF_8));
        return new Entry(type, stream, null, 0, null, null, params, null, null, null);
    }

}
