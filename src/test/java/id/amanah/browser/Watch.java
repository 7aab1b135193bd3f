package id.amanah.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Looks at each page that somebody comes to: whether it is wider than the screen, whether
 * the browser complained (a script or a style that the policy refuses, an error of a
 * script), whether a word is missing, and once for each sort of page, narrow and wide,
 * whether it breaks a rule of accessibility (colours once for both widths). Without
 * scripts the elements are the same, and axe, itself a script, would wait for ever.
 */
final class Watch {

    private static final Pattern NUMBER = Pattern.compile("[A-Z]+-[A-Z]+-\\d{4}-\\d+|[0-9a-f-]{12,36}|\\b\\d+\\b");

    /**
     * What htmx says when a page is left that is saving itself; a refusal that a test
     * wants.
     */
    private static final Pattern HARMLESS = Pattern.compile("status of 4|^htmx:(sendAbort|afterRequest)");

    /** What was tried, in any test. */
    private static final Set<String> KNOWN = new HashSet<>();

    private final List<String> faults = new ArrayList<>();

    private final Screen screen;

    Watch(Screen screen) {
        this.screen = screen;
    }

    void listen(Page page) {
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !HARMLESS.matcher(message.text()).find()) {
                faults.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> faults.add(page.url() + ": " + error));
    }

    /** The address without what differs from one case to another. */
    static String shape(String url) {
        return NUMBER.matcher(url.replaceFirst("https?://[^/]+", "").split("[?#]")[0]).replaceAll("#");
    }

    /**
     * Looks at a page.
     * @param status what the server answered; 422 is a form with something wrong in it
     */
    void look(Page page, int status) {
        if (status >= 400 && status != 422) {
            faults.add(page.url() + " answers " + status);
        }
        Object state = page.evaluate(
                """
                        [document.documentElement.scrollWidth - document.documentElement.clientWidth,
                         document.querySelectorAll('.govuk-error-summary').length, /\\?\\?[\\w.-]+_(id|en)\\?\\?/.test(document.body.innerText),
                         document.querySelector('h1') ? document.querySelectorAll('h1').length : 0]""");
        List<?> told = (List<?>) state;
        if (((Number) told.get(0)).intValue() > 0) {
            faults.add(page.url() + " is " + told.get(0) + " pixels wider than the screen: " + widest(page));
        }
        if (Boolean.TRUE.equals(told.get(2))) {
            faults.add(page.url() + " lacks a word");
        }
        if (((Number) told.get(3)).intValue() != 1) {
            faults.add(page.url() + " has " + told.get(3) + " headings of the first level");
        }
        if (screen.scripts() && KNOWN.add(screen.isPhone() + shape(page.url()) + told.get(1))) {
            boolean colours = KNOWN.add("colours of " + shape(page.url()) + told.get(1));
            Axe.violations(page, colours).forEach(fault -> faults.add(page.url() + ": " + fault));
            Listening.faults(page).forEach(fault -> faults.add(page.url() + ": " + fault));
        }
    }

    private static Object widest(Page page) {
        return page.evaluate("""
                [...document.querySelectorAll('main *')].filter(e => e.getBoundingClientRect().right >
                    document.documentElement.clientWidth).slice(-3).map(e => e.outerHTML.slice(0, 160)).join(' | ')""");
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

}
