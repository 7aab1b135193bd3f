package id.amanah.workflow;

import id.amanah.declarations.Declarations;
import id.amanah.identity.Actor;
import id.amanah.kinds.UserStep;
import id.amanah.shared.DeclarationId;
import id.amanah.shared.LegalBasis;
import id.amanah.shared.PersonId;
import id.amanah.shared.Words;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Nobody acts on their own declaration (<i>konflik kepentingan</i>). */
@Component
class OwnCase implements WorkRule {

    private final Declarations declarations;

    OwnCase(Declarations declarations) {
        this.declarations = declarations;
    }

    @Override
    public String key() {
        return "own-case";
    }

    @Override
    public Words sentence() {
        return new Words(
                "Anda tidak dapat menangani laporan Anda sendiri, juga sebagai pengganti pelapornya, karena pejabat dilarang memutus dalam konflik kepentingan; petugas lain akan menanganinya.",
                "You cannot act on your own declaration, nor on that of the person you stand in for, because an official may not decide in a conflict of interest; another officer will.");
    }

    @Override
    public LegalBasis basis() {
        return new LegalBasis("UU 30/2014 Pasal 42 dan Pasal 43");
    }

    @Override
    public Stream<PersonId> bars(DeclarationId declaration) {
        return Stream.of(declarations.get(declaration).declarant());
    }

    @Override
    public Verdict judge(Act act) {
        if (act.step().scope() == UserStep.Scope.DECLARANT) {
            return Verdict.ALLOWED;
        }
        PersonId declarant = declarations.get(act.declaration()).declarant();
        Actor actor = act.actor();
        return actor.is(declarant) || declarant.equals(actor.onBehalfOf()) ? Verdict.refused(sentence())
                : Verdict.ALLOWED;
    }

}
