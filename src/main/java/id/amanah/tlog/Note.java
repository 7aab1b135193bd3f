package id.amanah.tlog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;

/**
 * A signed note (C2SP signed-note): text, an empty line, and a line a signature.
 *
 * @param text ends with a line feed, which is signed with it
 */
public record Note(String text, List<Signature> signatures) {

    /** Bytes of the id of a key. */
    static final int ID = 4;

    private static final int LONGEST = 1_000_000;

    private static final int MOST_SIGNATURES = 100;

    /**
     * A line of a signature.
     *
     * @param name who says to have signed
     * @param id the first four bytes of the hash of the key
     */
    public record Signature(String name, byte[] id, byte[] bytes) {

        String line() {
            byte[] both = Arrays.copyOf(id, ID + bytes.length);
            System.arraycopy(bytes, 0, both, ID, bytes.length);
            return "\u2014 " + name + " " + Base64.getEncoder().encodeToString(both) + "\n";
        }

    }

    public Note {
        if (!text.endsWith("\n") || hasControls(text)) {
            throw new MalformedLog("The text of a note ends with a line feed and has no other control characters");
        }
        signatures = List.copyOf(signatures);
    }

    /** The note with one more signature. */
    public Note with(Signature signature) {
        List<Signature> more = new ArrayList<>(signatures);
        more.add(signature);
        return new Note(text, more);
    }

    public byte[] bytes() {
        StringBuilder note = new StringBuilder(text).append("\n");
        signatures.forEach(signature -> note.append(signature.line()));
        return Bytes.utf8(note.toString());
    }

    /**
     * @throws MalformedLog if the bytes are no note
     */
    public static Note of(byte[] bytes) {
        if (bytes.length > LONGEST) {
            throw new MalformedLog("A note has " + LONGEST + " bytes at most");
        }
        String note = Bytes.utf8(bytes);
        int split = note.lastIndexOf("\n\n");
        if (split < 0 || !note.endsWith("\n") || split + 2 >= note.length()) {
            throw new MalformedLog("A note has a text, an empty line and signatures");
        }
        List<Signature> signatures = new ArrayList<>();
        for (String line : note.substring(split + 2, note.length() - 1).split("\n", -1)) {
            signatures.add(signature(line));
        }
        if (signatures.size() > MOST_SIGNATURES) {
            throw new MalformedLog("A note has " + MOST_SIGNATURES + " signatures at most");
        }
        return new Note(note.substring(0, split + 1), signatures);
    }

    private static Signature signature(String line) {
        String[] parts = line.split(" ", -1);
        if (parts.length != 3 || !parts[0].equals("\u2014") || !NoteKey.isName(parts[1])) {
            throw new MalformedLog("No line of a signature: " + Bytes.shortened(line));
        }
        byte[] both = Bytes.ofBase64(parts[2]);
        if (both.length <= ID) {
            throw new MalformedLog("A signature is too short: " + Bytes.shortened(line));
        }
        return new Signature(parts[1], Arrays.copyOf(both, ID), Arrays.copyOfRange(both, ID, both.length));
    }

    /**
     * Those of the keys that have signed. Signatures of keys that are not among them say
     * nothing.
     * @throws MalformedLog if a signature says to be of one of the keys and is not
     */
    public List<NoteKey> signers(Collection<NoteKey> keys) {
        List<NoteKey> signers = new ArrayList<>();
        for (Signature signature : signatures) {
            for (NoteKey key : keys) {
                if (key.isNamedBy(signature) && !signers.contains(key)) {
                    if (!key.hasSigned(text, signature)) {
                        throw new MalformedLog("The signature of " + key.name() + " does not fit the text");
                    }
                    signers.add(key);
                }
            }
        }
        return signers;
    }

    private static boolean hasControls(String text) {
        return text.chars().anyMatch(c -> c < 0x20 && c != '\n' || c == 0x7f);
    }

}
