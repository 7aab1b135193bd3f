package id.amanah.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import id.amanah.AmanahTest;
import id.amanah.Clients;
import id.amanah.desk.GiftReports;
import id.amanah.installation.TestClock;
import id.amanah.letters.FaultySmtpServer.At;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@AmanahTest
@DisplayName("The outbox, over real mail servers")
class OutboxTest {

    private static final Instant NOW = Instant.parse("2026-02-02T02:00:00Z");

    @RegisterExtension
    static final GreenMailExtension GREEN_MAIL = new GreenMailExtension(new ServerSetup(0, "127.0.0.1", "smtp"));

    @Autowired
    Clients clients;

    @Autowired
    Post post;

    @Autowired
    Outbox outbox;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void nothingToSend() {
        post.empty();
    }

    @Test
    void aLetterArrivesOnceWithItsMessageIdAndIsHandedOver() throws Exception {
        String number = GiftReports.file(clients, "siti", GiftReports.vendorsParcel());

        assertThat(post.postman(greenMail()).round()).isEqualTo(1);
        assertThat(post.postman(greenMail()).round()).isZero();

        Map<String, Object> mail = post.mails(number).get(0);
        assertThat(GREEN_MAIL.getReceivedMessages()).hasSize(1);
        MimeMessage received = GREEN_MAIL.getReceivedMessages()[0];
        assertThat(received.getMessageID()).isEqualTo("<" + mail.get("message_id") + ">");
        assertThat(received.getAllRecipients()[0]).hasToString("siti@kemcon.contoh.go.id");
        assertThat(received.getSubject()).isEqualTo("Ada surat untuk Anda di Amanah");
        assertThat(mail).containsEntry("state", "SENT").containsEntry("carrier", "SMTP").containsEntry("attempts", 1);
    }

    /** A real mail server may be down for days; people go on filing. */
    @Test
    void aDeadServerHurtsNobodyAndTheLetterGoesOutLater() {
        try (FaultySmtpServer dead = new FaultySmtpServer()) {
            JavaMailSenderImpl sender = dead.sender();
            dead.close();
            Postman postman = post.postman(new SmtpCarrier(sender, Mails.COMPOSER));

            String number = GiftReports.file(clients, "siti", GiftReports.vendorsParcel());
            assertThat(postman.round()).isZero();
            GiftReports.decide(clients, "ratna", number, "verify", "return", Map.of("missing", "Foto"), null)
                .expect(200);

            assertThat(post.mails(number)).extracting(mail -> mail.get("state")).containsExactly("RETRY", "NEW");
            clock.set(NOW.plus(Duration.ofMinutes(3)));
            assertThat(post.postman(greenMail()).round()).isEqualTo(2);
            assertThat(post.mails(number)).extracting(mail -> mail.get("state")).containsOnly("SENT");
        }
    }

    /** M10: the server took it and the line broke, so nobody knows. */
    @Test
    void aMailThatMayHaveArrivedIsRepeatedUnderTheSameMessageId() {
        try (FaultySmtpServer server = new FaultySmtpServer()) {
            GiftReports.file(clients, "siti", GiftReports.vendorsParcel());
            Postman postman = post.postman(new SmtpCarrier(server.sender(), Mails.COMPOSER));
            server.fault(At.DOT, FaultySmtpServer.DROP);
            postman.round();
            server.fault(At.DOT, null);
            clock.set(NOW.plus(Duration.ofMinutes(3)));
            postman.round();

            assertThat(server.accepted()).hasSize(2)
                .extracting(OutboxTest::messageId)
                .containsOnly(messageId(server.accepted().get(0)));
        }
    }

    /** M5 */
    @Test
    void anUnknownMailboxIsNotTriedAgain() {
        try (FaultySmtpServer server = new FaultySmtpServer()) {
            String number = GiftReports.file(clients, "siti", GiftReports.vendorsParcel());
            server.fault(At.RCPT, "550 no such user");
            Postman postman = post.postman(new SmtpCarrier(server.sender(), Mails.COMPOSER));
            postman.round();
            clock.set(NOW.plus(Duration.ofDays(2)));
            postman.round();

            assertThat(post.mails(number).get(0)).containsEntry("state", "DEAD").containsEntry("attempts", 1);
            assertThat(post.mails(number).get(0).get("last_answer").toString()).contains("550");
        }
    }

