package id.amanah.reports;

import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.shared.DeclarationId;
import id.amanah.shared.LegalBasis;
import id.amanah.shared.PersonId;
import id.amanah.shared.Words;
import id.amanah.workflow.Concerned;
import id.amanah.workflow.WorkRule;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The reported person (<i>terlapor</i>) acts nowhere in the case, and until heard does
 * not even know of it; the work of a superior goes to that person's superior.
 */
@Component
class ReportedPerson implements WorkRule, Concerned {

    private final Declarations declarations;

    private final Reported reported;

    ReportedPerson(Declarations declarations, Reported reported) {
        this.declarations = declarations;
        this.reported = reported;
    }

    @Override
    public String key() {
        return "reported-person";
    }

    @Override
    public Words sentence() {
        return new Words(
                "Anda tidak dapat menangani laporan tentang diri Anda, karena pejabat dilarang memutus dalam konflik kepentingan; pejabat lain akan menanganinya.",
                "You cannot act on a report about yourself, because an official may not decide in a conflict of interest; another official will.");
    }

    @Override
    public LegalBasis basis() {
        return new LegalBasis("UU 30/2014 Pasal 42, Pasal 43 dan Pasal 44; PP 94/2021 Pasal 29 ayat (6)");
    }

    @Override
    public Optional<PersonId> of(Declaration declaration) {
        return Reported.isReport(declaration) ? reported.certain(declaration) : Optional.empty();
    }

    @Override
    public Stream<PersonId> bars(DeclarationId declaration) {
        return possible(declarations.get(declaration)).stream();
    }

    @Override
    public Stream<PersonId> keepsUnaware(DeclarationId id) {
        Declaration declaration = declarations.get(id);
        return Reported.isReport(declaration) && !reported.isOpen(declaration)
                ? possible(declaration).stream().filter(person -> !person.equals(declaration.declarant()))
                : Stream.empty();
    }

    @Override
    public Verdict judge(Act act) {
        Declaration declaration = declarations.get(act.declaration());
        Set<PersonId> possible = possible(declaration);
        boolean meant = possible.stream().anyMatch(act.actor()::is)
                || act.actor().onBehalfOf() != null && possible.contains(act.actor().onBehalfOf());
        return !meant ? Verdict.ALLOWED
                : reported.isOpen(declaration) ? Verdict.refused(sentence()) : Verdict.unknown();
    }

    private Set<PersonId> possible(Declaration declaration) {
        return Reported.isReport(declaration) ? reported.possible(declaration) : Set.of();
    }

}
