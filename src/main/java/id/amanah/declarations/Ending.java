package id.amanah.declarations;

import id.amanah.access.Capacity;
import id.amanah.access.Grants;
import id.amanah.forms.PlainText;
import id.amanah.identity.Identity;
import id.amanah.journal.Entry;
import id.amanah.journal.Journal;
import id.amanah.kinds.Kind;
import id.amanah.kinds.Kinds;
import id.amanah.shared.FieldError;
import id.amanah.shared.Refusal;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Withdrawal by the declarant, and rectification by another officer. */
@Component
class Ending {

    private final Shelf shelf;

    private final Kinds kinds;

    private final Grants grants;

    private final Journal journal;

    private final ObjectProvider<Course> course;

    private final ObjectProvider<LastDecision> lastDecision;

    Ending(Shelf shelf, Kinds kinds, Grants grants, Journal journal, ObjectProvider<Course> course,
            ObjectProvider<LastDecision> lastDecision) {
        this.shelf = shelf;
        this.kinds = kinds;
        this.grants = grants;
        this.journal = journal;
        this.course = course;
        this.lastDecision = lastDecision;
    }

    Declaration withdraw(String number, String reason) {
        requireReason(reason);
        Declaration declaration = shelf.lockOwn(number);
        requireWithdrawable(declaration);
        boolean running = declaration.version() > 0;
        declaration.withdraw();
        shelf.flush();
        if (running) {
            course.getObject().stop(declaration.id());
        }
        record(Status.Move.WITHDRAW, declaration, reason);
        return declaration;
    }

    /** What was never submitted nobody has to hear of: it can always be thrown away. */
    private void requireWithdrawable(Declaration declaration) {
        if (declaration.version() == 0) {
            return;
        }
        Kind kind = kinds.bundle(declaration.bundle()).kind();
        boolean running = declaration.version() > 0 && declaration.status() != Status.CLOSED;
        if (kind.withdrawUntil() == Kind.WithdrawUntil.NEVER
                || running && kind.withdrawUntil() == Kind.WithdrawUntil.DRAFT) {
            throw Refusal.of(Refusal.Reason.FORBIDDEN, "refusal.declarations.not-withdrawable", kind.name());
        }
    }

    /** Whether the actor could take it back now; a draft is thrown away instead. */
    boolean mayWithdraw(Declaration declaration) {
        return declaration.version() > 0 && Identity.actor().is(declaration.declarant())
                && Status.Move.WITHDRAW.isOpenFrom(declaration.status())
                && kinds.bundle(declaration.bundle()).kind().withdrawUntil() == Kind.WithdrawUntil.SUBMITTED;
    }

    /** Whether the actor could have it decided anew. */
    boolean mayRectify(Declaration declaration) {
        return Status.Move.REOPEN.isOpenFrom(declaration.status()) && rectificationIsRefused(declaration) == null
                && course.getObject().mayReopen(declaration.id());
    }

    Declaration rectify(String number, String reason) {
        requireReason(reason);
        Declaration declaration = shelf.lockVisible(number);
        String refused = rectificationIsRefused(declaration);
        if (refused != null) {
            throw Refusal.of(Refusal.Reason.FORBIDDEN, refused);
        }
        String before = declaration.outcome();
        declaration.reopen();
        shelf.flush();
        course.getObject().reopen(declaration.id());
        journal.record(entry(Status.Move.REOPEN, declaration, reason).with("outcome", before));
        return declaration;
    }

    /** The key of the sentence that refuses the actor; null if none does. */
    private String rectificationIsRefused(Declaration declaration) {
        if (grants.sight(declaration.id()).filter(c -> c == Capacity.OFFICER).isEmpty()
                || Identity.actor().is(declaration.declarant())) {
            return "refusal.declarations.rectify-officers-only";
        }
        return lastDecision.getObject().by(declaration.id()).filter(Identity.actor()::is).isPresent()
                ? "refusal.declarations.rectify-by-another" : null;
    }

    private void record(Status.Move move, Declaration declaration, String reason) {
        journal.record(entry(move, declaration, reason));
    }

    private static Entry entry(Status.Move move, Declaration declaration, String reason) {
        return Entry.of(move.entry(), declaration.id(), declaration.version())
            .with("number", declaration.number())
            .because(reason);
    }

    private static void requireReason(String reason) {
        if (reason == null || reason.isBlank()) {
            throw Refusal
                .invalid(List.of(new FieldError("reason", "refusal.declarations.reason", PlainText.LONGEST_NOTE)));
        }
        PlainText.problem("reason", reason, PlainText.LONGEST_NOTE).ifPresent(wrong -> {
            throw Refusal.invalid(List.of(wrong));
        });
    }

}
