package id.amanah.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.amanah.letters.ServerAnswer.Kind;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Mails kept as files")
class FileCarrierTest {

    @TempDir
    Path directory;

    @Test
    void areReadByAnyMailProgramAsTextAndAsHtml() throws Exception {
        carrier().carry(Mails.mail());

        MimeMessage message = parsed(files().get(0));
        assertThat(message.getSubject()).isEqualTo("Ada surat");
        assertThat(message.getAllRecipients()).singleElement()
            .extracting(Object::toString)
            .isEqualTo("siti@kemcon.contoh.go.id");
        assertThat(message.getFrom()[0]).hasToString("Amanah <amanah@kemcon.contoh.go.id>");
        assertThat(message.getMessageID()).isEqualTo("<" + Mails.mail().messageId() + ">");
        assertThat(message.getSentDate()).isEqualTo("2026-02-02T02:00:00Z");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(part(message, "text/plain")).contains("Satu <b>paragraf</b> & daftar:", "- dua");
        assertThat(part(message, "text/html")).contains("Satu &lt;b&gt;paragraf&lt;/b&gt; &amp; daftar:",
                "<ul><li>satu</li><li>dua</li></ul>");
    }

    @Test
    void ofTheSameLetterAreOneFileHoweverOftenItIsTried() {
        carrier().carry(Mails.mail());
        carrier().carry(Mails.mail());

        assertThat(files()).extracting(file -> file.getFileName().toString())
            .containsExactly("20260202T020000Z-" + Mails.mail().id() + ".eml");
    }

    @Test
    void arePutNowhereElseByWhatAnybodyWrote() {
        carrier().carry(Mails.mail("../../../etc/passwd", "siti@kemcon.contoh.go.id"));

        assertThat(files()).singleElement().satisfies(file -> assertThat(file.getParent()).isEqualTo(mail()));
    }

    @Test
    void areReadByNobodyElseOnTheMachine() throws Exception {
        assumeTrue(directory.getFileSystem().supportedFileAttributeViews().contains("posix"));

        carrier().carry(Mails.mail());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(mail()))).isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(files().get(0)))).isEqualTo("rw-------");
    }

    @Test
    void waitWhileTheDiskTakesNothing() throws Exception {
        Files.writeString(mail(), "a file where the folder should be");

        assertThat(carrier().carry(Mails.mail()).kind()).isEqualTo(Kind.UNREACHABLE);
    }

    private FileCarrier carrier() {
        return new FileCarrier(mail(), Mails.COMPOSER);
    }

    private Path mail() {
        return directory.resolve("mail");
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(mail())) {
            return files.toList();
        }
        catch (java.io.IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private static MimeMessage parsed(Path file) throws Exception {
        try (InputStream in = Files.newInputStream(file)) {
            return new MimeMessage(Session.getInstance(new Properties()), in);
        }
    }

    private static String part(Part part, String type) throws Exception {
        if (part.isMimeType(type)) {
            return part.getContent().toString().replace("\r\n", "\n");
        }
        if (part.getContent() instanceof MimeMultipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                String found = part(parts.getBodyPart(i), type);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

}
