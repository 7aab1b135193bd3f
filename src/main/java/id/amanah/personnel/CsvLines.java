package id.amanah.personnel;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads CSV as spreadsheets write it: UTF-8 with or without byte order mark, parted by
 * semicolons, commas or tabs, whichever the header has most of.
 */
final class CsvLines implements Lines {

    /** Characters; a quotation mark that is never closed would else swallow the file. */
    private static final int LONGEST_LINE = 200_000;

    private static final int MARK = 0xFEFF;

    @Override
    public void read(Path file, Heed heed) throws IOException {
        heed.expect(Utf8.require(file));
        char separator = separator(file);
        try (Watched text = new Watched(open(file));
                CSVParser parser = CSVParser.builder().setReader(text).setFormat(format(separator)).get()) {
            each(parser, text, heed);
        }
    }

    private static void each(CSVParser parser, Watched text, Heed heed) {
        int number = 1;
        try {
            for (Iterator<CSVRecord> records = parser.iterator(); records.hasNext();) {
                RawLine line = line(number, records.next());
                text.begin(parser.getCurrentLineNumber() + 1);
                number = (int) parser.getCurrentLineNumber() + 1;
                if (!line.isEmpty() && !heed.line(line)) {
                    return;
                }
            }
        }
        catch (UncheckedIOException | IllegalStateException broken) {
            throw new BadFile(number, "personnel.flaw.quotes", number);
        }
    }

    private static RawLine line(int number, CSVRecord record) {
        List<String> cells = new ArrayList<>(record.size());
        record.forEach(cell -> cells.add(cell.strip()));
        return new RawLine(number, cells, List.of(), null);
    }

    private static CSVFormat format(char separator) {
        return CSVFormat.RFC4180.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get();
    }

    private static Reader open(Path file) throws IOException {
        BufferedReader text = Files.newBufferedReader(file);
        text.mark(1);
        if (text.read() != MARK) {
            text.reset();
        }
        return text;
    }

    private static char separator(Path file) throws IOException {
        int semicolons = 0;
        int commas = 0;
        int tabs = 0;
        try (Reader text = open(file)) {
            int read = 0;
            for (int letter = text.read(); letter >= 0 && letter != '\n' && read < LONGEST_LINE; letter = text.read()) {
                semicolons += letter == ';' ? 1 : 0;
                commas += letter == ',' ? 1 : 0;
                tabs += letter == '\t' ? 1 : 0;
                read++;
            }
        }
        return tabs > semicolons && tabs > commas ? '\t' : semicolons >= commas && semicolons > 0 ? ';' : ',';
    }

    /** Notices a line that does not end. */
    private static final class Watched extends FilterReader {

        private long since;

        private long line = 1;

        Watched(Reader in) {
            super(in);
        }

        void begin(long next) {
            since = 0;
            line = next;
        }

        @Override
        public int read() throws IOException {
            int letter = super.read();
            count(letter < 0 ? 0 : 1);
            return letter;
        }

        @Override
        public int read(char[] into, int from, int length) throws IOException {
            int many = super.read(into, from, length);
            count(Math.max(many, 0));
            return many;
        }

        private void count(int more) {
            since += more;
            if (since > LONGEST_LINE) {
                throw new BadFile((int) line, "personnel.flaw.quotes", line);
            }
        }

    }

}
