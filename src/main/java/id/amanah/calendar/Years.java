package id.amanah.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The years whose joint decree (SKB) is known. */
class Years {

    private final Map<Integer, Year> years;

    Years() throws IOException {
        try (InputStream in = Years.class.getResourceAsStream("/calendar/national.yaml")) {
            years = new YAMLMapper().readValue(in, new TypeReference<Map<Integer, Year>>() {
            });
        }
    }

    /**
     * Whether people with a week of 5 or 6 days work on the day; in an unknown year only
     * weekends are off.
     */
    boolean isWorkingDay(LocalDate day, int week, boolean jointLeaveCounts) {
        if (day.getDayOfWeek() == DayOfWeek.SUNDAY || week < 6 && day.getDayOfWeek() == DayOfWeek.SATURDAY) {
            return false;
        }
        Year year = years.get(day.getYear());
        if (year == null) {
            return true;
        }
        String monthDay = day.toString().substring(day.toString().length() - 5);
        return !year.holidays().contains(monthDay) && (jointLeaveCounts || !year.jointLeave().contains(monthDay));
    }

    /** The first year without a decree among those from one day to another. */
    OptionalInt firstUnknown(LocalDate from, LocalDate until) {
        return IntStream.rangeClosed(from.getYear(), until.getYear())
            .filter(year -> !years.containsKey(year))
            .findFirst();
    }

}
