package id.amanah.workflow.engine;

import id.amanah.shared.DeclarationId;
import java.util.UUID;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.AsyncContinuationJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Runs a case on from a step that is a job of its own, as the system and under the lock
 * of its declaration: all that follows in the job – work, path, ends – is done by the
 * system too.
 */
final class StepJobs extends AsyncContinuationJobHandler {

    private final ObjectProvider<JobIdentity> jobs;

    StepJobs(ObjectProvider<JobIdentity> jobs) {
        this.jobs = jobs;
    }

    @Override
    public void execute(AsyncContinuationConfiguration configuration, ExecutionEntity execution, CommandContext context,
            String tenant) {
        jobs.getObject().run(declaration(execution), () -> super.execute(configuration, execution, context, tenant));
    }

    private static DeclarationId declaration(ExecutionEntity execution) {
        return new DeclarationId(UUID.fromString(execution.getProcessBusinessKey()));
    }

}
