package id.amanah.letters;

import id.amanah.declarations.Declaration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a field upstairs knows for letters (<i>data surat</i>), found by templates as
 * {@code <name>.<member>}; asked only by a letter that names it.
 */
public interface LetterSource {

    String name();

    /**
     * The members by name; of a list of rows its own name and those of its rows' members,
     * such as {@code objects} and {@code objects.value}.
     */
    Set<String> members();

    /**
     * The members as they stand in this transaction: text in the language, numbers,
     * {@link Money}, dates, booleans, maps, and lists of maps. Null is a gap.
     */
    Map<String, Object> of(Declaration declaration, Locale language);

}
