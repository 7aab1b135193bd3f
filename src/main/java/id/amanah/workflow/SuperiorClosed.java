package id.amanah.workflow;

import id.amanah.calendar.Calendars;
import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.organisation.Organisation;
import id.amanah.shared.DeclarationId;
import id.amanah.shared.LegalBasis;
import id.amanah.shared.PersonId;
import id.amanah.shared.Words;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Nobody closes a case of their own superior (<i>atasan</i>) without a higher word. */
@Component
class SuperiorClosed implements WorkRule {

    private final Declarations declarations;

    private final Organisation organisation;

    private final Calendars calendars;

    SuperiorClosed(Declarations declarations, Organisation organisation, Calendars calendars) {
        this.declarations = declarations;
        this.organisation = organisation;
        this.calendars = calendars;
    }

    @Override
    public String key() {
        return "superior-closed";
    }

    @Override
    public Words sentence() {
        return new Words(
                "Anda tidak dapat menutup laporan atasan Anda, karena hubungan kerja menimbulkan konflik kepentingan; pilih penerusan atau serahkan kepada petugas yang bukan bawahannya.",
                "You cannot close a declaration of your own superior, because working under them is a conflict of interest; pass it on, or leave it to an officer who does not work under them.");
    }

    @Override
    public LegalBasis basis() {
        return new LegalBasis("UU 30/2014 Pasal 42 dan Pasal 43; PP 94/2021 Pasal 29 ayat (6) dan Pasal 30");
    }

    /** None: other outcomes of the same step stay open to them. */
    @Override
    public Stream<PersonId> bars(DeclarationId declaration) {
        return Stream.empty();
    }

    @Override
    public Verdict judge(Act act) {
        if (act.outcome() == null || !act.outcome().closes()) {
            return Verdict.ALLOWED;
        }
        Declaration declaration = declarations.get(act.declaration());
        LocalDate today = calendars.today(organisation.agency(declaration.agency()).zone());
        return organisation.isAbove(declaration.declarant(), act.actor().person(), today) ? Verdict.refused(sentence())
                : Verdict.ALLOWED;
    }

}
