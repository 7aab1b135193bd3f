package id.amanah.organisation;

import id.amanah.shared.AgencyId;
import id.amanah.shared.Refusal;
import id.amanah.shared.Refusal.Reason;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the units and people that the steps of a reorganisation name. */
@Component
class UnitNames {

    private static final String OF_AGENCY = "agency:";

    private final JdbcClient jdbc;

    private final Agencies agencies;

    UnitNames(JdbcClient jdbc, Agencies agencies) {
        this.jdbc = jdbc;
        this.agencies = agencies;
    }

    /** Where something goes: under a unit, or to the top of an agency if it is null. */
    record Target(Integer unit, AgencyId agency) {
    }

    Target target(String to, AgencyId agency, Map<String, Integer> fresh) {
        if (to != null && to.startsWith(OF_AGENCY)) {
            String code = to.substring(OF_AGENCY.length());
            return new Target(null,
                    agencies.byCode(code)
                        .map(Agency::id)
                        .orElseThrow(() -> Refusal.of(Reason.INVALID, "refusal.organisation.no-agency", code)));
        }
        int unit = unit(to, agency, fresh);
        return new Target(unit, agencyOf(unit));
    }

    /** A unit that is there. */
    int unit(String name, AgencyId agency, Map<String, Integer> fresh) {
        if (name == null) {
            throw Refusal.of(Reason.INVALID, "organisation.step.unit");
        }
        Integer made = fresh.get(name);
        return made != null ? made : known(name, agency)
            .orElseThrow(() -> Refusal.of(Reason.INVALID, "refusal.organisation.no-unit", name));
    }

    private Optional<Integer> known(String name, AgencyId agency) {
        boolean number = name.matches("[0-9]{1,9}");
        return jdbc
            .sql("select id from unit where until_date is null and "
                    + (number ? "(id = :number or code = :name and agency_id = :agency) order by id = :number desc"
                            : "code = :name and agency_id = :agency")
                    + " limit 1")
            .param("number", number ? Integer.valueOf(name) : Integer.valueOf(0))
            .param("name", name)
            .param("agency", agency.value())
            .query(Integer.class)
            .optional();
    }

    AgencyId agencyOf(int unit) {
        return new AgencyId(
                jdbc.sql("select agency_id from unit where id = ?").param(unit).query(Integer.class).single());
    }

    String name(int unit) {
        return jdbc.sql("select name from unit where id = ?").param(unit).query(String.class).single();
    }

    List<Integer> withAllBelow(int unit) {
        return jdbc.sql("""
                with recursive down(id) as (
                    select cast(? as int) union select u.id from unit u join down on u.parent = down.id)
                select id from down""").param(unit).query(Integer.class).list();
    }

    /** People of a unit by their numbers, each of them. */
    List<UUID> people(List<String> numbers, int unit) {
        if (numbers.isEmpty()) {
            throw Refusal.of(Reason.INVALID, "organisation.step.people");
        }
        Set<String> missing = new LinkedHashSet<>(numbers);
        Set<UUID> found = new LinkedHashSet<>();
        jdbc.sql("""
                select id, nip, staff_number from person where unit_id = :unit
                and (nip = any(:numbers) or staff_number = any(:numbers))""")
            .param("unit", unit)
            .param("numbers", numbers.toArray(String[]::new))
            .query(row -> {
                found.add(row.getObject("id", UUID.class));
                missing.remove(row.getString("nip"));
                missing.remove(row.getString("staff_number"));
            });
        if (!missing.isEmpty()) {
            throw Refusal.of(Reason.INVALID, "refusal.organisation.not-in-unit", String.join(", ", missing),
                    name(unit));
        }
        return List.copyOf(found);
    }

}
