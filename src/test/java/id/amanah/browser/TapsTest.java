package id.amanah.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.amanah.Clients;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.core.env.Environment;

/** From the home page on, what is touched is counted. */
@BrowserTest
@DisplayName("On an old phone without scripts, tap by tap")
class TapsTest {

    @Autowired
    Clients clients;

    @Autowired
    Environment environment;

    @Autowired
    MessageSource words;

    private int taps;

    @Test
    void thePledgeIsReadSignedAndReceivedInThree(Browser browser) {
        try (Office office = office(browser)) {
            Page page = office.as("joko").opens("/").page();

            tap(page, "#begin-neutrality-pledge button");
            assertThat(page.locator("main").textContent()).contains("tidak memihak calon mana pun");
            tap(page, "[name=agree][value=true]");
            tap(page, "#continue");

            assertThat(taps).isEqualTo(3);
            String number = page.locator("#number").textContent();
            assertThat(page.locator("main").textContent()).contains("Ditandatangani");
            assertThat(clients.as("joko").get("/api/pledges/" + number).expect(200).json()).containsEntry("agreed",
                    true);
            assertThat(office.watch().faults()).isEmpty();
        }
    }

    @Test
    void aRegisterWithNothingToDeclareAndOneThatIsUnchangedAreFiledInOneEach(Browser browser) {
        try (Office office = office(browser)) {
            Page page = office.as("ratna").opens("/").page();

            tap(page, "#one-click-interest-register-nothingToDeclare button");
            assertThat(taps).isEqualTo(1);
            String first = page.locator("#number").textContent();
            page.navigate("/");
            tap(page, "#one-click-interest-register-unchanged button");
            assertThat(taps).isEqualTo(2);

            for (String number : new String[] { first, page.locator("#number").textContent() }) {
                assertThat(clients.as("ratna").get("/api/declarations/" + number).json()).containsEntry("outcome",
                        "recorded");
            }
            assertThat(office.watch().faults()).isEmpty();
        }
    }

    private Office office(Browser browser) {
        return new Office(browser, environment, words, clients, Screen.OLD_PHONE);
    }

    private void tap(Page page, String what) {
        Locator touched = page.locator(what).first();
        assertThat(touched.isVisible()).as(what).isTrue();
        touched.click();
        page.waitForLoadState();
        taps++;
    }

}
