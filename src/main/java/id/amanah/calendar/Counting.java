package id.amanah.calendar;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How working days are counted; no law settles it, so both are settings.
 *
 * @param startDayCounts whether the start day is day 1 rather than day 0
 * @param jointLeaveCounts whether joint leave (<i>cuti bersama</i>) is a working day
 */
@ConfigurationProperties("amanah.calendar")
record Counting(@DefaultValue("false") boolean startDayCounts, @DefaultValue("false") boolean jointLeaveCounts) {
}
