package id.amanah.personnel.web;

import id.amanah.personnel.Difference;
import id.amanah.personnel.Flaw;
import id.amanah.personnel.Import;
import id.amanah.personnel.Imports;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The report of an import as CSV: what is wrong, or what changes. Written as it is read;
 * no cell of it is anything that a spreadsheet would calculate.
 */
@Controller
class ReportFile {

    private static final int PART = 2000;

    private final Imports imports;

    private final Shown shown;

    ReportFile(Imports imports, Shown shown) {
        this.imports = imports;
        this.shown = shown;
    }

    @GetMapping("/impor/{id}/laporan.csv")
    void report(@PathVariable UUID id, Locale locale, HttpServletResponse response) throws IOException {
        Import one = imports.of(id);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                    .filename(shown.of("personnel.report.name", locale) + "-" + id.toString().substring(0, 8) + ".csv",
                            StandardCharsets.UTF_8)
                    .build()
                    .toString());
        try (Writer text = response.getWriter(); CSVPrinter csv = new CSVPrinter(text, format())) {
            text.write('\uFEFF');
            if (one.state() == Import.State.REFUSED) {
                flaws(one, csv, locale);
            }
            else {
                differences(one, csv, locale);
            }
        }
    }

    private static CSVFormat format() {
        return CSVFormat.RFC4180.builder().setDelimiter(';').get();
    }

    private void flaws(Import one, CSVPrinter csv, Locale locale) throws IOException {
        head(csv, locale, "line", "column", "reason");
        List<Flaw> part;
        int from = 0;
        do {
            part = imports.flaws(one, from, PART);
            for (Flaw flaw : part) {
                Shown.Bad bad = shown.bad(flaw, locale);
                csv.printRecord(bad.line(), harmless(bad.column()), harmless(bad.reason()));
            }
            from += PART;
        }
        while (part.size() == PART);
    }

    private void differences(Import one, CSVPrinter csv, Locale locale) throws IOException {
        head(csv, locale, "what", "line", "subject", "name.column", "field", "before", "after");
        List<Difference> part;
        long after = 0;
        do {
            part = imports.differences(one, after, PART);
            for (Difference difference : part) {
                Shown.Change row = shown.difference(difference, locale);
                csv.printRecord(row.whatName(), row.line(), harmless(row.subject()), harmless(row.name()),
                        harmless(row.field()), harmless(row.before()), harmless(row.after()));
                after = difference.n();
            }
        }
        while (part.size() == PART);
    }

    private void head(CSVPrinter csv, Locale locale, String... names) throws IOException {
        for (String name : names) {
            csv.print(shown.of("personnel.report." + name, locale));
        }
        csv.println();
    }

    /** Text for a spreadsheet, also where somebody wrote a formula into a file. */
    static String harmless(String text) {
        return text == null || text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }

}