    @Test
    void afterThreeDaysOfTryingAMailIsGivenUp() {
        try (FaultySmtpServer server = new FaultySmtpServer()) {
            String number = GiftReports.file(clients, "siti", GiftReports.vendorsParcel());
            server.fault(At.MAIL, "451 later");
            Postman postman = post.postman(new SmtpCarrier(server.sender(), Mails.COMPOSER));
            postman.round();
            assertThat(post.mails(number).get(0)).containsEntry("state", "RETRY");
            clock.set(NOW.plus(Duration.ofDays(3)).plusSeconds(1));
            postman.round();

            assertThat(post.mails(number).get(0)).containsEntry("state", "DEAD").containsEntry("attempts", 2);
        }
    }

    /** M13: between the server's yes and the mark, the sender dies. */
    @Test
    void aLeaseThatEndsGivesTheMailToAnotherAndTheFirstOneComesTooLate() {
        GiftReports.file(clients, "siti", GiftReports.vendorsParcel());

        Outgoing first = outbox.lease(NOW.plusSeconds(300), NOW.plusSeconds(600)).orElseThrow();
        assertThat(outbox.lease(NOW.plusSeconds(300), NOW.plusSeconds(600))).isEmpty();
        Outgoing second = outbox.lease(NOW.plusSeconds(601), NOW.plusSeconds(1200)).orElseThrow();

        assertThat(second.messageId()).isEqualTo(first.messageId());
        assertThat(outbox.sent(first, Carrier.Name.SMTP, "250", NOW)).isFalse();
        assertThat(outbox.sent(second, Carrier.Name.SMTP, "250", NOW)).isTrue();
    }

    /** M14 */
    @Test
    void manyPostmenTakeEachMailOnce() throws Exception {
        for (int i = 0; i < 12; i++) {
            GiftReports.file(clients, i % 2 == 0 ? "siti" : "joko", GiftReports.refusal());
        }
        ExecutorService postmen = Executors.newFixedThreadPool(6);
        try {
            Callable<List<Outgoing>> takesAll = this::takeAll;
            List<Future<List<Outgoing>>> rounds = postmen.invokeAll(java.util.Collections.nCopies(6, takesAll));
            List<Object> taken = new ArrayList<>();
            for (Future<List<Outgoing>> round : rounds) {
                round.get().forEach(mail -> taken.add(mail.id()));
            }

            assertThat(taken).hasSize(12).doesNotHaveDuplicates();
        }
        finally {
            postmen.shutdown();
        }
    }

    private List<Outgoing> takeAll() {
        List<Outgoing> taken = new ArrayList<>();
        for (Optional<Outgoing> mail = lease(); mail.isPresent(); mail = lease()) {
            taken.add(mail.get());
        }
        return taken;
    }

    private Optional<Outgoing> lease() {
        return outbox.lease(NOW.plusSeconds(300), NOW.plusSeconds(600));
    }

    /** The last bar before the server, should everything above it fail. */
    @Test
    void theDatabaseTakesNoLineBreakInWhatBecomesAHeader() {
        assertThatThrownBy(() -> jdbc.update("update outbox set subject = E'a\\r\\nBcc: b'"))
            .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.update("update person set mail = E'siti@a.id\\nBcc: b@c.id'"))
            .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.update("update letter set text_id = 'x'")).as("a letter stays as it was written")
            .isInstanceOf(DataAccessException.class);
    }

    private static Carrier greenMail() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(GREEN_MAIL.getSmtp().getPort());
        return new SmtpCarrier(sender, Mails.COMPOSER);
    }

    private static String messageId(String mail) {
        return mail.lines().filter(line -> line.startsWith("Message-ID:")).findFirst().orElseThrow();
    }

}
