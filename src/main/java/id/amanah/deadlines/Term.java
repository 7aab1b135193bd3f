package id.amanah.deadlines;

import id.amanah.calendar.Unit;
import id.amanah.rules.Finding;
import java.util.Map;

/**
 * A term (<i>jangka waktu</i>) as the law sets it on a date.
 *
 * @param tableVersion the version of the table that says so
 * @param stopsOn the occurrence during which it stands still; empty if it never does
 * @param calendar {@code NATIONAL} or {@code PLACE}
 */
record Term(String key, String tableVersion, int amount, Unit unit, String stopsOn, String calendar, String basis) {

    static Term of(String key, Finding finding) {
        Map<String, Object> found = finding.first();
        return new Term(key, finding.tableVersion(), ((Number) found.get("amount")).intValue(),
                Unit.valueOf((String) found.get("unit")), (String) found.get("stopsOn"), (String) found.get("calendar"),
                (String) found.get("basis"));
    }

}
