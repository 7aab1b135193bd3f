package id.amanah.personnel;

import java.util.UUID;

/** What a line says of a unit. */
final class LineOfUnits {

    static final String COPY = "copy staged_unit (import, line, code, name, parent_code) from stdin";

    private LineOfUnits() {
    }

    static void copy(UUID id, Cells cells, CopyText to) {
        String code = cells.text(Column.CODE);
        String parent = cells.text(Column.PARENT);
        if (code != null && code.equals(parent)) {
            cells.flaw(Column.PARENT, "personnel.flaw.own-parent", code);
        }
        to.add(id).add(cells.number()).add(code).add(cells.text(Column.UNIT_NAME)).add(parent);
        to.end();
    }

}
