package id.amanah.kinds;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The files of a kind by name, relative to its folder, in the order of their names. */
record Folder(SortedMap<String, byte[]> files) {

    static final String MANIFEST = "kind.yaml";

    Folder(Map<String, byte[]> files) {
        this(Collections.unmodifiableSortedMap(new TreeMap<>(files)));
    }

    Stream<String> names(String ending) {
        return files.keySet().stream().filter(name -> name.endsWith(ending));
    }

    boolean has(String name) {
        return files.containsKey(name);
    }

    byte[] bytes(String name) {
        return files.get(name);
    }

    String text(String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    /**
     * Lower-case hex SHA-256 over, for each file in the order of names: the name in
     * modified UTF-8 with its length, the length of the content in 8 bytes, the content.
     */
    String digest() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            try (var out = new DataOutputStream(new DigestOutputStream(java.io.OutputStream.nullOutputStream(), sha))) {
                for (var file : files.entrySet()) {
                    out.writeUTF(file.getKey());
                    out.writeLong(file.getValue().length);
                    out.write(file.getValue());
                }
            }
            return HexFormat.of().formatHex(sha.digest());
        }
        catch (IOException | NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex);
        }
    }

    byte[] zipped() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return bytes.toByteArray();
    }

    static Folder unzipped(byte[] bytes) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return new Folder(files);
    }

}
