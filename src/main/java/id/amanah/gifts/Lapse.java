package id.amanah.gifts;

import id.amanah.journal.Journal;
import id.amanah.shared.LegalBasis;
import id.amanah.shared.Words;
import id.amanah.workflow.StepSpec;
import id.amanah.workflow.StepSpec.Input;
import id.amanah.workflow.StepSpec.Route;
import java.util.List;
import org.springframework.stereotype.Component;

/** Marks objects as not followed up, since the report was not completed. */
@Component
public class Lapse extends EndOfObjects {

    private static final StepSpec SPEC = new StepSpec("lapse",
            new Words("Menandai objek tidak ditindaklanjuti karena laporan tidak dilengkapi.",
                    "Marks objects as not followed up, since the report was not completed."),
            StepSpec.Mode.SYNC, List.of(), List.of(),
            new LegalBasis("Peraturan KPK 2/2019 Pasal 9 jo. Peraturan KPK 1/2026"));

    Lapse(GiftObjects objects, Journal journal) {
        super(objects, journal, SPEC, "gift.lapsed.v1", ObjectStatus.NOT_FOLLOWED_UP, ObjectStatus.AT_KPK,
                ObjectStatus.UNDER_EXAMINATION);
    }

}
