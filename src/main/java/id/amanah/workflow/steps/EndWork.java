package id.amanah.workflow.steps;

import id.amanah.shared.LegalBasis;
import id.amanah.shared.Words;
import id.amanah.workflow.Machine;
import id.amanah.workflow.Step;
import id.amanah.workflow.StepCall;
import id.amanah.workflow.StepResult;
import id.amanah.workflow.StepSpec;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Takes back work that nobody needs to do any more (<i>pekerjaan tidak diperlukan
 * lagi</i>); its user task has a boundary event {@code work.<user task>.ended}. Work that
 * is done already, or was never asked, is left alone.
 */
@Component("endWork")
public class EndWork implements Step {

    private final ObjectProvider<Machine> machine;

    EndWork(ObjectProvider<Machine> machine) {
        this.machine = machine;
    }

    @Override
    public StepSpec spec() {
        return new StepSpec("endWork",
                new Words("Menarik pekerjaan yang tidak diperlukan lagi.", "Takes back work that is no longer needed."),
                StepSpec.Mode.SYNC,
                List.of(new StepSpec.Input("task", new Words("Id user task", "Id of the user task"), true, List.of())),
                List.of(), new LegalBasis("UU 30/2014 Pasal 52 ayat (1)"));
    }

    @Override
    public StepResult run(StepCall call) {
        machine.getObject().tell(call.declaration(), "work." + call.inputs().text("task") + ".ended");
        return StepResult.done();
    }

}
