package id.amanah.browser;

import static id.amanah.desk.GiftReports.file;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import id.amanah.Clients;
import id.amanah.desk.GiftReports;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.core.env.Environment;

/** Pages as they come out of a printer: an auditor reads on paper. */
@BrowserTest
@DisplayName("On paper")
class PrintTest {

    /** As wide as what A4 leaves between the margins, in pixels. */
    private static final Screen SHEET = new Screen(673, true, "id");

    @Autowired
    Clients clients;

    @Autowired
    Environment environment;

    @Autowired
    MessageSource words;

    @Test
    void aCaseIsWholeAndHasNothingToPress(Browser browser) throws IOException {
        try (Office office = new Office(browser, environment, words, clients, SHEET)) {
            String number = file(clients, "siti", GiftReports.vendorsParcel());
            office.decides("ratna", number, "verify", "return", "missing", "Foto setiap objek");
            Visit siti = office.as("siti");
            print(siti.opens("/laporan/" + number), "case");
            siti.sees(number, "Foto setiap objek");
            assertThat(siti.count("#timeline .amanah-hash")).isPositive();
            print(siti.opens("/laporan/" + number + "/alur"), "way");
            print(siti.opens("/laporan/" + number + "/tanda-terima").sees(number), "receipt");
            print(siti.opens("/laporan/" + number + "/terkirim").sees(number), "confirmation");
            print(siti.opens("/"), "home");
            print(siti.opens("/surat"), "letters");
            print(siti.presses("main table a"), "letter");
            print(office.as("ratna").opens("/kerja?queue=open"), "work-list");
            print(office.as("nugroho").opens("/laporan/" + number), "auditor");
        }
    }

    @Test
    void aRegisterOfInterestsIsWhole(Browser browser) throws IOException {
        try (Office office = new Office(browser, environment, words, clients, SHEET)) {
            Visit made = office.as("made").begins("interest-register");
            String number = Filing.toTheEnd(made.answers("nothingToDeclare", "true"));
            print(made.opens("/laporan/" + number).sees(number), "register");
            print(made.opens("/mengikat"), "bound");
        }
    }

    /**
     * Holds what any printed page must show; leaves the sheets in {@code target/paper}.
     */
    private static void print(Visit visit, String name) throws IOException {
        Page page = visit.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(found(page, "'button,input:not([type=hidden]),select,textarea,nav,.govuk-button,.govuk-back-link'"))
            .as("what can be pressed on " + page.url())
            .isEmpty();
        Object hidden = page.evaluate(
                """
                        [...document.querySelectorAll('details > :not(summary)')].filter(e => !e.closest('.amanah-no-print,.amanah-filter,.amanah-decision,.amanah-way-load')
                            && e.textContent.trim() && !e.checkVisibility({ contentVisibilityAuto: true })).map(e => e.outerHTML.slice(0, 100))""");
        assertThat((List<?>) hidden).as("what is folded away on " + page.url()).isEmpty();
        assertThat(page.locator(".amanah-paper").innerText()).contains("2 Februari 2026");
        assertThat((List<?>) page.evaluate(
                """
                        document.documentElement.scrollWidth <= document.documentElement.clientWidth ? [] : [...document.querySelectorAll('main *')]
                            .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth).slice(-3).map(e => e.outerHTML.slice(0, 160))"""))
            .as("cut off at the right of " + page.url())
            .isEmpty();
        byte[] sheets = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        assertThat(new String(sheets, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        Files.createDirectories(Path.of("target/paper"));
        Files.write(Path.of("target/paper", name + ".pdf"), sheets);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private static List<?> found(Page page, String selectors) {
        return (List<?>) page.evaluate("[...document.querySelectorAll(" + selectors
                + ")].filter(e => e.checkVisibility()).map(e => e.outerHTML.slice(0, 120))");
    }

}
