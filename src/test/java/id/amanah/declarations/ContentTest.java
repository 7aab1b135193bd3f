package id.amanah.declarations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.amanah.shared.Refusal;
import id.amanah.shared.Refusal.Reason;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ContentTest {

    @Test
    void aFileIsWhatItsBytesSay() {
        assertThat(Content.type(Samples.PDF)).isEqualTo("application/pdf");
        assertThat(Content.type(Samples.PNG)).isEqualTo("image/png");
        assertThat(Content.type(new byte[] { (byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F' }))
            .isEqualTo("image/jpeg");
    }

    @Test
    void otherTypesAreRefusedAndNamed() {
        refused(Reason.UNSUPPORTED, "text/plain", () -> Content.type("just text".getBytes(StandardCharsets.UTF_8)));
        refused(Reason.UNSUPPORTED, "application/x-msdownload",
                () -> Content.type(new byte[] { 'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0 }));
    }

    @Test
    void aPageThatHidesBeforeAPdfIsNoPdf() {
        refused(Reason.UNSUPPORTED, null, () -> Content.type(Samples.HTML_BEFORE_PDF));
    }

    @Test
    void anEmptyFileAndOneOverTenMegabytesAreRefused() {
        refused(Reason.INVALID, null, () -> Content.type(new byte[0]));
        refused(Reason.TOO_LARGE, null, () -> Content.type(new byte[10 * 1024 * 1024 + 1]));
    }

    @Test
    void aFileThatLiesAboutItsTypeIsToldWhatItIs() {
        refused(Reason.UNSUPPORTED, "image/png", () -> Content.requireHonest("receipt.PDF", "image/png"));
        Content.requireHonest("photo.jpeg", "image/jpeg");
        Content.requireHonest("photo", "image/jpeg");
    }

    @ParameterizedTest
    @MethodSource("names")
    void aNameIsMadeHarmless(String given, String kept) {
        assertThat(Content.name(given, "application/pdf")).isEqualTo(kept);
    }

    static Stream<Arguments> names() {
        return Stream.of(Arguments.of("../../etc/passwd.pdf", "passwd.pdf"), Arguments.of("C:\\temp\\a.pdf", "a.pdf"),
                Arguments.of("a\u0000b\r\n.pdf", "ab.pdf"), Arguments.of("invoice\u202efdp.exe", "invoicefdp.pdf"),
                Arguments.of("..", "berkas.pdf"), Arguments.of(null, "berkas.pdf"),
                Arguments.of("kuitansi asli.pdf", "kuitansi asli.pdf"), Arguments.of("lone\ud83d.pdf", "lone.pdf"),
                Arguments.of("\ud83d\ude00".repeat(200) + ".pdf", "\ud83d\ude00".repeat(120) + ".pdf"));
    }

    @Test
    void aPurposeIsOneLineOfPlainText() {
        assertThat(Content.purpose("bukti\u0000 \u202eserah\n")).isEqualTo("bukti   serah");
        assertThat(Content.purpose(null)).isNull();
    }

    private static void refused(Reason reason, String named, ThrowingCallable what) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(what).satisfies(refusal -> {
            assertThat(refusal.reason()).isEqualTo(reason);
            if (named != null) {
                assertThat(refusal.args()).contains(named);
            }
        });
    }

}
