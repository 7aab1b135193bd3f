package id.amanah.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class CountingTest {

    @ParameterizedTest
    @CsvSource({ "id", "en-US", "en-GB" })
    void theSettingsAreReadWhateverTheMachineSpeaks(Locale locale) {
        Locale before = Locale.getDefault();
        Locale.setDefault(locale);
        try {
            Counting counting = read("2026-02-10", "2027-01-03");

            assertThat(counting.of(LocalDate.of(2026, 2, 9)).name()).isEqualTo("DAY_0");
            assertThat(counting.of(LocalDate.of(2026, 2, 10)).name()).isEqualTo("DAY_0+JOINT_LEAVE");
            assertThat(counting.of(LocalDate.of(2027, 1, 2)).name()).isEqualTo("DAY_0+JOINT_LEAVE");
            assertThat(counting.of(LocalDate.of(2027, 1, 3)).name()).isEqualTo("DAY_1");
        }
        finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void withoutSettingsTheUsualHolds() {
        Counting counting = new Binder(new MapConfigurationPropertySource(Map.of())).bindOrCreate("amanah.calendar",
                Counting.class);

        assertThat(counting.of(LocalDate.of(2026, 2, 10)).name()).isEqualTo("DAY_0");
    }

    @Test
    void settingsOutOfOrderKeepTheProgramFromStarting() {
        assertThatThrownBy(() -> read("2027-01-03", "2026-02-10"))
            .hasStackTraceContaining("each begins after the one before it, not on 2026-02-10");
    }

    private static Counting read(String first, String second) {
        Map<String, String> settings = new TreeMap<>();
        settings.put("amanah.calendar.counting[0].from", first);
        settings.put("amanah.calendar.counting[0].joint-leave-counts", "true");
        settings.put("amanah.calendar.counting[1].from", second);
        settings.put("amanah.calendar.counting[1].start-day-counts", "true");
        return new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate("amanah.calendar", Counting.class);
    }

}
