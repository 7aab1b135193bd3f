package id.amanah.workflow;

import id.amanah.shared.DeclarationId;
import id.amanah.shared.LegalBasis;
import id.amanah.shared.PersonId;
import id.amanah.shared.Words;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Nobody decides on two levels of one case (<i>pemisahan fungsi</i>). */
@Component
class TwoLevels implements WorkRule {

    private final WorkRows rows;

    TwoLevels(WorkRows rows) {
        this.rows = rows;
    }

    @Override
    public String key() {
        return "two-levels";
    }

    @Override
    public Words sentence() {
        return new Words(
                "Anda sudah memutus laporan ini pada tingkat lain; satu orang tidak dapat memutus pada dua tingkat, supaya setiap keputusan diperiksa orang kedua. Serahkan kepada rekan Anda.",
                "You have already decided on this declaration at another level; one person cannot decide at two levels, so that a second one checks each decision. Leave it to a colleague.");
    }

    @Override
    public LegalBasis basis() {
        return new LegalBasis("PP 60/2008 Pasal 18 ayat (3) huruf f");
    }

    /** None: who decided on one level goes on working on that level. */
    @Override
    public Stream<PersonId> bars(DeclarationId declaration) {
        return Stream.empty();
    }

    @Override
    public Verdict judge(Act act) {
        String level = act.step().level();
        boolean elsewhere = level != null && rows.levels(act.declaration(), act.actor().person())
            .stream()
            .anyMatch(decided -> !decided.equals(level));
        return elsewhere ? Verdict.refused(sentence()) : Verdict.ALLOWED;
    }

}
