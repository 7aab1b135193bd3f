package id.amanah.desk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * SVG being written: markup with numbers as SVG reads them, and texts that can never
 * become markup.
 */
final class SvgText {

    private static final int LINE = 14;

    private final StringBuilder out = new StringBuilder();

    SvgText raw(String markup, Object... values) {
        out.append(values.length == 0 ? markup : String.format(Locale.ROOT, markup, values));
        return this;
    }

    SvgText text(String text) {
        for (char c : text.toCharArray()) {
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> out.append(c < ' ' ? ' ' : c);
            }
        }
        return this;
    }

    /** Lines of text around a middle height. */
    void lines(String type, List<String> lines, double x, double middle, String anchor) {
        double y = middle - (lines.size() - 1) * LINE / 2.0 + 4;
        raw("<text class=\"%s\" text-anchor=\"%s\">", type, anchor);
        for (String line : lines) {
            raw("<tspan x=\"%.0f\" y=\"%.0f\">", x, y).text(line).raw("</tspan>");
            y += LINE;
        }
        raw("</text>");
    }

    /** A text in lines of about so many letters; words that are longer are cut. */
    static List<String> wrap(String text, double letters) {
        int most = Math.max(4, (int) letters);
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            String rest = word;
            while (rest.length() > most) {
                flush(line, lines);
                lines.add(rest.substring(0, most - 1) + "-");
                rest = rest.substring(most - 1);
            }
            if (!line.isEmpty() && line.length() + 1 + rest.length() > most) {
                flush(line, lines);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        flush(line, lines);
        return lines;
    }

    private static void flush(StringBuilder line, List<String> lines) {
        if (!line.isEmpty()) {
            lines.add(line.toString());
            line.setLength(0);
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }

}
