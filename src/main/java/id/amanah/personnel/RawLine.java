package id.amanah.personnel;

import java.time.LocalDate;
import java.util.List;

/**
 * A line as it stands in a file.
 *
 * @param number as a spreadsheet counts, from 1
 * @param cells texts, stripped; empty for a cell without any
 * @param flaws what was wrong with cells already when they were read
 * @param firstDay the day that a workbook counts its days from; null where days are text
 */
record RawLine(int number, List<String> cells, List<Flaw> flaws, LocalDate firstDay) {

    boolean isEmpty() {
        return flaws.isEmpty() && cells.stream().allMatch(String::isEmpty);
    }

    String cell(int at) {
        return at < 0 || at >= cells.size() ? "" : cells.get(at);
    }

}
