package id.amanah.workflow;

import id.amanah.identity.Actor;
import id.amanah.organisation.Organisation;
import id.amanah.shared.DeclarationId;
import id.amanah.shared.LegalBasis;
import id.amanah.shared.PersonId;
import id.amanah.shared.Words;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Who stands in for another (<i>pengganti</i>) is bound by what keeps the other from a
 * case as well: every rule is judged for both.
 */
@Component
class StandInBound implements WorkRule {

    private final ObjectProvider<WorkRule> rules;

    private final Organisation organisation;

    StandInBound(ObjectProvider<WorkRule> rules, Organisation organisation) {
        this.rules = rules;
        this.organisation = organisation;
    }

    @Override
    public String key() {
        return "stand-in";
    }

    @Override
    public Words sentence() {
        return new Words(
                "Anda bertindak atas nama pejabat lain; larangan yang berlaku baginya berlaku juga bagi Anda sebagai penggantinya, di samping larangan bagi diri Anda.",
                "You act on behalf of another official; what keeps them from this keeps you from it as their stand-in, besides what keeps you yourself.");
    }

    @Override
    public LegalBasis basis() {
        return new LegalBasis("UU 30/2014 Pasal 14 dan Pasal 42");
    }

    /** None of its own: the bars of both are looked at. */
    @Override
    public Stream<PersonId> bars(DeclarationId declaration) {
        return Stream.empty();
    }

    @Override
    public Verdict judge(Act act) {
        PersonId principal = act.actor().onBehalfOf();
        if (principal == null) {
            return Verdict.ALLOWED;
        }
        Actor instead = new Actor(principal, act.actor().agency(), act.actor().roles(), null,
                Set.of(act.actor().agency()));
        Act theirs = new Act(act.doing(), act.declaration(), act.step(), instead, act.outcome());
        return rules.stream()
            .filter(rule -> rule != this)
            .map(rule -> rule.judge(theirs))
            .filter(verdict -> !verdict.allowed())
            .findFirst()
            .map(verdict -> verdict.sentence() == null ? Verdict.unknown() : Verdict.refused(of(principal, verdict)))
            .orElse(Verdict.ALLOWED);
    }

    private Words of(PersonId principal, Verdict verdict) {
        String name = organisation.person(principal).name();
        return new Words(
                "Anda bertindak atas nama " + name + ", dan bagi beliau berlaku: “" + verdict.sentence().id() + "”",
                "You act on behalf of " + name + ", to whom this applies: “" + verdict.sentence().en() + "”");
    }

}
