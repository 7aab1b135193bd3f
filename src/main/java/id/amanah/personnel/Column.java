package id.amanah.personnel;

import java.util.Locale;
import java.util.Set;

/**
 * A column of a file, by its Indonesian name or its English one. One that is missing
 * leaves what it is about as it is; an empty cell of one that is there takes it away.
 */
public enum Column {

    /** The agency's own code of the unit. */
    CODE(Contents.UNITS, true, "kode", "code", "B-010"), UNIT_NAME(Contents.UNITS, true, "nama", "name", "Biro Contoh"),
    /** The code of the unit above; empty at the top. */
    PARENT(Contents.UNITS, false, "induk", "parent", "S-001"),

    NIP(Contents.PEOPLE, false, "nip", "nip", "199001012015011001"),
    /** The agency's own number; needed of whoever has no NIP. */
    STAFF_NUMBER(Contents.PEOPLE, false, "nomor_pegawai", "staff_number", ""),
    NAME(Contents.PEOPLE, true, "nama", "name", "Contoh Pegawai"),
    KIND(Contents.PEOPLE, true, "jenis_pegawai", "employment_kind", "PNS"),
    RANK(Contents.PEOPLE, false, "golongan", "rank", "III/a"), UNIT(Contents.PEOPLE, true, "unit", "unit", "B-010"),
    POST(Contents.PEOPLE, false, "jabatan", "post", "Analis Kebijakan"),
    HEAD(Contents.PEOPLE, false, "kepala_unit", "head_of_unit", "tidak"),
    HOLDING(Contents.PEOPLE, false, "pengangkatan", "appointment", "definitif"),
    FROM(Contents.PEOPLE, false, "mulai", "from", "2024-01-01"), LAST(Contents.PEOPLE, false, "sampai", "to", ""),
    SUPERIOR(Contents.PEOPLE, false, "nip_atasan", "superior_nip", ""),
    MAIL(Contents.PEOPLE, false, "surel", "mail", "contoh@kementerian.go.id"),
    LANGUAGE(Contents.PEOPLE, false, "bahasa", "language", "id"),
    SERVES_SINCE(Contents.PEOPLE, false, "mulai_bekerja", "serves_since", "2015-01-01");

    /** Columns whose cells are days. */
    static final Set<Column> DAYS = Set.of(FROM, LAST, SERVES_SINCE);

    private final Contents contents;

    private final boolean required;

    private final String indonesian;

    private final String english;

    private final String example;

    Column(Contents contents, boolean required, String indonesian, String english, String example) {
        this.contents = contents;
        this.required = required;
        this.indonesian = indonesian;
        this.english = english;
        this.example = example;
    }

    public Contents contents() {
        return contents;
    }

    public boolean required() {
        return required;
    }

    /** What stands in the example line of the template. */
    public String example() {
        return example;
    }

    /** Its name in a file and in reports; the same in both languages of Amanah. */
    public String title() {
        return indonesian;
    }

    public String english() {
        return english;
    }

    /** The key of the sentence that explains it. */
    public String explanation() {
        return "personnel.column." + contents.name().toLowerCase(Locale.ROOT) + "." + indonesian;
    }

    boolean isNamed(String header) {
        String name = header.strip().toLowerCase(Locale.ROOT).replaceAll("[ \\-]+", "_").replace("*", "");
        return name.equals(indonesian) || name.equals(english);
    }

}
