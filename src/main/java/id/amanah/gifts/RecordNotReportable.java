package id.amanah.gifts;

import id.amanah.journal.Journal;
import id.amanah.shared.LegalBasis;
import id.amanah.shared.Words;
import id.amanah.workflow.StepSpec;
import id.amanah.workflow.StepSpec.Input;
import id.amanah.workflow.StepSpec.Route;
import java.util.List;
import org.springframework.stereotype.Component;

/** Marks all objects as not to be reported. */
@Component
public class RecordNotReportable extends EndOfObjects {

    private static final StepSpec SPEC = new StepSpec("recordNotReportable",
            new Words("Menandai semua objek tidak wajib dilaporkan.", "Marks all objects as not to be reported."),
            StepSpec.Mode.SYNC, List.of(), List.of(),
            new LegalBasis("Peraturan KPK 2/2019 Pasal 2 ayat (3) jo. Peraturan KPK 1/2026"));

    RecordNotReportable(GiftObjects objects, Journal journal) {
        super(objects, journal, SPEC, "gift.not-reportable.v1", ObjectStatus.NOT_REPORTABLE,
                ObjectStatus.UNDER_EXAMINATION);
    }

}
