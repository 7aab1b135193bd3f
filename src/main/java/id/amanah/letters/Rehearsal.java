package id.amanah.letters;

import id.amanah.letters.Letters.Preview;
import id.amanah.letters.Letters.Sent;
import id.amanah.shared.DeclarationId;
import id.amanah.workflow.Works;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Shows the letters of a decision by making it and rolling it back: what an officer is
 * shown is what will be written, clocks, objects and all. Nothing leaves the database but
 * through rows, so nothing is left of it.
 */
@Component
class Rehearsal {

    private final ObjectProvider<Works> works;

    private final SentLetters sent;

    private final ObjectProvider<id.amanah.declarations.Declarations> declarations;

    private final TransactionTemplate takenBack;

    Rehearsal(ObjectProvider<Works> works, SentLetters sent,
            ObjectProvider<id.amanah.declarations.Declarations> declarations, PlatformTransactionManager transactions) {
        this.works = works;
        this.sent = sent;
        this.declarations = declarations;
        this.takenBack = new TransactionTemplate(transactions);
        takenBack.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    List<Preview> of(UUID work, String outcome, Map<String, Object> answers, String note) {
        return takenBack.execute(status -> {
            status.setRollbackOnly();
            DeclarationId declaration = works.getObject().find(work).declaration();
            Set<UUID> before = letters(declaration).stream().map(Sent::id).collect(Collectors.toSet());
            works.getObject().complete(work, outcome, answers, note);
            return letters(declaration).stream()
                .filter(letter -> !before.contains(letter.id()))
                .map(letter -> new Preview(letter.letter(), letter.title(), letter.recipient(), letter.subject(),
                        letter.text()))
                .toList();
        });
    }

    private List<Sent> letters(DeclarationId declaration) {
        return sent.of(declarations.getObject().get(declaration));
    }

}
