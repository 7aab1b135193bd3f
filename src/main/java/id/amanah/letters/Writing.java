package id.amanah.letters;

import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.journal.Entry;
import id.amanah.journal.Journal;
import id.amanah.kinds.Bundle;
import id.amanah.kinds.Kinds;
import id.amanah.organisation.Mailboxes.Mailbox;
import id.amanah.shared.DeclarationId;
import id.amanah.shared.Ids;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Collection;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes letters: text frozen in both languages, inbox, outbox and journal together. */
@Component
class Writing {

    private final Declarations declarations;

    private final Kinds kinds;

    private final Recipients recipients;

    private final LetterFacts facts;

    private final Templates templates;

    private final Announcements announcements;

    private final LetterRows rows;

    private final SealedFiler seal;

    private final Journal journal;

    private final Clock clock;

    Writing(Declarations declarations, Kinds kinds, Recipients recipients, LetterFacts facts, Templates templates,
            Announcements announcements, LetterRows rows, SealedFiler seal, Journal journal, Clock clock) {
        this.declarations = declarations;
        this.kinds = kinds;
        this.recipients = recipients;
        this.facts = facts;
        this.templates = templates;
        this.announcements = announcements;
        this.rows = rows;
        this.seal = seal;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * One letter to each recipient; the same call again writes none. Nobody to write to
     * is written down, too.
     * @param call the same for every try of the call that writes it
     */
    void write(DeclarationId id, String letter, Object to, String call) {
        Declaration declaration = declarations.get(id);
        Bundle bundle = kinds.bundle(declaration.bundle());
        Collection<Mailbox> found = recipients.of(declaration, to);
        if (found.isEmpty()) {
            journal.record(entry("letter.without-recipient.v1", declaration, letter).with("to", String.valueOf(to)));
        }
        found.forEach(recipient -> write(declaration, bundle, letter, recipient, call));
    }

    private void write(Declaration declaration, Bundle bundle, String letter, Mailbox to, String call) {
        LetterFacts.Reader reader = new LetterFacts.Reader(to.name(), to.person().equals(declaration.declarant()));
        Templates.Filled filled = templates.fill(bundle, letter,
                language -> facts.of(declaration, reader, null, language), "");
        UUID id = Ids.next();
        LetterRow row = new LetterRow(id, declaration.agency(), declaration.id(), declaration.number(),
                declaration.version(), letter, to.person(), filled.subject(), filled.text(), clock.instant(), call);
        if (rows.insert(row, announcements.of(row, to, declaration.confidential()))) {
            journal.record(told(declaration, letter, to).with("digest", digest(row)));
        }
    }

    /** Who filed is named in no entry of a kind that seals it. */
    private Entry told(Declaration declaration, String letter, Mailbox to) {
        boolean sealed = to.person().equals(declaration.declarant()) && seal.isOf(declaration);
        return sealed ? entry("letter.written-to-filer.v1", declaration, letter)
                : entry("letter.written.v1", declaration, letter).about(to.person()).with("recipient", to.name());
    }

    private static Entry entry(String type, Declaration declaration, String letter) {
        return Entry.of(type, declaration.id(), declaration.version()).with("letter", letter);
    }

    /**
     * Lower-case hex SHA-256 over both subjects and both texts, Indonesian first, each
     * followed by a zero byte, in UTF-8: what was written can be shown to be unchanged.
     */
    static String digest(LetterRow row) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (String part : new String[] { row.subject().id(), row.subject().en(), row.text().id(),
                    row.text().en() }) {
                sha.update(part.getBytes(StandardCharsets.UTF_8));
                sha.update((byte) 0);
            }
            return HexFormat.of().formatHex(sha.digest());
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex);
        }
    }

}
