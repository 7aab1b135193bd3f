package id.amanah.desk.web;

import id.amanah.declarations.Declaration;
import id.amanah.desk.Presentation;
import id.amanah.desk.Sentences;
import id.amanah.letters.Letters;
import id.amanah.letters.Letters.Delivery;
import id.amanah.letters.Letters.Sent;
import id.amanah.letters.Paragraphs;
import id.amanah.organisation.Organisation;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The letters of a case, for {@code letters/parts :: case(letters)}: to whom, what they
 * say, how far each got.
 */
@Component
class LetterPart implements CasePart {

    private final Letters letters;

    private final Organisation organisation;

    private final Presentation presentation;

    private final Sentences sentences;

    LetterPart(Letters letters, Organisation organisation, Presentation presentation, Sentences sentences) {
        this.letters = letters;
        this.organisation = organisation;
        this.presentation = presentation;
        this.sentences = sentences;
    }

    /**
     * A letter as the page shows it.
     *
     * @param link the letter in the reader's own inbox; null if it is another's
     * @param opened whether and when the recipient opened it in the inbox
     * @param answer what the mail server said; null if nothing worth telling
     */
    record Shown(String title, String subject, String recipient, String written, String delivery, String opened,
            String answer, String link, List<Paragraphs.Block> text) {
    }

    @Override
    public Map<String, Object> of(Seen seen) {
        Declaration declaration = seen.declaration();
        Locale locale = seen.locale();
        ZoneId zone = organisation.agency(declaration.agency()).zone();
        return Map.of("letters",
                letters.of(declaration.id()).stream().map(letter -> shown(letter, zone, locale)).toList());
    }

    private Shown shown(Sent letter, ZoneId zone, Locale locale) {
        boolean trouble = letter.delivery() == Delivery.RETRYING || letter.delivery() == Delivery.FAILED;
        return new Shown(letter.title().in(locale), letter.subject().in(locale), letter.recipient(),
                presentation.moment(letter.writtenAt(), zone, locale),
                sentences.of("letters.delivery." + letter.delivery(), locale,
                        presentation.moment(letter.deliveredAt(), zone, locale)),
                letter.readAt() == null ? sentences.of("letters.notopened", locale)
                        : sentences.of("letters.opened", locale, presentation.moment(letter.readAt(), zone, locale)),
                trouble && letter.answer() != null ? sentences.of("letters.delivery.answer", locale, letter.answer())
                        : null,
                letter.mine() ? "/surat/" + letter.id() : null, Paragraphs.of(letter.text().in(locale)));
    }

}
