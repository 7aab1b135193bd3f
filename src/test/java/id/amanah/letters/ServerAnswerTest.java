package id.amanah.letters;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.letters.FaultySmtpServer.At;
import id.amanah.letters.ServerAnswer.Kind;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row is named as in reliability.md; the server really does what it says. */
@DisplayName("What a mail server does, and what follows")
class ServerAnswerTest {

    private final FaultySmtpServer server = new FaultySmtpServer();

    @AfterEach
    void close() {
        server.close();
    }

    @ParameterizedTest(name = "{0}: {1} answers {2} → {3}")
    @CsvSource({ "M1, GREETING, 421 too busy, UNREACHABLE", "M3, MAIL, 451 try again, RETRY",
            "M4, RCPT, 450 greylisted, RETRY", "M5, RCPT, 550 no such user, DEAD", "M5, RCPT, 552 mailbox full, RETRY",
            "M8, DOT, 452 no room, RETRY", "M8, DOT, 554 refused, DEAD", "M9, TEXT, drop, RETRY",
            "M10, DOT, drop, RETRY", "M12, QUIT, drop, SENT", "-, MAIL, 530 sign in first, RETRY",
            "-, DATA, 554 no, DEAD" })
    void theCodeDecides(String name, At at, String fault, Kind kind) {
        server.fault(at, fault);

        assertThat(send()).as(name).extracting(ServerAnswer::kind).isEqualTo(kind);
    }

    @Test
    void acceptedMailIsSent() {
        assertThat(send().kind()).isEqualTo(Kind.SENT);
        assertThat(server.accepted()).singleElement().asString().contains("Message-ID: <" + Mails.mail().messageId());
    }

    @ParameterizedTest(name = "{0}: silence at {1} → {2}")
    @CsvSource({ "M2, GREETING, UNREACHABLE", "M11, DOT, RETRY" })
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void aServerThatFallsSilentHoldsNobodyForEver(String name, At at, Kind kind) {
        server.fault(at, FaultySmtpServer.SILENCE);

        assertThat(send()).as(name).extracting(ServerAnswer::kind).isEqualTo(kind);
    }

    @Test
    void aServerThatIsNotThereIsToldFromOneThatRefuses() {
        server.close();

        assertThat(send().kind()).isEqualTo(Kind.UNREACHABLE);
    }

    /** M20: whoever stands between could take STARTTLS out of the server's answer. */
    @Test
    void withoutTheEncryptionThatIsDemandedNothingIsSent() {
        var sender = server.sender();
        sender.getJavaMailProperties().put("mail.smtp.starttls.enable", "true");
        sender.getJavaMailProperties().put("mail.smtp.starttls.required", "true");

        ServerAnswer answer = new SmtpCarrier(sender, Mails.COMPOSER).carry(Mails.mail());

        assertThat(answer.kind()).isEqualTo(Kind.UNREACHABLE);
        assertThat(server.accepted()).isEmpty();
    }

    @Test
    void whatIsKeptOfAnAnswerIsOneShortLine() {
        server.fault(At.RCPT, "550 no\u0007 such user " + "x".repeat(900));

        assertThat(send().text()).hasSizeLessThanOrEqualTo(500).doesNotContainPattern("\\p{Cntrl}");
    }

    /** M17 */
    @ParameterizedTest
    @CsvSource({ "'Halo\r\nBcc: x@y.id', siti@kemcon.contoh.go.id", "Halo, 'siti@kemcon.contoh.go.id\nBcc: x@y.id'",
            "Halo, 'a@b.id,c@d.id'", "Halo, 'Siti <siti@kemcon.contoh.go.id>'", "Halo, ''" })
    void aLineBreakInAHeaderOrASecondAddressIsRefused(String subject, String address) {
        ServerAnswer answer = new SmtpCarrier(server.sender(), Mails.COMPOSER).carry(Mails.mail(subject, address));

        assertThat(answer.kind()).isEqualTo(Kind.DEAD);
        assertThat(server.accepted()).isEmpty();
    }

    private ServerAnswer send() {
        return new SmtpCarrier(server.sender(), Mails.COMPOSER).carry(Mails.mail());
    }

}
