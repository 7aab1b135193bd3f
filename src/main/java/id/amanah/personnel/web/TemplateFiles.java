package id.amanah.personnel.web;

import id.amanah.identity.Identity;
import id.amanah.personnel.Column;
import id.amanah.personnel.Contents;
import id.amanah.personnel.Imports;
import id.amanah.shared.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Files to begin with: the header and an example line. In the workbook every cell is
 * text, so that no NIP loses its last digits, and a second sheet explains the columns.
 */
@Controller
class TemplateFiles {

    private static final Map<String, Contents> NAMES = Map.of("unit", Contents.UNITS, "pegawai", Contents.PEOPLE);

    private static final int ROWS_AS_TEXT = 2000;

    private final Shown shown;

    TemplateFiles(Shown shown) {
        this.shown = shown;
    }

    @GetMapping("/impor/contoh/{name}.csv")
    ResponseEntity<byte[]> csv(@PathVariable String name) {
        List<Column> columns = contents(name).columns();
        String text = "\uFEFF" + columns.stream().map(Column::title).collect(Collectors.joining(";")) + "\r\n"
                + columns.stream().map(Column::example).collect(Collectors.joining(";")) + "\r\n";
        return file(name + ".csv", "text/csv;charset=UTF-8", text.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/impor/contoh/{name}.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable String name, Locale locale) throws IOException {
        List<Column> columns = contents(name).columns();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Amanah", "1.0")) {
            data(workbook.newWorksheet(name), columns);
            explained(workbook.newWorksheet(shown.of("personnel.columns", locale)), columns, locale);
        }
        return file(name + ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                bytes.toByteArray());
    }

    private static void data(Worksheet sheet, List<Column> columns) {
        for (int at = 0; at < columns.size(); at++) {
            sheet.value(0, at, columns.get(at).title());
            sheet.value(1, at, columns.get(at).example());
            sheet.width(at, 22);
        }
        sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
        sheet.range(1, 0, ROWS_AS_TEXT, columns.size() - 1).style().format("@").set();
        sheet.freezePane(0, 1);
    }

    private void explained(Worksheet sheet, List<Column> columns, Locale locale) {
        for (int at = 0; at < columns.size(); at++) {
            Column column = columns.get(at);
            sheet.value(at, 0, column.title());
            sheet.value(at, 1, column.english());
            sheet.value(at, 2,
                    shown.of(column.required() ? "personnel.column.required" : "personnel.column.free", locale));
            sheet.value(at, 3, shown.of(column.explanation(), locale));
        }
        sheet.width(0, 18);
        sheet.width(1, 18);
        sheet.width(3, 110);
    }

    private static Contents contents(String name) {
        if (!Imports.may(Identity.actor()) || !NAMES.containsKey(name)) {
            throw Refusal.of(Refusal.Reason.UNKNOWN, "refusal.personnel.unknown");
        }
        return NAMES.get(name);
    }

    private static ResponseEntity<byte[]> file(String name, String type, byte[] bytes) {
        return ResponseEntity.ok()
            .header(HttpHeaders.CONTENT_TYPE, type)
            .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
            .body(bytes);
    }

}
