package id.amanah.workflow.samples;

import id.amanah.shared.DeclarationId;
import id.amanah.shared.LegalBasis;
import id.amanah.shared.Words;
import id.amanah.workflow.Step;
import id.amanah.workflow.StepCall;
import id.amanah.workflow.StepResult;
import id.amanah.workflow.StepSpec;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/**
 * A step of the tests that runs as a job and fails as long as a test says so, after it
 * had its effect outside: what a mail server does that answers too late.
 */
@Component("sampleAsync")
public class SampleAsync implements Step {

    private final Map<String, StepCall> effects = new ConcurrentHashMap<>();

    private final List<StepCall> calls = new CopyOnWriteArrayList<>();

    private volatile String trouble;

    /** From now on it fails, saying so; null: no longer. */
    public void fail(String because) {
        trouble = because;
    }

    @Override
    public StepSpec spec() {
        return new StepSpec("sampleAsync",
                new Words("Hanya untuk pengujian: berjalan sebagai pekerjaan mesin.", "For tests only: runs as a job."),
                StepSpec.Mode.ASYNC,
                List.of(new StepSpec.Input("subject", new Words("Perihal", "Subject"), true, List.of())), List.of(),
                new LegalBasis("Contoh untuk pengujian"));
    }

    @Override
    public StepResult run(StepCall call) {
        calls.add(call);
        effects.putIfAbsent(call.idempotencyKey(), call);
        if (trouble != null) {
            throw new IllegalStateException(trouble);
        }
        return StepResult.done();
    }

    /** How often it was tried for a declaration. */
    public List<StepCall> calls(DeclarationId declaration) {
        return calls.stream().filter(call -> call.declaration().equals(declaration)).toList();
    }

    /** What came of it outside: one effect a key. */
    public long effects(DeclarationId declaration) {
        return effects.values().stream().filter(call -> call.declaration().equals(declaration)).count();
    }

}
