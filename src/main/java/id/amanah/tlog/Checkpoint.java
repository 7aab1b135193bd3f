package id.amanah.tlog;

/**
 * What a log commits itself to (C2SP tlog-checkpoint): so many leaves under this root.
 *
 * @param origin the name of the log
 * @param size leaves, from 0 on
 */
public record Checkpoint(String origin, long size, Hash root) {

    public Checkpoint {
        if (origin.isEmpty() || size < 0) {
            throw new MalformedLog("A checkpoint has an origin and a size from 0 on");
        }
    }

    /** The three lines that are signed. */
    public String text() {
        return origin + "\n" + size + "\n" + root.base64() + "\n";
    }

    /**
     * @throws MalformedLog if the text is no checkpoint; lines of extensions are let be
     */
    public static Checkpoint of(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length < 4 || !lines[lines.length - 1].isEmpty()) {
            throw new MalformedLog("A checkpoint has three lines: origin, size, root");
        }
        for (int line = 3; line < lines.length - 1; line++) {
            if (lines[line].isEmpty()) {
                throw new MalformedLog("A checkpoint has no empty line");
            }
        }
        return new Checkpoint(lines[0], Bytes.decimal(lines[1]), Hash.ofBase64(lines[2]));
    }

}
