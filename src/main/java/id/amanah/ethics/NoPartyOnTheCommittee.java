package id.amanah.ethics;

import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.kinds.UserStep;
import id.amanah.shared.DeclarationId;
import id.amanah.shared.LegalBasis;
import id.amanah.shared.PersonId;
import id.amanah.shared.Words;
import id.amanah.workflow.WorkRule;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Nobody sits on the committee (<i>majelis</i>) who referred the matter, reported it or
 * decided on it before.
 */
@Component
class NoPartyOnTheCommittee implements WorkRule {

    private final Declarations declarations;

    private final Parties parties;

    NoPartyOnTheCommittee(Declarations declarations, Parties parties) {
        this.declarations = declarations;
        this.parties = parties;
    }

    @Override
    public String key() {
        return "hearing-party";
    }

    @Override
    public Words sentence() {
        return new Words(
                "Yang merujuk, melaporkan, atau sudah memutus perkara asalnya tidak duduk dalam majelis; tunjuk anggota lain.",
                "Who referred or reported the matter, or decided on it before, does not sit on the committee; appoint another member.");
    }

    @Override
    public LegalBasis basis() {
        return new LegalBasis("UU 30/2014 Pasal 42 dan Pasal 43; PP 60/2008 Pasal 18 ayat (3) huruf f");
    }

    /** None: who refers a matter may go on acting by their own office. */
    @Override
    public Stream<PersonId> bars(DeclarationId declaration) {
        return Stream.empty();
    }

    @Override
    public Verdict judge(Act act) {
        Declaration declaration = declarations.get(act.declaration());
        boolean party = act.step().scope() == UserStep.Scope.PANEL && Hearing.is(declaration)
                && parties.involved(declaration).stream().anyMatch(act.actor()::is);
        return party ? Verdict.refused(sentence()) : Verdict.ALLOWED;
    }

}
