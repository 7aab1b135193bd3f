package id.amanah.browser;

import static id.amanah.desk.GiftReports.file;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import id.amanah.Clients;
import id.amanah.desk.GiftReports;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.core.env.Environment;

@BrowserTest
@DisplayName("With the keyboard alone")
class KeyboardTest {

    @Autowired
    Clients clients;

    @Autowired
    Environment environment;

    @Autowired
    MessageSource words;

    @ParameterizedTest(name = "a gift report is filed, scripts: {0}")
    @ValueSource(booleans = { true, false })
    void aGiftReportIsFiled(boolean scripts, Browser browser) {
        try (Office office = office(browser, scripts)) {
            Keyboard siti = new Keyboard(office.as("siti").opens("/"));
            siti.to(".govuk-skip-link").presses("Enter").focused("#main");
            siti.enters("#begin-gift-report button");
            begun(siti);
            givers(siti);
            objects(siti);
            checked(siti);
            assertThat(siti.visit().where()).endsWith("/terkirim");
            siti.enters("a[href$='/tanda-terima']").visit().sees("Siti Rahmawati");
            assertThat(office.watch().faults()).isEmpty();
        }
    }

    private static void begun(Keyboard siti) {
        siti.chooses("reportType", "ACCEPTED").chooses("takenBy", "SELF").date("receivedOn", "28", "1", "2026");
        siti.types("receivedPlace", "Jakarta").types("occasion", "Rapat kerja").enters("#continue");
    }

    private static void givers(Keyboard siti) {
        siti.enters("#continue");
        wrong(siti, "name");
        siti.presses("Enter").focused("[name=name]");
        siti.visit().page().keyboard().type("PT Maju Jaya");
        siti.chooses("relation", "VENDOR");
        siti.chooses("hasBusinessWithOffice", "true").chooses("handledByRecipient", "true");
        siti.chooses("expectsSomething", "false").enters("#continue");
        siti.to(".amanah-card a");
        siti.enters("#continue");
    }

    private static void objects(Keyboard siti) {
        siti.chooses("category", "OTHER").chooses("kind", "OTHER_GOODS").types("description", "Jam tangan");
        siti.types("valueRupiah", "4,5 juta").enters("#continue");
        siti.enters("form[action$='/salin'] button").enters("#continue");
        siti.enters(".amanah-card:last-child form[action$='/hapus'] button").enters("#undo-remove button");
        siti.enters("#continue");
    }

    private static void checked(Keyboard siti) {
        siti.types("recipientPhone", "0812 3456 789").chooses("willingToCompensate", "true").enters("#continue");
        siti.enters("#submit .govuk-button");
        wrong(siti, "statementOfTruth");
        siti.ticks("statementOfTruth").enters("#submit .govuk-button");
    }

    @ParameterizedTest(name = "a case is decided, scripts: {0}")
    @ValueSource(booleans = { true, false })
    void aCaseIsDecided(boolean scripts, Browser browser) {
        file(clients, "siti", GiftReports.vendorsParcel());
        String number = file(clients, "siti", GiftReports.vendorsParcel());
        try (Office office = office(browser, scripts)) {
            Keyboard ratna = new Keyboard(office.as("ratna").opens("/"));
            ratna.enters("#menu a[href='/kerja']").enters("a[href*='queue=open']");
            ratna.to(".amanah-filter > summary").presses("Enter").types("cari", number).enters();
            ratna.enters("tbody th a").enters("#claim");
            ratna.to(".amanah-jump").presses("Enter").focused("#decision");
            ratna.chooses("outcome", "return").enters("#submit-decision");
            wrong(ratna, "missing");
            ratna.presses("Enter").focused("[name=missing]");
            ratna.visit().page().keyboard().type("Di ruang mana?");
            ratna.enters("#submit-decision").visit().reads("desk.decided.title");
            ratna.enters("#next-case");
            assertThat(ratna.visit().count("#decide")).as(ratna.visit().page().innerText("main")).isEqualTo(1);
            assertThat(office.watch().faults()).isEmpty();
        }
    }

    /**
     * Something is wrong with the page: its summary comes first, and links to the field.
     */
    private static void wrong(Keyboard who, String field) {
        assertThat(who.visit().page().title()).startsWith("Galat: ");
        if (who.visit().screen().scripts()) {
            who.focused(".govuk-error-summary");
        }
        who.to(".govuk-error-summary a");
        String target = (String) who.visit().page().evaluate("document.activeElement.getAttribute('href')");
        assertThat(who.visit().count(target)).as("what " + target + " names").isEqualTo(1);
    }

    private Office office(Browser browser, boolean scripts) {
        return new Office(browser, environment, words, clients, new Screen(1280, scripts, "id"));
    }

}
