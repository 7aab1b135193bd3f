package id.amanah.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When a term ends (<i>jatuh tempo</i>).
 *
 * @param on its last day
 * @param at the first moment that is too late
 * @param counting by which convention it was counted
 * @param provisional whether it passes through a year whose holidays are not known yet
 */
public record Due(LocalDate on, Instant at, String counting, boolean provisional) {
}
