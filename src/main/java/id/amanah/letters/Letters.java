package id.amanah.letters;

import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.kinds.Bundle;
import id.amanah.kinds.Kinds;
import id.amanah.kinds.LetterAhead;
import id.amanah.organisation.Mailboxes;
import id.amanah.shared.DeclarationId;
import id.amanah.shared.Words;
import id.amanah.workflow.Works;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The letters of a case, and those that a decision would write. */
@Service
public class Letters {

    /** What stands in a preview where something is not known yet. */
    private static final String UNKNOWN = "…";

    private final Declarations declarations;

    private final Kinds kinds;

    private final Recipients recipients;

    private final Mailboxes mailboxes;

    private final LetterFacts facts;

    private final Templates templates;

    private final SentLetters sent;

    private final Rehearsal rehearsal;

    private final SealedFiler seal;

    Letters(Declarations declarations, Kinds kinds, Recipients recipients, Mailboxes mailboxes, LetterFacts facts,
            Templates templates, SentLetters sent, Rehearsal rehearsal, SealedFiler seal) {
        this.declarations = declarations;
        this.kinds = kinds;
        this.recipients = recipients;
        this.mailboxes = mailboxes;
        this.facts = facts;
        this.templates = templates;
        this.sent = sent;
        this.rehearsal = rehearsal;
        this.seal = seal;
    }

    /**
     * The letters of a case, oldest first: all of them for who sees the case by office,
     * for its declarant and everybody else only their own.
     */
    @Transactional(readOnly = true)
    public List<Sent> of(DeclarationId declaration) {
        return sent.of(declarations.get(declaration));
    }

    /**
     * Which letters an outcome writes until somebody is asked again, as the model has it;
     * nothing is filled in.
     */
    @Transactional(readOnly = true)
    public List<Ahead> after(Works.Work work, String outcome) {
        Bundle bundle = kinds.bundle(work.bundle());
        List<LetterAhead> ahead = bundle.lettersAfter(work.step().id(), outcome);
        if (ahead.isEmpty()) {
            return List.of();
        }
        Declaration declaration = declarations.get(work.declaration());
        return ahead.stream()
            .map(one -> new Ahead(one.letter(), title(bundle, one.letter()), one.to(), names(declaration, one.to()),
                    one.certain()))
            .toList();
    }

    private List<String> names(Declaration declaration, String to) {
        return to.equals(Recipients.FILER) && seal.isBeforeActor(declaration) ? List.of()
                : recipients.names(declaration, to);
    }

    /**
     * The letters that an outcome would write with these answers, as far as they can be
     * known without deciding: what only the decision brings about shows as an ellipsis.
     */
    @Transactional(readOnly = true)
    public List<Preview> preview(Works.Work work, String outcome, Map<String, Object> answers, String note) {
        Map<String, Object> decision = new HashMap<>(answers);
        decision.put("outcome", outcome);
        decision.put("note", note);
        LetterFacts.Pending pending = new LetterFacts.Pending(work.step().id(), decision);
        Declaration declaration = declarations.get(work.declaration());
        return after(work, outcome).stream()
            .map(one -> preview(declaration, one.letter(),
                    new LetterFacts.Reader(one.recipients().isEmpty() ? UNKNOWN : one.recipients().get(0),
                            one.to().equals(Recipients.FILER)),
                    pending))
            .toList();
    }

    /** One letter of a case to its filer as it would be written now. */
    @Transactional(readOnly = true)
    public Preview preview(DeclarationId id, String letter, String step, Map<String, Object> pending) {
        Declaration declaration = declarations.get(id);
        String filer = seal.isBeforeActor(declaration) ? UNKNOWN
                : mailboxes.of(Set.of(declaration.declarant()))
                    .values()
                    .stream()
                    .map(Mailboxes.Mailbox::name)
                    .findFirst()
                    .orElse(UNKNOWN);
        return preview(declaration, letter, new LetterFacts.Reader(filer, true),
                new LetterFacts.Pending(step, pending));
    }

    private Preview preview(Declaration declaration, String letter, LetterFacts.Reader to,
            LetterFacts.Pending pending) {
        Bundle bundle = kinds.bundle(declaration.bundle());
        Templates.Filled filled = templates.fill(bundle, letter,
                language -> facts.of(declaration, to, pending, language), UNKNOWN);
        return new Preview(letter, title(bundle, letter), to.name(), filled.subject(), filled.text());
    }

    /**
     * The letters that an outcome would write, to the word: decides and takes everything
     * back again. Call it outside a transaction.
     * @throws id.amanah.shared.Refusal as the decision itself would be refused, such as
     * for answers that are missing
     */
    public List<Preview> rehearse(UUID work, String outcome, Map<String, Object> answers, String note) {
        return rehearsal.of(work, outcome, answers, note);
    }

    static Words title(Bundle bundle, String letter) {
        String key = "letter." + letter + ".label";
        return new Words(bundle.word(key, Templates.INDONESIAN).orElse(letter),
                bundle.word(key, java.util.Locale.ENGLISH).orElse(letter));
    }

    /**
     * A letter that would be written.
     *
     * @param title what the letter is called
     * @param to {@code filer}, {@code superior}, a role, or a fact that names somebody
     * @param recipients their names, where the model alone tells them
     * @param certain false if it depends on what a step finds on the way
     */
    public record Ahead(String letter, Words title, String to, List<String> recipients, boolean certain) {
    }

    /** A letter before it is written. */
    public record Preview(String letter, Words title, String recipient, Words subject, Words text) {
    }

    /** How far a letter got; nobody knows whether a mail was read. */
    public enum Delivery {

        /** It lies in the inbox; no address of mail is known. */
        INBOX_ONLY,
        /** It waits to be sent. */
        WAITING,
        /** It could not be sent yet and is tried again. */
        RETRYING,
        /** The mail server has taken it over. */
        HANDED_OVER,
        /** There is no mail server: the mail is kept as a file. */
        KEPT_AS_FILE,
        /** No mail will arrive. */
        FAILED

    }

    /**
     * A letter that was written.
     *
     * @param mine whether it is to the actor, who finds it in the inbox
     * @param deliveredAt when the mail was handed over or kept; null before
     * @param readAt when it was opened in the inbox; null if it was not
     * @param answer what the mail server said last; null to who may not act on it
     */
    public record Sent(UUID id, String letter, Words title, Words subject, Words text, String recipient, boolean mine,
            Instant writtenAt, Delivery delivery, Instant deliveredAt, Instant readAt, String answer) {
    }

}
