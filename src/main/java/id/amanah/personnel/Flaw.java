package id.amanah.personnel;

import java.util.List;

/**
 * What is wrong with a file, and where.
 *
 * @param line the line as a spreadsheet counts it, the header being 1; 0 for the whole
 * file
 * @param column the name of the column, or the address of the cell; empty if none
 * @param key the sentence, in the words for people
 * @param args what the sentence is filled with
 */
public record Flaw(int line, String column, String key, List<String> args) {

    static Flaw of(int line, String column, String key, Object... args) {
        return new Flaw(line, column, key, java.util.Arrays.stream(args).map(String::valueOf).toList());
    }

}
