package id.amanah.desk;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Dates, times and money as each language writes them; also for templates, as
 * {@code @presentation}.
 */
@Component("presentation")
public class Presentation {

    private static final Map<String, String> ZONES = Map.of("Asia/Jakarta", "WIB", "Asia/Pontianak", "WIB",
            "Asia/Makassar", "WITA", "Asia/Jayapura", "WIT");

    /** {@code Kamis, 12 Februari 2026}. */
    public String weekday(LocalDate day, Locale locale) {
        return day == null ? "" : DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", locale).format(day);
    }

    /** {@code 12 Februari 2026}. */
    public String day(LocalDate day, Locale locale) {
        return day == null ? "" : DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(day);
    }

    /** {@code 12 Februari 2026 pukul 09.30 WIB}, at the place. */
    public String moment(Instant at, ZoneId zone, Locale locale) {
        if (at == null) {
            return "";
        }
        String pattern = "en".equals(locale.getLanguage()) ? "d MMMM uuuu 'at' HH:mm" : "d MMMM uuuu 'pukul' HH.mm";
        return DateTimeFormatter.ofPattern(pattern, locale).format(at.atZone(zone)) + " "
                + ZONES.getOrDefault(zone.getId(), zone.getId());
    }

    /** {@code 09.30 WIB}, at the place. */
    public String time(Instant at, ZoneId zone, Locale locale) {
        String pattern = "en".equals(locale.getLanguage()) ? "HH:mm" : "HH.mm";
        return DateTimeFormatter.ofPattern(pattern, locale).format(at.atZone(zone)) + " "
                + ZONES.getOrDefault(zone.getId(), zone.getId());
    }

    /** {@code Rp4.500.000}; empty if unknown. */
    public String rupiah(Object value, Locale locale) {
        if (value == null) {
            return "";
        }
        return "Rp" + NumberFormat.getIntegerInstance(locale).format(new BigDecimal(value.toString()));
    }

}
