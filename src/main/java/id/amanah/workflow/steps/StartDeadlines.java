package id.amanah.workflow.steps;

import id.amanah.calendar.Calendars;
import id.amanah.calendar.Workplace;
import id.amanah.deadlines.Deadlines;
import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.organisation.Organisation;
import id.amanah.shared.LegalBasis;
import id.amanah.shared.Words;
import id.amanah.workflow.Step;
import id.amanah.workflow.StepCall;
import id.amanah.workflow.StepResult;
import id.amanah.workflow.StepSpec;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Starts legal clocks (<i>jangka waktu</i>) by the table in force on their first day; one
 * that runs already goes on untouched.
 */
@Component("startDeadlines")
public class StartDeadlines implements Step {

    private final Deadlines deadlines;

    private final Declarations declarations;

    private final Organisation organisation;

    private final Calendars calendars;

    StartDeadlines(Deadlines deadlines, Declarations declarations, Organisation organisation, Calendars calendars) {
        this.deadlines = deadlines;
        this.declarations = declarations;
        this.organisation = organisation;
        this.calendars = calendars;
    }

    @Override
    public StepSpec spec() {
        return new StepSpec("startDeadlines", new Words(
                "Memulai jangka waktu menurut tabel jangka waktu.", "Starts legal clocks by the table of deadlines."),
                StepSpec.Mode.SYNC,
                List.of(new StepSpec.Input("keys",
                        new Words("Kunci jangka waktu, dipisah koma", "Keys of the deadlines, comma-separated"), true,
                        List.of()),
                        new StepSpec.Input("from",
                                new Words("Mulai dihitung dari; jika kosong: hari ini di instansi",
                                        "Counted from; if empty: today at the agency"),
                                false, List.of())),
                List.of(), new LegalBasis("UU 20/2001 Pasal 12C ayat (2) dan (3)"));
    }

    @Override
    public StepResult run(StepCall call) {
        Declaration declaration = declarations.get(call.declaration());
        LocalDate from = call.inputs().date("from");
        Workplace place = organisation.workplace(declaration.agency(), declaration.unit(), declaration.declarant());
        LocalDate startsOn = from != null ? from : calendars.today(place.zone());
        Map<String, LocalDate> clocks = new LinkedHashMap<>();
        call.inputs().words("keys").forEach(key -> clocks.put(key, startsOn));
        deadlines.startAll(call.declaration(), declaration.agency(), place, clocks);
        return StepResult.done();
    }

}
