package id.amanah.letters;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** Mails for tests. */
final class Mails {

    static final MailSettings SETTINGS = new MailSettings("amanah@kemcon.contoh.go.id", null, Duration.ZERO,
            Duration.ofMinutes(10), Duration.ofDays(3));

    static final MailComposer COMPOSER = new MailComposer(SETTINGS);

    private static final UUID ID = UUID.fromString("01890000-0000-7000-8000-000000000001");

    private Mails() {
    }

    static Outgoing mail() {
        return mail("Ada surat", "siti@kemcon.contoh.go.id");
    }

    static Outgoing mail(String subject, String address) {
        return new Outgoing(ID, address, Locale.forLanguageTag("id"), subject,
                "Yth. Siti,\n\nSatu <b>paragraf</b> & daftar:\n\n- satu\n- dua\n\nSelesai.",
                ID + "@kemcon.contoh.go.id", Instant.parse("2026-02-02T02:00:00Z"), 1);
    }

}
