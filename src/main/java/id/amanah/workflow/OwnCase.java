package id.amanah.workflow;

import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.identity.Actor;
import id.amanah.kinds.Kinds;
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

    private final Kinds kinds;

    OwnCase(Declarations declarations, Kinds kinds) {
        this.declarations = declarations;
        this.kinds = kinds;
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
        Declaration own = declarations.get(declaration);
        return isOpenedInOffice(own) ? Stream.empty() : Stream.of(own.declarant());
    }

    /** Who opens a case about another in office is no party to it. */
    private boolean isOpenedInOffice(Declaration declaration) {
        return kinds.bundle(declaration.bundle()).kind().inOffice();
    }

    @Override
    public Verdict judge(Act act) {
        Declaration own = declarations.get(act.declaration());
        if (act.step().scope() == UserStep.Scope.DECLARANT || isOpenedInOffice(own)) {
            return Verdict.ALLOWED;
        }
        PersonId declarant = own.declarant();
        Actor actor = act.actor();
        return actor.is(declarant) || declarant.equals(actor.onBehalfOf()) ? Verdict.refused(sentence())
                : Verdict.ALLOWED;
    }

}
