package id.amanah.personnel;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The first line of a file: which column stands where. All that is wrong with it is told
 * at once.
 */
final class Header {

    private final Map<Column, Integer> places = new EnumMap<>(Column.class);

    private final List<Flaw> flaws = new ArrayList<>();

    Header(Contents contents, RawLine line) {
        flaws.addAll(line.flaws());
        for (int at = 0; at < line.cells().size(); at++) {
            String title = line.cell(at);
            if (!title.isEmpty()) {
                place(contents, line.number(), title, at);
            }
        }
        contents.columns()
            .stream()
            .filter(column -> column.required() && !places.containsKey(column))
            .forEach(column -> flaws
                .add(Flaw.of(line.number(), column.title(), "personnel.flaw.column-missing", column.title())));
        if (contents == Contents.PEOPLE && !has(Column.NIP) && !has(Column.STAFF_NUMBER)) {
            flaws.add(Flaw.of(line.number(), "nip", "personnel.flaw.column-missing", "nip"));
        }
    }

    private void place(Contents contents, int number, String title, int at) {
        Column known = contents.columns().stream().filter(c -> c.isNamed(title)).findFirst().orElse(null);
        if (known == null) {
            String names = contents.columns().stream().map(Column::title).collect(Collectors.joining(", "));
            flaws.add(Flaw.of(number, shortened(title), "personnel.flaw.column-unknown", shortened(title), names));
        }
        else if (places.putIfAbsent(known, at) != null) {
            flaws.add(Flaw.of(number, known.title(), "personnel.flaw.column-twice", known.title()));
        }
    }

    private static String shortened(String title) {
        return title.length() <= 60 ? title : title.substring(0, 60) + "…";
    }

    List<Flaw> flaws() {
        return flaws;
    }

    boolean has(Column column) {
        return places.containsKey(column);
    }

    String[] names() {
        return places.keySet().stream().map(Column::title).toArray(String[]::new);
    }

    String cell(RawLine line, Column column) {
        return line.cell(places.getOrDefault(column, -1));
    }

}
