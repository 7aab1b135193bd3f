package id.amanah.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/**
 * Somebody without a mouse: goes on with the tabulator, and sees at each stop where they
 * are.
 */
final class Keyboard {

    private static final int FAR = 150;

    private static final String STOP = """
            selector => {
              const at = document.activeElement;
              if (!at || at === document.body) { return 'nowhere'; }
              const shown = [at, at.nextElementSibling].filter(e => e).flatMap(e => [getComputedStyle(e), getComputedStyle(e, '::before')])
                  .some(s => s.outlineStyle !== 'none' && s.outlineWidth !== '0px' || s.boxShadow !== 'none');
              const box = at.getBoundingClientRect();
              if (!shown) { return 'unseen: ' + at.outerHTML.slice(0, 150); }
              if (box.bottom < 0 || box.top > innerHeight) { return 'off the screen: ' + at.outerHTML.slice(0, 150); }
              return at.matches(selector) ? 'there' : 'elsewhere';
            }""";

    private final Visit visit;

    private final Page page;

    Keyboard(Visit visit) {
        this.visit = visit;
        this.page = visit.page();
    }

    Visit visit() {
        return visit;
    }

    /** Goes on until something has the focus. */
    Keyboard to(String selector) {
        int nowhere = 0;
        for (int stops = 0; stops < FAR; stops++) {
            page.keyboard().press("Tab");
            String stop = (String) page.evaluate(STOP, selector);
            if (stop.equals("there")) {
                return this;
            }
            nowhere += stop.equals("nowhere") ? 1 : 0;
            assertThat(stop).as("on the way to " + selector + " on " + visit.where()).isIn("elsewhere", "nowhere");
            assertThat(nowhere).as("times at the end of " + visit.where() + " without " + selector)
                .isLessThanOrEqualTo(1);
        }
        throw new AssertionError("The tabulator does not come to " + selector + " on " + visit.where());
    }

    Keyboard types(String field, String text) {
        to("[name=\"" + field + "\"]");
        page.keyboard().type(text);
        return this;
    }

    Keyboard date(String field, String day, String month, String year) {
        return types(field + "-day", day).types(field + "-month", month).types(field + "-year", year);
    }

    /** Chooses with the arrows, among radios or in a select. */
    Keyboard chooses(String field, String value) {
        String is = "[name=\"" + field + "\"]:not([type=hidden])";
        to(is);
        boolean select = (Boolean) page.evaluate("document.activeElement.tagName === 'SELECT'");
        if (!select && value.equals(page.evaluate("document.activeElement.value"))) {
            page.keyboard().press("Space");
            return this;
        }
        for (int presses = 0; presses < 30; presses++) {
            page.keyboard().press("ArrowDown");
            if (value.equals(page.evaluate("document.activeElement.value"))) {
                return this;
            }
        }
        throw new AssertionError("The arrows do not come to " + value + " of " + field);
    }

    Keyboard ticks(String field) {
        to("[name=\"" + field + "\"][type=checkbox]");
        page.keyboard().press("Space");
        return this;
    }

    /** Presses Enter on a button or a link that leads to a page. */
    Keyboard enters(String selector) {
        to(selector);
        return enters();
    }

    Keyboard enters() {
        visit.arrives(() -> page.keyboard().press("Enter"));
        return this;
    }

    /** Presses a key on what has the focus, where that leads to no page. */
    Keyboard presses(String key) {
        page.keyboard().press(key);
        return this;
    }

    Keyboard focused(String selector) {
        assertThat(page.evaluate("s => document.activeElement.matches(s)", selector))
            .as(selector + " has the focus on " + visit.where() + ", not "
                    + page.evaluate("document.activeElement.outerHTML.slice(0, 120)"))
            .isEqualTo(true);
        return this;
    }

}
