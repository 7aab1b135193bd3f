package id.amanah.personnel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Holds a text to UTF-8 before anything of it is read, so that the line with the first
 * letter that is none can be told; half a name would else be kept for years.
 */
final class Utf8 {

    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);

    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16);

    private final CharBuffer letters = CharBuffer.allocate(1 << 16);

    private int line = 1;

    private Utf8() {
    }

    /**
     * How many lines there are.
     * @throws BadFile that names the line
     */
    static int require(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Utf8 text = new Utf8();
            text.check(in);
            return text.line;
        }
    }

    private void check(InputStream in) throws IOException {
        boolean end = false;
        while (!end) {
            int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            end = read < 0;
            bytes.position(bytes.position() + Math.max(read, 0)).flip();
            CoderResult result = decoder.decode(bytes, letters, end);
            count();
            if (result.isError()) {
                throw new BadFile(line, "personnel.flaw.not-utf8", line);
            }
            bytes.compact();
        }
    }

    private void count() {
        letters.flip();
        while (letters.hasRemaining()) {
            char letter = letters.get();
            if (letter == '\n') {
                line++;
            }
            else if (letter == 0) {
                throw new BadFile(line, "personnel.flaw.zero", line);
            }
        }
        letters.clear();
    }

}
