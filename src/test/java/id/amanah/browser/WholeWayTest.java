package id.amanah.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import id.amanah.Clients;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.core.env.Environment;

@BrowserTest
@DisplayName("A gift report in Chromium")
class WholeWayTest {

    @Autowired
    Environment environment;

    @Autowired
    MessageSource words;

    @Autowired
    Clients clients;

    /**
     * Each width with each language, with scripts and without, and each of these two
     * together.
     */
    @ParameterizedTest(name = "goes its whole way at {0} pixels, scripts: {1}, in {2}")
    @CsvSource({ "360, true, id", "360, false, en", "1280, false, id", "1280, true, en" })
    void goesItsWholeWay(int width, boolean scripts, String language, Browser browser) {
        goes(width, scripts, language, browser);
    }

    @Tag("every-page")
    @ParameterizedTest(name = "goes its whole way also at {0} pixels, scripts: {1}, in {2}")
    @CsvSource({ "360, false, id", "360, true, en", "1280, true, id", "1280, false, en" })
    void goesItsWholeWayOnTheOtherScreens(int width, boolean scripts, String language, Browser browser) {
        goes(width, scripts, language, browser);
    }

    private void goes(int width, boolean scripts, String language, Browser browser) {
        Screen screen = new Screen(width, scripts, language);
        try (Office office = new Office(browser, environment, words, clients, screen)) {
            GiftReportOnPages report = new GiftReportOnPages(office.as("siti"), office.as("ratna"));

            report.begun();
            report.givers();
            report.objects();
            String number = report.submitted();
            if (language.equals("id")) {
                report.returnedAndCompleted(number);
            }
            report.decided(number);
            report.lookedAt(number);

            assertThat(office.watch().faults()).isEmpty();
        }
    }

}
