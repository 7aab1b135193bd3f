package id.amanah.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Somebody at a screen of a width, with or without JavaScript. What the browser complains
 * of (a script or a style that the policy refuses, an error of a script) is kept.
 */
final class Visit implements AutoCloseable {

    static final int PHONE = 360;

    static final int DESK = 1280;

    private final BrowserContext context;

    private final Page page;

    private final List<String> complaints = new ArrayList<>();

    Visit(Browser browser, String base, int width, boolean scripts, String language) {
        this.context = browser.newContext(new Browser.NewContextOptions().setBaseURL(base)
            .setViewportSize(width, width == PHONE ? 740 : 900)
            .setJavaScriptEnabled(scripts)
            .setLocale(language));
        this.page = context.newPage();
        page.setDefaultTimeout(20_000);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 4")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
    }

    Page page() {
        return page;
    }

    Visit signIn(String username) {
        page.navigate("/masuk");
        page.fill("#username", username);
        page.fill("#password", "amanah");
        page.click("#sign-in button");
        assertThat(page.url()).as("signed in as " + username).doesNotContain("/masuk");
        return this;
    }

    /** Everything that is wrong with the page that is open. */
    List<String> faults() {
        List<String> faults = new ArrayList<>(complaints);
        complaints.clear();
        new AxeBuilder(page).analyze().getViolations().forEach(rule -> faults.add(told(rule)));
        Object wider = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (((Number) wider).intValue() > 0) {
            faults.add(page.url() + ": the page is " + wider + " pixels wider than the screen");
        }
        return faults;
    }

    private String told(Rule rule) {
        return page.url() + ": " + rule.getId() + ", " + rule.getHelp() + ": "
                + rule.getNodes().stream().limit(3).map(node -> node.getHtml()).collect(Collectors.joining(" | "));
    }

    /** A picture of the whole page. */
    void picture(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    @Override
    public void close() {
        context.close();
    }

}
