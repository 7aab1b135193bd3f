package id.amanah.calendar;

import java.util.Set;

/**
 * A year's days off by its joint decree (SKB); days are {@code MM-dd}.
 *
 * @param estimated those of the holidays that may still move
 */
record Year(String decree, Set<String> holidays, Set<String> jointLeave, Set<String> estimated) {

    Year {
        if (decree == null || decree.isBlank() || !holidays.containsAll(estimated)) {
            throw new IllegalArgumentException("A year names its decree and estimates only days that it has");
        }
    }

}
