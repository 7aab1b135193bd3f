package id.amanah.declarations;

import id.amanah.journal.Entry;
import id.amanah.journal.Journal;
import id.amanah.shared.DeclarationId;
import org.springframework.stereotype.Component;

/** What the case does with a declaration. */
@Component
class Moves {

    private final Shelf shelf;

    private final Journal journal;

    Moves(Shelf shelf, Journal journal) {
        this.shelf = shelf;
        this.journal = journal;
    }

    void giveBack(DeclarationId id, String missing) {
        Declaration declaration = shelf.get(id);
        declaration.giveBack();
        journal.record(entry(Status.Move.GIVE_BACK, declaration).with("missing", missing));
    }

    void takeUpAgain(DeclarationId id) {
        Declaration declaration = shelf.get(id);
        declaration.takeUpAgain();
        journal.record(entry(Status.Move.TAKE_UP, declaration));
    }

    void close(DeclarationId id, String outcome) {
        Declaration declaration = shelf.get(id);
        declaration.close(outcome);
        journal.record(entry(Status.Move.CLOSE, declaration).with("outcome", outcome));
    }

    private static Entry entry(Status.Move move, Declaration declaration) {
        return Entry.of(move.entry(), declaration.id(), declaration.version());
    }

}
