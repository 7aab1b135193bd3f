package id.amanah.ethics;

import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.kinds.UserStep;
import id.amanah.organisation.Person;
import id.amanah.shared.DeclarationId;
import id.amanah.shared.LegalBasis;
import id.amanah.shared.PersonId;
import id.amanah.shared.Words;
import id.amanah.workflow.WorkRule;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who is examined (<i>terperiksa</i>) states their case and acts nowhere else in it. */
@Component
class ExamineeActsNowhere implements WorkRule {

    private final Declarations declarations;

    private final Parties parties;

    ExamineeActsNowhere(Declarations declarations, Parties parties) {
        this.declarations = declarations;
        this.parties = parties;
    }

    @Override
    public String key() {
        return "hearing-examinee";
    }

    @Override
    public Words sentence() {
        return new Words(
                "Anda diperiksa dalam perkara ini, maka Anda hanya memberi keterangan; pejabat lain yang bertindak dan memutus.",
                "You are examined in this case, so you only make your statement; others act and decide.");
    }

    @Override
    public LegalBasis basis() {
        return new LegalBasis("PP 42/2004 Pasal 18 dan Pasal 19; UU 30/2014 Pasal 42 dan Pasal 43");
    }

    @Override
    public Stream<PersonId> bars(DeclarationId id) {
        Declaration declaration = declarations.get(id);
        return Hearing.is(declaration) ? parties.examinee(declaration).map(Person::id).stream() : Stream.empty();
    }

    @Override
    public Verdict judge(Act act) {
        Declaration declaration = declarations.get(act.declaration());
        boolean examined = Hearing.is(declaration) && (parties.isExaminee(declaration, act.actor().person())
                || parties.isExaminee(declaration, act.actor().onBehalfOf()));
        return examined && act.step().scope() != UserStep.Scope.DECLARANT ? Verdict.refused(sentence())
                : Verdict.ALLOWED;
    }

}
