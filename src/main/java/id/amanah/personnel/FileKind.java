package id.amanah.personnel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What a file is by its own bytes; its name is only held against them. */
enum FileKind {

    CSV, XLSX;

    private static final int HEAD = 4096;

    /**
     * @throws BadFile if it is neither, or not what its name says
     */
    static FileKind of(Path file, String name) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (head.length == 0) {
            throw new BadFile(0, "personnel.flaw.empty");
        }
        boolean named = name.toLowerCase(Locale.ROOT).endsWith(".xlsx");
        if (starts(head, "PK\3\4")) {
            require(named, "personnel.flaw.workbook-named-otherwise");
            return XLSX;
        }
        require(!named, "personnel.flaw.no-workbook");
        require(!starts(head, "\u00d0\u00cf\u0011\u00e0"), "personnel.flaw.old-workbook");
        require(!starts(head, "\u00ff\u00fe") && !starts(head, "\u00fe\u00ff"), "personnel.flaw.utf16");
        require(!starts(head, "%PDF") && !starts(head, "{\\rtf") && !starts(head, "\u0089PNG")
                && !starts(head, "\u001f\u008b"), "personnel.flaw.no-table");
        require(!hasZero(head), "personnel.flaw.utf16");
        return CSV;
    }

    private static void require(boolean good, String key) {
        if (!good) {
            throw new BadFile(0, key);
        }
    }

    private static boolean hasZero(byte[] head) {
        for (byte one : head) {
            if (one == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean starts(byte[] head, String with) {
        byte[] bytes = with.getBytes(StandardCharsets.ISO_8859_1);
        return head.length >= bytes.length && java.util.Arrays.equals(head, 0, bytes.length, bytes, 0, bytes.length);
    }

}
