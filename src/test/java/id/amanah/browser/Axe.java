package id.amanah.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The rules of accessibility, tried on the page itself: the builder that comes with axe
 * opens a second page for each result, which takes four times as long.
 */
final class Axe {

    private static final String RULES = rules();

    private static final String TRY = """
            async contrast => (await axe.run(document, { resultTypes: ['violations'], elementRef: false, selectors: false,
                rules: { 'color-contrast': { enabled: contrast } } })).violations.map(rule =>
                rule.id + ', ' + rule.help + ': ' + rule.nodes.slice(0, 3).map(node => node.html).join(' | '))""";

    private Axe() {
    }

    /**
     * What the page breaks, a sentence a rule.
     * @param contrast whether each text is tried against its ground too, which takes
     * longest
     */
    static List<String> violations(Page page, boolean contrast) {
        page.evaluate(RULES);
        return ((List<?>) page.evaluate(TRY, contrast)).stream().map(Object::toString).toList();
    }

    private static String rules() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
        catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

}
