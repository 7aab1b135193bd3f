package id.amanah.calendar;

import java.time.ZoneId;

/**
 * Where and how people work (<i>tempat kerja</i>), as far as days are counted.
 *
 * @param zone in which their days end
 * @param week how many days their week of work has: 5 (Monday to Friday) or 6 (Monday to
 * Saturday)
 * @param region whose days off by a regional decree they have; empty for none
 */
public record Workplace(ZoneId zone, int week, String region) {

    public Workplace {
        if (zone == null || region == null || week < 5 || week > 6) {
            throw new IllegalArgumentException("A week of work has 5 or 6 days, not " + week);
        }
    }

    /** Monday to Friday, without regional days off. */
    public static Workplace in(ZoneId zone) {
        return new Workplace(zone, 5, "");
    }

    /** The same zone by the calendar that holds for the whole country. */
    public Workplace national() {
        return in(zone);
    }

}
