package id.amanah.personnel;

import java.util.Arrays;
import java.util.List;

/** What a file has: units (<i>unit kerja</i>) or people (<i>pegawai</i>). */
public enum Contents {

    UNITS, PEOPLE;

    /** The columns that such a file may have, in the order of the template. */
    public List<Column> columns() {
        return Arrays.stream(Column.values()).filter(column -> column.contents() == this).toList();
    }

}
