package id.amanah.neutrality;

import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.kinds.Bundle;
import id.amanah.kinds.Kinds;
import id.amanah.shared.Refusal;
import id.amanah.shared.Words;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Pledges of neutrality (<i>pakta integritas netralitas</i>) with the very text that was
 * agreed to: it stands in the bundle that the version was frozen with, and a bundle never
 * changes.
 */
@Service
public class Pledges {

    public static final String KIND = "neutrality-pledge";

    private static final String TEXT = "pledge-text.label";

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private final Declarations declarations;

    private final Kinds kinds;

    Pledges(Declarations declarations, Kinds kinds) {
        this.declarations = declarations;
        this.kinds = kinds;
    }

    /**
     * What the one who signs keeps.
     *
     * @param agreed what was answered; null while it is a draft
     * @param outcome {@code signed} or {@code refused}; null while it is open
     * @param text the text that was answered
     * @param textVersion the id of the bundle in which the text stands
     */
    public record Receipt(String number, Boolean agreed, String outcome, LocalDate on, Words text, String textVersion) {
    }

    /** The receipt of a pledge that the actor may see. */
    @Transactional(readOnly = true)
    public Receipt receipt(String number) {
        Declaration pledge = declarations.find(number);
        if (!pledge.kind().equals(KIND)) {
            throw Refusal.of(Refusal.Reason.UNKNOWN, "refusal.neutrality.no-pledge", number);
        }
        Bundle bundle = kinds.bundle(pledge.bundle());
        Words text = new Words(bundle.word(TEXT, INDONESIAN).orElseThrow(),
                bundle.word(TEXT, Locale.ENGLISH).orElseThrow());
        return new Receipt(number, (Boolean) pledge.answers().get("agree"), pledge.outcome(), pledge.filedOn(), text,
                bundle.id());
    }

}
