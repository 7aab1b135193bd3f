package id.amanah.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.shared.AgencyId;
import id.amanah.shared.Ids;
import id.amanah.shared.PersonId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/**
 * Random trees that move in time, with vacancies and acting holders: who is derived as a
 * superior is whom a walk finds that asks nobody but lists.
 */
@AmanahTest
@Transactional
class SuperiorsOfRandomTreesTest {

    private static final AgencyId AGENCY = new AgencyId(9100);

    private static final LocalDate BEGINNING = LocalDate.of(2024, 1, 1);

    private static final int DAYS = 700;

    @Autowired
    Organisation organisation;

    @Autowired
    Registry registry;

    @Autowired
    JdbcTemplate jdbc;

    private record UnitThen(int id, Integer parent, LocalDate from, LocalDate until) {
    }

    private record Seat(int id, int unit, boolean head) {
    }

    private record Held(PersonId person, int post, Holding kind, LocalDate from, LocalDate until) {
    }

    private record At(PersonId person, int unit) {
    }

    private final List<UnitThen> units = new ArrayList<>();

    private final List<Seat> posts = new ArrayList<>();

    private final List<Held> holdings = new ArrayList<>();

    private final List<At> people = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
    void theDerivedSuperiorsAreThoseThatANaiveWalkFinds(long seed) {
        Random random = new Random(seed);
        grow(random);

        for (int i = 0; i < 120; i++) {
            PersonId person = people.get(random.nextInt(people.size())).person();
            LocalDate day = BEGINNING.plusDays(random.nextInt(DAYS));

            assertThat(organisation.superiorsOf(person, day)).as("seed %s, %s on %s", seed, person, day)
                .containsExactlyElementsOf(walk(person, day));
        }
    }

    @Test
    void nobodyIsTheirOwnSuperior() {
        grow(new Random(42));

        for (At one : people) {
            for (int day = 0; day < DAYS; day += 97) {
                LocalDate on = BEGINNING.plusDays(day);
                assertThat(organisation.superiorsOf(one.person(), on)).doesNotContain(one.person());
                assertThat(organisation.isAbove(one.person(), one.person(), on)).isFalse();
            }
        }
    }

    /** Thirty units under one top, fifty people, everything changing now and then. */
    private void grow(Random random) {
        registry.agency(new Agency(AGENCY, "RANDOM", "Instansi acak", "REGENCY", ZoneId.of("Asia/Jakarta")));
        for (int u = 0; u < 30; u++) {
            Integer parent = u == 0 ? null : 9100 + random.nextInt(u);
            registry.unit(9100 + u, AGENCY, parent, "Unit " + u);
            units.add(new UnitThen(9100 + u, parent, LocalDate.MIN, null));
            seat(9100 + u, true);
            seat(9100 + u, false);
            seat(9100 + u, false);
        }
        for (int p = 0; p < 50; p++) {
            somebody(9100 + random.nextInt(30));
        }
        for (int move = 0; move < 25; move++) {
            move(1 + random.nextInt(29), random);
        }
        for (int i = 0; i < 140; i++) {
            hold(random);
        }
    }

    private void seat(int unit, boolean head) {
        int id = 91000 + posts.size();
        registry.post(id, AGENCY, unit, "Jabatan " + id, head);
        posts.add(new Seat(id, unit, head));
    }

    private void somebody(int unit) {
        PersonId id = new PersonId(Ids.next());
        registry.person(new Person(id, AGENCY, "Orang " + people.size(), null, "NON_ASN", null, null, unit, null, 0),
                null);
        people.add(new At(id, unit));
    }

    /** A unit goes under an older one, which is never below it. */
    private void move(int nth, Random random) {
        int unit = 9100 + nth;
        UnitThen now = units.stream().filter(u -> u.id() == unit && u.until() == null).findFirst().orElseThrow();
        LocalDate first = now.from() == LocalDate.MIN ? BEGINNING : now.from();
        LocalDate on = first.plusDays(1 + random.nextInt(200));
        Integer parent = 9100 + random.nextInt(nth);
        jdbc.update("update unit set parent = ?, since = ? where id = ?", parent, on, unit);
        units.remove(now);
        units.add(new UnitThen(unit, now.parent(), now.from(), on));
        units.add(new UnitThen(unit, parent, on, null));
    }

    private void hold(Random random) {
        Seat seat = posts.get(random.nextInt(posts.size()));
        PersonId person = people.get(random.nextInt(people.size())).person();
        Holding kind = random.nextInt(3) == 0 ? Holding.values()[1 + random.nextInt(2)] : Holding.DEFINITIF;
        LocalDate from = BEGINNING.plusDays(random.nextInt(DAYS));
        LocalDate until = random.nextInt(3) == 0 ? null : from.plusDays(1 + random.nextInt(200));
        Held held = new Held(person, seat.id(), kind, from, until);
        boolean free = holdings.stream()
            .noneMatch(h -> h.post() == seat.id()
                    && (h.kind() == kind && overlap(h, held) || h.person().equals(person) && h.from().equals(from)))
                && holdings.stream().noneMatch(h -> h.person().equals(person) && h.from().equals(from));
        if (free) {
            registry.holding(AGENCY, person, seat.id(), from, until, kind);
            holdings.add(held);
        }
    }

    private static boolean overlap(Held one, Held other) {
        return (one.until() == null || one.until().isAfter(other.from()))
                && (other.until() == null || other.until().isAfter(one.from()));
    }

    private List<PersonId> walk(PersonId person, LocalDate day) {
        LinkedHashSet<PersonId> above = new LinkedHashSet<>();
        Integer unit = own(person, day);
        while (unit != null) {
            int at = unit;
            List<Held> leading = holdings.stream()
                .filter(h -> runs(h, day) && seat(h.post()).head() && seat(h.post()).unit() == at)
                .sorted(Comparator.comparing((Held h) -> h.kind() == Holding.DEFINITIF)
                    .thenComparing(Held::from, Comparator.reverseOrder()))
                .toList();
            if (leading.stream().noneMatch(h -> h.person().equals(person))) {
                leading.forEach(h -> above.add(h.person()));
            }
            unit = parent(at, day);
        }
        return List.copyOf(above);
    }

    private int own(PersonId person, LocalDate day) {
        Optional<Held> held = holdings.stream()
            .filter(h -> runs(h, day) && h.person().equals(person))
            .min(Comparator.comparing((Held h) -> h.kind() != Holding.DEFINITIF)
                .thenComparing(Held::from, Comparator.reverseOrder()));
        return held.map(h -> seat(h.post()).unit())
            .orElseGet(() -> people.stream().filter(p -> p.person().equals(person)).findFirst().orElseThrow().unit());
    }

    private Seat seat(int id) {
        return posts.stream().filter(p -> p.id() == id).findFirst().orElseThrow();
    }

    private Integer parent(int unit, LocalDate day) {
        return units.stream()
            .filter(u -> u.id() == unit && !day.isBefore(u.from()) && (u.until() == null || day.isBefore(u.until())))
            .findFirst()
            .orElseThrow()
            .parent();
    }

    private static boolean runs(Held held, LocalDate day) {
        return !day.isBefore(held.from()) && (held.until() == null || day.isBefore(held.until()));
    }

}
