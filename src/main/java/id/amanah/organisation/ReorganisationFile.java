package id.amanah.organisation;

import id.amanah.organisation.Alteration.Act;
import id.amanah.shared.FieldError;
import id.amanah.shared.Refusal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The steps of a reorganisation from a file (<i>berkas penataan</i>): CSV in UTF-8, with
 * {@code ;} or {@code ,}, a line of column names first, one step a line.
 */
public final class ReorganisationFile {

    private static final Map<String, String> COLUMNS = Map.ofEntries(Map.entry("act", "act"),
            Map.entry("langkah", "act"), Map.entry("unit", "unit"), Map.entry("to", "to"), Map.entry("ke", "to"),
            Map.entry("name", "name"), Map.entry("nama", "name"), Map.entry("head", "head"),
            Map.entry("pimpinan", "head"), Map.entry("people", "people"), Map.entry("pegawai", "people"));

    private static final Map<String, Act> ACTS = Map.ofEntries(Map.entry("create", Act.CREATE),
            Map.entry("bentuk", Act.CREATE), Map.entry("rename", Act.RENAME), Map.entry("ubah nama", Act.RENAME),
            Map.entry("move", Act.MOVE), Map.entry("pindah", Act.MOVE), Map.entry("merge", Act.MERGE),
            Map.entry("gabung", Act.MERGE), Map.entry("carry", Act.CARRY), Map.entry("bawa pegawai", Act.CARRY),
            Map.entry("close", Act.CLOSE), Map.entry("hapus", Act.CLOSE));

    private ReorganisationFile() {
    }

    /**
     * The steps; a file that cannot be read is refused line by line.
     */
    public static List<Alteration> read(byte[] bytes) {
        List<String> lines = text(bytes).lines().toList();
        if (lines.isEmpty()) {
            throw refused(1, "organisation.file.empty");
        }
        char separator = lines.get(0).indexOf(';') >= 0 ? ';' : ',';
        List<String> columns = columns(cells(lines.get(0), separator));
        List<FieldError> wrong = new ArrayList<>();
        List<Alteration> steps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                step(cells(lines.get(i), separator), columns, i + 1, steps, wrong);
            }
        }
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
        return steps;
    }

    private static void step(List<String> cells, List<String> columns, int line, List<Alteration> steps,
            List<FieldError> wrong) {
        if (cells.size() > columns.size()) {
            wrong.add(new FieldError("steps", "organisation.file.cells", line, columns.size()));
            return;
        }
        Map<String, String> row = new HashMap<>();
        for (int c = 0; c < cells.size(); c++) {
            row.put(columns.get(c), cells.get(c));
        }
        Act act = ACTS.get(row.getOrDefault("act", "").strip().toLowerCase(Locale.ROOT));
        if (act == null) {
            wrong.add(new FieldError("steps", "organisation.file.act", line, row.getOrDefault("act", "")));
            return;
        }
        String people = row.getOrDefault("people", "");
        steps.add(new Alteration(act, row.get("unit"), row.get("to"), row.get("name"), row.get("head"),
                Arrays.asList(people.split("[\\s|]+"))));
    }

    private static List<String> columns(List<String> names) {
        List<String> columns = names.stream()
            .map(name -> COLUMNS.getOrDefault(name.strip().toLowerCase(Locale.ROOT), ""))
            .toList();
        if (!columns.contains("act") || !columns.contains("unit")) {
            throw refused(1, "organisation.file.columns");
        }
        return columns;
    }

    private static String text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
        catch (CharacterCodingException notUtf8) {
            throw refused(1, "organisation.file.encoding");
        }
    }

    private static Refusal refused(int line, String key) {
        return Refusal.invalid(List.of(new FieldError("steps", key, line)));
    }

    /** The cells of a line; quotes hold separators, and doubled ones stand for one. */
    private static List<String> cells(String line, char separator) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(line.charAt(i++));
            }
            else if (c == '"') {
                quoted = !quoted;
            }
            else if (c == separator && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            }
            else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

}
