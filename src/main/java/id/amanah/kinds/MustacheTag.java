package id.amanah.kinds;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A tag of a template as it is written, for the lint: the library tells neither where a
 * section ends nor which line a tag stands on.
 *
 * @param sign {@code #}, {@code ^}, {@code /}, {@code !} or another one; empty for a
 * variable
 */
record MustacheTag(String sign, String name) {

    private static final Pattern TAG = Pattern.compile("\\{\\{\\s*([^\\s\\p{Alnum}._-]?)\\s*(.*?)\\s*}}",
            Pattern.DOTALL);

    static List<MustacheTag> in(String template) {
        return TAG.matcher(template).results().map(tag -> new MustacheTag(tag.group(1), tag.group(2))).toList();
    }

}
