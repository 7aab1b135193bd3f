package id.amanah.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Days off by decrees of governors (<i>hari libur daerah</i>), read again after ten
 * seconds at the latest.
 */
@Component
public class Regions {

    private static final Duration KEPT = Duration.ofSeconds(10);

    private final Map<String, Read> read = new ConcurrentHashMap<>();

    private final JdbcClient jdbc;

    private final Clock clock;

    Regions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Read(Set<LocalDate> days, Instant until) {
    }

    /**
     * A day off of a region.
     *
     * @param decree what ordered it
     */
    public record DayOff(String region, LocalDate day, String name, String decree) {
    }

    /** All that are known, by region and day. */
    @Transactional(readOnly = true)
    public List<DayOff> all() {
        return jdbc.sql("select region, day, name, decree from regional_holiday order by region, day")
            .query((row, n) -> new DayOff(row.getString(1), row.getObject(2, LocalDate.class), row.getString(3),
                    row.getString(4)))
            .list();
    }

    /** Enters a day, or corrects its name and decree. Clocks that run are not moved. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(DayOff off) {
        jdbc.sql("""
                insert into regional_holiday (region, day, name, decree) values (?, ?, ?, ?)
                on conflict (region, day) do update set name = excluded.name, decree = excluded.decree""")
            .params(off.region(), off.day(), off.name(), off.decree())
            .update();
        read.remove(off.region());
    }

    boolean isOff(String region, LocalDate day) {
        return !region.isEmpty() && of(region).contains(day);
    }

    private Set<LocalDate> of(String region) {
        Read known = read.get(region);
        if (known == null || !clock.instant().isBefore(known.until())) {
            Set<LocalDate> days = jdbc.sql("select day from regional_holiday where region = ?")
                .param(region)
                .query(LocalDate.class)
                .set();
            known = new Read(days, clock.instant().plus(KEPT));
            read.put(region, known);
        }
        return known.days();
    }

}
