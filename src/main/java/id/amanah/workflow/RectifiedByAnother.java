package id.amanah.workflow;

import id.amanah.shared.DeclarationId;
import id.amanah.shared.LegalBasis;
import id.amanah.shared.PersonId;
import id.amanah.shared.Words;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who closed a case does not decide on it again once it is reopened (<i>pembetulan
 * keputusan</i>).
 */
@Component
class RectifiedByAnother implements WorkRule {

    private final WorkRows rows;

    RectifiedByAnother(WorkRows rows) {
        this.rows = rows;
    }

    @Override
    public String key() {
        return "rectified-by-another";
    }

    @Override
    public Words sentence() {
        return new Words(
                "Anda yang menutup laporan ini; setelah dibuka kembali, petugas lain yang memutusnya, supaya keputusan tidak dibetulkan oleh pembuatnya sendiri.",
                "You closed this declaration; now that it is open again another officer decides on it, so that nobody puts their own decision right.");
    }

    @Override
    public LegalBasis basis() {
        return new LegalBasis("UU 30/2014 Pasal 63; PP 60/2008 Pasal 18 ayat (3) huruf f");
    }

    @Override
    public Stream<PersonId> bars(DeclarationId declaration) {
        return rows.closers(declaration).stream().map(PersonId::new);
    }

    @Override
    public Verdict judge(Act act) {
        PersonId person = act.actor().person();
        return person != null && rows.closers(act.declaration()).contains(person.value()) ? Verdict.refused(sentence())
                : Verdict.ALLOWED;
    }

}
