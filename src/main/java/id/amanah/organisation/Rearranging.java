package id.amanah.organisation;

import id.amanah.shared.AgencyId;
import id.amanah.shared.Refusal;
import id.amanah.shared.Refusal.Reason;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Carries out the steps of a reorganisation one after the other, set by set. */
@Component
class Rearranging {

    private final JdbcClient jdbc;

    private final Effects effects;

    private final Settling settling;

    private final UnitNames names;

    Rearranging(JdbcClient jdbc, Effects effects, Settling settling, UnitNames names) {
        this.jdbc = jdbc;
        this.effects = effects;
        this.settling = settling;
        this.names = names;
    }

    void run(Reorganisation act) {
        Steps steps = new Steps(act.id(), act.agency(), act.effectiveOn(), new HashMap<>());
        for (Alteration step : act.steps()) {
            steps.run(step);
        }
        settling.settle(act.id(), act.effectiveOn());
        effects.finish(act.id());
    }

    /** The steps of one act; {@code fresh} are the units that it made, by their name. */
    private final class Steps {

        private final UUID act;

        private final AgencyId agency;

        private final LocalDate on;

        private final Map<String, Integer> fresh;

        Steps(UUID act, AgencyId agency, LocalDate on, Map<String, Integer> fresh) {
            this.act = act;
            this.agency = agency;
            this.on = on;
            this.fresh = fresh;
        }

        void run(Alteration step) {
            switch (step.act()) {
                case CREATE -> create(step);
                case RENAME -> rename(own(step.unit()), needed(step.name(), "organisation.step.name"));
                case MOVE -> move(own(step.unit()), names.target(step.to(), agency, fresh));
                case MERGE -> merge(own(step.unit()), names.unit(step.to(), agency, fresh));
                case CARRY -> carry(own(step.unit()), names.unit(step.to(), agency, fresh), step.people());
                case CLOSE -> close(own(step.unit()));
            }
        }

        private int own(String unit) {
            int id = names.unit(unit, agency, fresh);
            if (!fresh.containsValue(id) && !names.agencyOf(id).equals(agency)) {
                throw Refusal.of(Reason.FORBIDDEN, "refusal.organisation.not-your-unit", names.name(id));
            }
            return id;
        }

        private static String needed(String text, String what) {
            if (text == null) {
                throw Refusal.of(Reason.INVALID, what);
            }
            return text;
        }

        private void create(Alteration step) {
            UnitNames.Target to = names.target(step.to(), agency, fresh);
            String name = needed(step.name(), "organisation.step.name");
            int unit = jdbc.sql("insert into unit (agency_id, parent, name, since) values (?, ?, ?, ?) returning id")
                .param(1, to.agency().value())
                .param(2, to.unit(), java.sql.Types.INTEGER)
                .param(3, name)
                .param(4, on)
                .query(Integer.class)
                .single();
            effects.noteNew(act, "UNIT", unit);
            fresh.put(step.unit() == null ? name : step.unit(), unit);
            if (step.head() != null) {
                effects.noteNew(act, "POST",
                        jdbc.sql("""
                                insert into post (agency_id, unit_id, title, head, since) values (?, ?, ?, true, ?)
                                returning id""")
                            .params(to.agency().value(), unit, step.head(), on)
                            .query(Integer.class)
                            .single());
            }
        }

        private void rename(int unit, String name) {
            effects.note(act, "UNIT", List.of(unit), on);
            jdbc.sql("update unit set name = ?, since = ? where id = ?").params(name, on, unit).update();
        }

        private void move(int unit, UnitNames.Target to) {
            List<Integer> below = names.withAllBelow(unit);
            if (to.unit() != null && below.contains(to.unit())) {
                throw Refusal.of(Reason.CONFLICT, "refusal.organisation.under-itself", names.name(unit),
                        names.name(to.unit()));
            }
            settling.peopleToTheirPosts(act, below, on);
            effects.note(act, "UNIT", List.of(unit), on);
            jdbc.sql("update unit set parent = ?, since = ? where id = ?")
                .param(1, to.unit(), java.sql.Types.INTEGER)
                .param(2, on)
                .param(3, unit)
                .update();
            if (to.unit() == null) {
                settling.shift(act, Map.of(unit, to.agency()), on);
            }
        }

        private void merge(int unit, int into) {
            if (names.withAllBelow(unit).contains(into)) {
                throw Refusal.of(Reason.CONFLICT, "refusal.organisation.into-itself", names.name(unit),
                        names.name(into));
            }
            settling.peopleToTheirPosts(act, List.of(unit), on);
            List<Integer> below = ids("select id from unit where parent = ? and until_date is null", unit);
            effects.note(act, "UNIT", below, on);
            jdbc.sql("update unit set parent = :into, since = :on where id = any(:below)")
                .param("into", into)
                .param("on", on)
                .param("below", below.toArray(Integer[]::new))
                .update();
            List<Integer> posts = ids("select id from post where unit_id = ? and until_date is null", unit);
            effects.note(act, "POST", posts, on);
            jdbc.sql("update post set unit_id = ?, since = ? where unit_id = ? and not head and until_date is null")
                .params(into, on, unit)
                .update();
            effects.note(act, "PERSON", people(unit), on);
            jdbc.sql("""
                    update person set unit_id = ?, since = ? where unit_id = ?
                    and (until_date is null or until_date > ?)""").params(into, on, unit, on).update();
            close(unit);
        }

        private void carry(int from, int to, List<String> people) {
            settling.peopleToTheirPosts(act, List.of(from), on);
            List<UUID> carried = names.people(people, from);
            UUID[] who = carried.toArray(UUID[]::new);
            effects.note(act, "PERSON", carried, on);
            settling.leaveLeading(act, who, on);
            List<Integer> posts = jdbc.sql("""
                    select p.id from post p join holding h on h.post = p.id and h.kind = 'DEFINITIF'
                    where p.unit_id = :from and h.person = any(:who) and not p.head and p.until_date is null
                        and h.from_date <= :on and (h.until_date is null or h.until_date > :on)""")
                .param("from", from)
                .param("who", who)
                .param("on", on)
                .query(Integer.class)
                .list();
            effects.note(act, "POST", posts, on);
            jdbc.sql("update post set unit_id = :to, since = :on where id = any(:posts)")
                .param("to", to)
                .param("on", on)
                .param("posts", posts.toArray(Integer[]::new))
                .update();
            jdbc.sql("update person set unit_id = :to, since = :on where id = any(:who)")
                .param("to", to)
                .param("on", on)
                .param("who", who)
                .update();
        }

        private void close(int unit) {
            if (!people(unit).isEmpty() || !ids("select id from unit where parent = ?", unit).isEmpty()) {
                throw Refusal.of(Reason.CONFLICT, "refusal.organisation.not-empty", names.name(unit));
            }
            effects.note(act, "UNIT", List.of(unit), on);
            settling.closePosts(act, unit, on);
            jdbc.sql("update unit set since = ?, until_date = ?, parent = null, place = null where id = ?")
                .params(on, on, unit)
                .update();
        }

        private List<UUID> people(int unit) {
            return jdbc.sql("select id from person where unit_id = ? and (until_date is null or until_date > ?)")
                .params(unit, on)
                .query(UUID.class)
                .list();
        }

        private List<Integer> ids(String sql, int unit) {
            return jdbc.sql(sql).param(unit).query(Integer.class).list();
        }

    }

}
