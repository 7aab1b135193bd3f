package id.amanah.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/**
 * A letter's text as paragraphs and lists: blank lines part paragraphs, lines that begin
 * with a hyphen are items.
 */
public final class Paragraphs {

    private Paragraphs() {
    }

    /**
     * A paragraph or a list.
     *
     * @param lines of a list its items; of a paragraph its lines
     */
    public record Block(boolean list, List<String> lines) {
    }

    public static List<Block> of(String text) {
        List<Block> blocks = new ArrayList<>();
        for (String part : text.split("\n\\s*\n")) {
            part.strip().lines().forEach(line -> add(blocks, line.strip()));
            blocks.add(null);
        }
        blocks.removeIf(block -> block == null);
        return blocks;
    }

    private static void add(List<Block> blocks, String line) {
        boolean item = line.startsWith("- ");
        Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
        if (last == null || last.list() != item) {
            last = new Block(item, new ArrayList<>());
            blocks.add(last);
        }
        last.lines().add(item ? line.substring(2) : line);
    }

    /** A whole page for a mail: nothing fetched from anywhere, nothing that runs. */
    static String html(String text, Locale language, String title) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html lang=\"").append(language.getLanguage())
            .append("\"><head><meta charset=\"utf-8\"><title>")
            .append(HtmlUtils.htmlEscape(title, "UTF-8"))
            .append("</title></head><body style=\"font:16px/1.5 sans-serif;color:#14211f;max-width:40em\">");
        for (Block block : of(text)) {
            html.append(block.list() ? "<ul>" : "<p>");
            html.append(block.lines()
                .stream()
                .map(line -> HtmlUtils.htmlEscape(line, "UTF-8"))
                .map(line -> block.list() ? "<li>" + line + "</li>" : line)
                .collect(java.util.stream.Collectors.joining(block.list() ? "" : "<br>")));
            html.append(block.list() ? "</ul>" : "</p>");
        }
        return html.append("</body></html>").toString();
    }

}
