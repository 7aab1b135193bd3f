package id.amanah.desk.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The rows of a list that has many, each folded behind its name: what differs is open,
 * and so many stand in sight.
 *
 * @param first those in sight
 * @param more the others; what differs is always in sight
 */
record FoldedRows(String list, List<Row> first, List<Row> more) {

    /** With more rows than this they are folded. */
    static final int FEW = 3;

    /** So many are in sight. */
    static final int IN_SIGHT = 10;

    /**
     * A row.
     *
     * @param title {@code Objek 3}
     * @param name what tells it from others; null if nothing in it does
     * @param change {@code ADDED} or {@code REMOVED}; null if neither
     */
    record Row(String title, String name, String change, List<Comparison.Line> lines) {

        /** Whether anything differs. */
        public boolean differs() {
            return change != null || lines.stream().anyMatch(line -> line.change() != null);
        }

    }

    /** The lists among lines that have many rows. */
    static List<FoldedRows> of(List<Comparison.Line> lines) {
        Map<String, Map<String, Row>> lists = new LinkedHashMap<>();
        lines.stream().filter(line -> line.row() != null).forEach(line -> {
            Map<String, Row> rows = lists.computeIfAbsent(line.row().list(), list -> new LinkedHashMap<>());
            if (line.heading()) {
                rows.put(line.row().id() + line.label(),
                        new Row(line.label(), line.row().name(), line.change(), new ArrayList<>()));
            }
            else {
                rows.values().stream().reduce((before, last) -> last).ifPresent(last -> last.lines().add(line));
            }
        });
        return lists.entrySet()
            .stream()
            .filter(list -> list.getValue().size() > FEW)
            .map(list -> folded(list.getKey(), List.copyOf(list.getValue().values())))
            .toList();
    }

    private static FoldedRows folded(String list, List<Row> rows) {
        List<Row> first = new ArrayList<>();
        List<Row> more = new ArrayList<>();
        for (Row row : rows) {
            (first.size() < IN_SIGHT || row.differs() ? first : more).add(row);
        }
        return new FoldedRows(list, first, more);
    }

    boolean holds(Comparison.Line line) {
        return line.row() != null && line.row().list().equals(list);
    }

    Stream<Comparison.Line> lines() {
        return Stream.concat(first.stream(), more.stream())
            .flatMap(row -> Stream.concat(
                    Stream.of(new Comparison.Line(true, row.title(), "", null, row.change(), null)),
                    row.lines().stream()));
    }

}
