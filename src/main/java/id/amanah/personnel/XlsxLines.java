package id.amanah.personnel;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * Reads the first sheet of an XLSX, row by row. Formulas are refused, not calculated:
 * what they would give depends on who opens the file.
 */
final class XlsxLines implements Lines {

    /** Digits; of more a spreadsheet keeps none, a NIP in a number cell is lost. */
    private static final int DIGITS_KEPT = 15;

    private final PersonnelSettings settings;

    XlsxLines(PersonnelSettings settings) {
        this.settings = settings;
    }

    @Override
    public void read(Path file, Heed heed) throws IOException {
        heed.expect(Parcel.require(file, settings));
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            LocalDate firstDay = workbook.isDate1904() ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
            for (Iterator<Row> each = rows.iterator(); each.hasNext();) {
                RawLine line = line(each.next(), firstDay);
                if (!line.isEmpty() && !heed.line(line)) {
                    return;
                }
            }
        }
        catch (BadFile known) {
            throw known;
        }
        catch (RuntimeException | IOException broken) {
            throw unreadable(broken);
        }
    }

    private static RuntimeException unreadable(Exception broken) {
        return broken instanceof org.springframework.dao.DataAccessException database ? database
                : new BadFile(0, "personnel.flaw.broken-workbook");
    }

    private static RawLine line(Row row, LocalDate firstDay) {
        List<String> cells = new ArrayList<>(row.getCellCount());
        List<Flaw> flaws = new ArrayList<>();
        for (int at = 0; at < row.getCellCount(); at++) {
            Cell cell = row.getCell(at);
            cells.add(cell == null ? "" : text(row.getRowNum(), cell, flaws));
        }
        return new RawLine(row.getRowNum(), cells, flaws, firstDay);
    }

    private static String text(int line, Cell cell, List<Flaw> flaws) {
        return switch (cell.getType()) {
            case EMPTY -> "";
            case FORMULA -> flawed(line, cell, "personnel.flaw.formula", flaws);
            case ERROR -> flawed(line, cell, "personnel.flaw.error-cell", flaws);
            case BOOLEAN -> Boolean.TRUE.equals(cell.getValue()) ? "ya" : "tidak";
            case NUMBER -> number(line, cell, flaws);
            default -> cell.getText().strip();
        };
    }

    private static String flawed(int line, Cell cell, String key, List<Flaw> flaws) {
        flaws.add(Flaw.of(line, cell.getAddress().toString(), key, cell.getAddress()));
        return "";
    }

    private static String number(int line, Cell cell, List<Flaw> flaws) {
        BigDecimal number = ((BigDecimal) cell.getValue()).stripTrailingZeros();
        if (number.precision() - number.scale() > DIGITS_KEPT || number.scale() > DIGITS_KEPT) {
            return flawed(line, cell, "personnel.flaw.lost-digits", flaws);
        }
        return number.toPlainString();
    }

}
