package id.amanah.personnel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Looks an XLSX over before anything understands it: unpacks each part once into nothing,
 * counting, and lets no document type pass, without which no entity can be made.
 */
final class Parcel {

    private static final int MOST_PARTS = 2000;

    /** Below it no ratio is suspicious: an empty sheet packs very well. */
    private static final long SMALL = 1 << 20;

    private static final int MOST_TAGS_OF_TEXTS = 12_000_000;

    private static final String TEXTS = "xl/sharedStrings.xml";

    private final PersonnelSettings settings;

    private final byte[] buffer = new byte[1 << 16];

    private long unpacked;

    private int rows;

    private Parcel(PersonnelSettings settings) {
        this.settings = settings;
    }

    /**
     * About how many rows its largest sheet has.
     * @throws BadFile if it is no workbook or could fill the memory or the time
     */
    static int require(Path file, PersonnelSettings settings) throws IOException {
        try (ZipFile parcel = new ZipFile(file.toFile())) {
            Parcel looked = new Parcel(settings);
            looked.check(parcel);
            return looked.rows;
        }
        catch (ZipException | IllegalArgumentException broken) {
            throw new BadFile(0, "personnel.flaw.broken-workbook");
        }
    }

    private void check(ZipFile parcel) throws IOException {
        Set<String> names = new HashSet<>();
        for (Enumeration<? extends ZipEntry> parts = parcel.entries(); parts.hasMoreElements();) {
            ZipEntry part = parts.nextElement();
            if (!names.add(part.getName()) || names.size() > MOST_PARTS) {
                throw new BadFile(0, "personnel.flaw.broken-workbook");
            }
            unpack(parcel, part);
        }
        if (!names.contains("xl/workbook.xml")) {
            throw new BadFile(0, "personnel.flaw.broken-workbook");
        }
    }

    private void unpack(ZipFile parcel, ZipEntry part) throws IOException {
        boolean texts = part.getName().equalsIgnoreCase(TEXTS);
        long size = 0;
        int tags = 0;
        int ends = 0;
        try (InputStream in = parcel.getInputStream(part)) {
            for (int read = in.readNBytes(buffer, 0, buffer.length); read > 0; read = in.readNBytes(buffer, 0,
                    buffer.length)) {
                if (size == 0 && (part.getName().endsWith(".xml") || part.getName().endsWith(".rels"))) {
                    prolog(read);
                }
                size += read;
                unpacked += read;
                tags += texts ? tags(read) : 0;
                ends += part.getName().startsWith("xl/worksheets/") ? rowEnds(read) : 0;
                limits(part, size, texts, tags);
            }
        }
        rows = Math.max(rows, ends);
    }

    private void limits(ZipEntry part, long size, boolean texts, int tags) {
        boolean packedTooWell = size > SMALL && part.getCompressedSize() > 0
                && size / part.getCompressedSize() > settings.highestRatio();
        if (packedTooWell || unpacked > settings.largestWorkbook().toBytes()
                || texts && (size > settings.largestTexts().toBytes() || tags > MOST_TAGS_OF_TEXTS)) {
            throw new BadFile(0, "personnel.flaw.bomb");
        }
    }

    private int tags(int read) {
        int tags = 0;
        for (int i = 0; i < read; i++) {
            tags += buffer[i] == '<' ? 1 : 0;
        }
        return tags;
    }

    private int rowEnds(int read) {
        int ends = 0;
        for (int i = 0; i + 4 < read; i++) {
            ends += buffer[i] == '/' && buffer[i + 1] == 'r' && buffer[i + 2] == 'o' && buffer[i + 3] == 'w' ? 1 : 0;
        }
        return ends;
    }

    /**
     * What stands before the first element: a document type can stand nowhere else. In
     * another encoding than UTF-8 it could be hidden from this look.
     */
    private void prolog(int read) {
        String head = new String(buffer, 0, Math.min(read, 8192), StandardCharsets.ISO_8859_1);
        String text = head.startsWith("\u00ef\u00bb\u00bf") ? head.substring(3) : head;
        int element = firstElement(text);
        String before = element < 0 ? text : text.substring(0, element);
        boolean otherEncoding = before.matches("(?s).*encoding\\s*=\\s*[\"'](?!(?i)(utf-?8|us-ascii)[\"']).*");
        if (!text.startsWith("<") || element < 0 || otherEncoding || before.contains("<!DOCTYPE")
                || before.contains("<!ENTITY")) {
            throw new BadFile(0, "personnel.flaw.entities");
        }
    }

    private static int firstElement(String text) {
        for (int at = text.indexOf('<'); at >= 0 && at + 1 < text.length(); at = text.indexOf('<', at + 1)) {
            if (Character.isLetter(text.charAt(at + 1))) {
                return at;
            }
        }
        return -1;
    }

}
