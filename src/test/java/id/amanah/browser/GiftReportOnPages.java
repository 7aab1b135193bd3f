package id.amanah.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A gift report on its whole way through the pages, a method a stretch. */
final class GiftReportOnPages {

    private final Visit siti;

    private final Visit ratna;

    private final Screen screen;

    GiftReportOnPages(Visit siti, Visit ratna) {
        this.siti = siti;
        this.ratna = ratna;
        this.screen = siti.screen();
    }

    /** siti tells what happened. */
    void begun() {
        siti.opens("/").shows("filing-home");
        siti.begins("gift-report").presses(".amanah-ways a[href$='/isi']");
        siti.reads("desk.tasks.check").shows("filing-task-list");
        siti.presses("#tasks a");
        siti.answers("reportType", "ACCEPTED").answers("takenBy", "SELF");
        siti.answers("receivedOn", screen.say("28 Januari 2026", "28 January 2026"));
        siti.answers("receivedPlace", "Jakarta").answers("occasion", "Rapat kerja");
        siti.shows("filing-what-happened").goesOn();
    }

    /** Names who gave it; a giver too many is taken away, brought back and taken away. */
    void givers() {
        siti.answers("name", "PT Maju Jaya").answers("relation", "VENDOR").answers("hasBusinessWithOffice", "true");
        siti.answers("handledByRecipient", "true").answers("expectsSomething", "false");
        siti.shows("filing-giver").goesOn();
        siti.presses(".amanah-deck > p > a.govuk-button");
        siti.answers("name", "Panitia Rapat").answers("relation", "OTHER_AGENCY").goesOn().sees("Panitia Rapat");
        siti.shows("filing-givers");
        removesLast().presses("#undo-remove button");
        assertThat(siti.count(".amanah-card")).isEqualTo(2);
        removesLast().goesOn();
    }

    private Visit removesLast() {
        siti.presses(".amanah-card:last-child form[action$='/hapus'] button");
        siti.reads("desk.row.removed", "Panitia Rapat");
        assertThat(siti.count(".amanah-card")).isEqualTo(1);
        return siti;
    }

    /** Describes the objects, the second from a copy of the first. */
    void objects() {
        siti.answers("category", "MISFORTUNE").answers("kind", "MONEY").answers("description", "Amplop putih");
        siti.answers("valueRupiah", screen.say("4,5 juta", "4.5 million"));
        siti.answersFurther("withinRules", "false").attaches("photos", "amplop.jpg", "image/jpeg", photo());
        siti.shows("filing-object").goesOn().sees("Amplop putih", screen.say("Rp4.500.000", "Rp4,500,000"));
        siti.presses("form[action$='/salin'] button").answers("description", "Jam tangan");
        siti.answers("category", "OTHER").answers("kind", "OTHER_GOODS").goesOn();
        siti.sees(screen.say("Rp9.000.000", "Rp9,000,000")).shows("filing-objects").goesOn();
    }

    /** Checks, submits and keeps the receipt. */
    String submitted() {
        siti.answers("recipientPhone", "0812 3456 789").answers("willingToCompensate", "true").goesOn();
        assertThat(siti.where()).endsWith("/periksa");
        siti.sees("PT Maju Jaya", screen.say("28 Januari 2026", "28 January 2026")).shows("filing-check");
        siti.presses("#submit .govuk-button");
        assertThat(siti.count(".govuk-error-summary")).as("the statement is not ticked").isEqualTo(1);
        siti.answers("statementOfTruth", "true").submits().reads("desk.submitted.title").shows("filing-submitted");
        String number = siti.number();
        siti.presses("a[href$='/tanda-terima']").sees(number, "Siti Rahmawati").shows("filing-receipt");
        return number;
    }

    /** ratna wants to know more; siti reads it, completes it and sends it again. */
    void returnedAndCompleted(String number) {
        finds(number).presses("#claim").chooses("return").answers("missing", "Di ruang mana?").decides();
        ratna.shows("deciding-done");
        siti.opens("/surat").shows("letters").presses(letter(number, "lengkapi", "complete")).sees("Di ruang mana?");
        siti.shows("letter").opens("/laporan/" + number + "/isi").sees("Di ruang mana?");
        siti.presses("#tasks a").answers("receivedPlace", "Ruang rapat lantai 3").goesOn();
        siti.opens("/laporan/" + number + "/periksa").answers("statementOfTruth", "true").submits();
    }

    private String letter(String number, String indonesian, String english) {
        return "main a[href^='/surat/']:has-text('%s'):has-text('%s')".formatted(number,
                screen.say(indonesian, english));
    }

    private Visit finds(String number) {
        ratna.opens("/kerja?queue=open").unfolds(".amanah-filter").answers("cari", number);
        ratna.shows("work-list").presses("#filter .govuk-button");
        return ratna.presses("tbody th a");
    }

    /** ratna brings it to KPK and back. */
    void decided(String number) {
        finds(number).chooses("complete").shows("deciding").decides();
        finds(number).chooses("forward").decides();
        finds(number).chooses("forwarded").answers("golNumber", "GOL-2026-17");
        ratna.answers("forwardedOn", "2 2 2026").decides();
        finds(number).chooses("decided").answers("decreeNumber", "SK-88").answers("decreeOn", "2 2 2026");
        ratna.answers("decisions[0].status", "STATE_PROPERTY").answers("decisions[1].status", "RECIPIENT_KEEPS");
        ratna.shows("deciding-kpk").decides();
        finds(number).chooses("settled").answers("objects[0].as", "HANDED_OVER").answers("objects[0].on", "2 2 2026");
        ratna.answers("objects[0].to", "KPK").decides();
    }

    /** siti looks at what became of it. */
    void lookedAt(String number) {
        siti.opens("/surat").presses(letter(number, "Keputusan", "decision")).sees("SK-88");
        siti.opens("/laporan/" + number).reads("desk.status.CLOSED").sees("GOL-2026-17", "SK-88", "Ratna Kusumawati");
        siti.shows("case").unfolds("#way-fold");
        if (screen.scripts()) {
            siti.page().locator("#way-fold .amanah-way-load svg").waitFor();
        }
        siti.opens("/laporan/" + number + "/alur").shows("way");
        siti.opens("/laporan/" + number);
        if (siti.count("#versi") > 0) {
            siti.answers("versi", "2").presses(".amanah-versions button").sees("Ruang rapat lantai 3", "Jakarta");
        }
    }

    /** A photo of something, small and the same each time. */
    static byte[] photo() {
        BufferedImage image = new BufferedImage(120, 80, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = image.createGraphics();
        brush.setColor(Color.LIGHT_GRAY);
        brush.fillRect(20, 15, 80, 50);
        brush.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", bytes);
        }
        catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return bytes.toByteArray();
    }

}
