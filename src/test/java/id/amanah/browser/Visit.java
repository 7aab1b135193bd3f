package id.amanah.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.Locale;
import org.springframework.context.MessageSource;

/**
 * Somebody at a screen, and what people do there: open, fill in, press, read. Fields go
 * by the names that the form gives them, buttons and links by their ids or where they
 * lead, sentences by their keys, so that a new look breaks no test. Whatever page is come
 * to is watched.
 */
final class Visit implements AutoCloseable {

    private final BrowserContext context;

    private final Page page;

    private final Screen screen;

    private final Watch watch;

    private final MessageSource words;

    Visit(Browser browser, String base, Screen screen, Watch watch, MessageSource words) {
        this.screen = screen;
        this.watch = watch;
        this.words = words;
        this.context = browser.newContext(new Browser.NewContextOptions().setBaseURL(base)
            .setViewportSize(screen.width(), screen.isPhone() ? 740 : 768)
            .setJavaScriptEnabled(screen.scripts())
            .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
            .setLocale(screen.language()));
        this.page = context.newPage();
        page.setDefaultTimeout(10_000);
        watch.listen(page);
    }

    Page page() {
        return page;
    }

    Screen screen() {
        return screen;
    }

    Visit signsIn(String username) {
        opens("/masuk");
        answers("username", username);
        answers("password", "amanah");
        presses("#sign-in button");
        assertThat(where()).as("signed in as " + username).doesNotContain("/masuk");
        return this;
    }

    Visit opens(String path) {
        return arrived(page.navigate(path));
    }

    /** Presses a button or follows a link that leads to a page. */
    Visit presses(String button) {
        Locator pressed = page.locator(button).first();
        return arrived(page.waitForNavigation(pressed::click));
    }

    /** Does something that leads to a page. */
    Visit arrives(Runnable done) {
        return arrived(page.waitForNavigation(done));
    }

    private Visit arrived(Response response) {
        watch.look(page, response == null ? 200 : response.status());
        return this;
    }

    /** Begins a declaration from the home page. */
    Visit begins(String kind) {
        return opens("/").presses("#begin-" + kind + " button");
    }

    /** Saves the page or the row and goes on. */
    Visit goesOn() {
        return presses("#continue");
    }

    /**
     * Answers a question, of whatever sort its field is.
     * @param value what is typed or the value of what is chosen; a date in three words;
     * {@code true} ticks a box
     */
    Visit answers(String field, String value) {
        Locator input = page.locator("[name=\"%s\"]:not([type=hidden]), [name=\"%s-day\"]".formatted(field, field))
            .first();
        input.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        String sort = (String) input
            .evaluate("e => e.tagName == 'SELECT' ? 'select' : e.name.endsWith('-day') ? 'date' : e.type");
        switch (sort) {
            case "select" -> input.selectOption(value);
            case "date" -> date(field, value.split(" "));
            case "radio" -> chosen(field, value).check();
            case "checkbox" -> (value.equals("true") ? input : chosen(field, value)).check();
            default -> input.fill(value);
        }
        return this;
    }

    private Locator chosen(String field, String value) {
        return page.locator("[name=\"%s\"][value=\"%s\"]".formatted(field, value));
    }

    private void date(String field, String... parts) {
        page.fill("[name=\"" + field + "-day\"]", parts[0]);
        page.fill("[name=\"" + field + "-month\"]", parts[1]);
        page.fill("[name=\"" + field + "-year\"]", parts[2]);
    }

    /**
     * Answers a question that only an answer given before calls for: with scripts it
     * comes at once, without them after saving.
     */
    Visit answersFurther(String field, String value) {
        if (!screen.scripts()) {
            goesOn();
            assertThat(where()).contains("?lanjutan");
        }
        return answers(field, value);
    }

    /** Attaches a file to a question. */
    Visit attaches(String field, String name, String mediaType, byte[] content) {
        page.setInputFiles("[name=\"_file." + field + "\"]", new FilePayload(name, mediaType, content));
        if (!screen.scripts()) {
            presses("button[name=_upload]");
        }
        page.locator(".amanah-files__name").getByText(name).waitFor();
        return this;
    }

    /** Adds an empty row to a list of a decision. */
    Visit adds(String list) {
        return presses("button[name=_add][value=\"" + list + "\"]");
    }

    /** Chooses an outcome; the fields that belong to it come with it. */
    Visit chooses(String outcome) {
        return answers("outcome", outcome);
    }

    /** Decides what was chosen and filled in. */
    Visit decides() {
        presses("#submit-decision");
        assertThat(where()).as("decided: " + wrong()).endsWith("/selesai");
        return this;
    }

    /** Sends what was checked. */
    Visit submits() {
        presses("#submit .govuk-button");
        assertThat(where()).as("submitted: " + wrong()).endsWith("/terkirim");
        return this;
    }

    private String wrong() {
        Locator summary = page.locator(".govuk-error-summary");
        return summary.count() == 0 ? "" : summary.first().innerText();
    }

    /** Opens a fold of the page. */
    Visit unfolds(String details) {
        page.locator(details + " > summary").first().click();
        return this;
    }

    /** Holds that the page says a sentence of the messages. */
    Visit reads(String key, Object... args) {
        return sees(words.getMessage(key, args, Locale.forLanguageTag(screen.language())));
    }

    /** Holds that words stand on the page. */
    Visit sees(String... some) {
        assertThat(text()).as(page.url()).contains(some);
        return this;
    }

    Visit seesNo(String... some) {
        assertThat(text()).as(page.url()).doesNotContain(some);
        return this;
    }

    private String text() {
        return page.locator("main").textContent().replaceAll("\\s+", " ");
    }

    int count(String what) {
        return page.locator(what).count();
    }

    /** The path of the page, with its query. */
    String where() {
        return page.url().replaceFirst("https?://[^/]+", "");
    }

    /** The number of the declaration that the address names. */
    String number() {
        return where().split("/")[2];
    }

    /** A picture of what the screen shows, for the guides. */
    Visit shows(String picture) {
        if (screen.equals(Screen.PHONE)) {
            Album.keep(picture, page);
        }
        return this;
    }

    /** The same of any screen. */
    Visit pictured(String picture) {
        Album.keep(picture, page);
        return this;
    }

    @Override
    public void close() {
        context.close();
    }

}
