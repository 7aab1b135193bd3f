package id.amanah.desk.api;

import id.amanah.desk.Sentences;
import id.amanah.desk.Timeline;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/**
 * The page of an evidence file that opens in any browser: the history with its leaves.
 */
final class EvidencePage {

    private static final String STYLE = "body{font:16px/1.5 sans-serif;margin:2rem auto;max-width:60rem;padding:0 1rem}"
            + "table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #767676;padding:.5rem;"
            + "text-align:left;vertical-align:top}code{word-break:break-all}";

    private final Sentences sentences;

    private final Locale locale;

    EvidencePage(Sentences sentences, Locale locale) {
        this.sentences = sentences;
        this.locale = locale;
    }

    byte[] of(String number, List<Timeline.Item> items) {
        StringBuilder page = new StringBuilder("<!doctype html><html lang=\"").append(locale.getLanguage())
            .append("\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>")
            .append(word("evidence.title", number))
            .append("</title><style>")
            .append(STYLE)
            .append("</style><h1>")
            .append(word("evidence.title", number))
            .append("</h1><p>")
            .append(word("evidence.intro"))
            .append("</p><table><thead><tr>");
        for (String column : List.of("nr", "at", "who", "what", "leaf")) {
            page.append("<th scope=\"col\">").append(word("evidence.column." + column)).append("</th>");
        }
        page.append("</tr></thead><tbody>");
        int seq = 0;
        for (Timeline.Item item : items) {
            row(page, ++seq, item);
        }
        return page.append("</tbody></table></html>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void row(StringBuilder page, int seq, Timeline.Item item) {
        page.append("<tr><td><a href=\"journal/%06d.json\">%d</a></td><td>".formatted(seq, seq))
            .append(item.at())
            .append("</td><td>")
            .append(item.actor() == null ? "" : HtmlUtils.htmlEscape(item.actor()))
            .append("</td><td>")
            .append(HtmlUtils.htmlEscape(item.text()))
            .append("</td><td><code>")
            .append(item.leaf())
            .append("</code></td></tr>");
    }

    private String word(String key, Object... args) {
        return HtmlUtils.htmlEscape(sentences.of(key, locale, args));
    }

}
