package id.amanah.workflow.engine;

import id.amanah.shared.DeclarationId;
import id.amanah.workflow.FailingJobs;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** Jobs of a case, looked at and run through the engine. */
@Component
class JobsForTests implements FailingJobs {

    private final ManagementService jobs;

    private final RuntimeService runtime;

    JobsForTests(ProcessEngine engine) {
        this.jobs = engine.getManagementService();
        this.runtime = engine.getRuntimeService();
    }

    @Override
    public int retriesLeft(DeclarationId declaration) {
        return job(declaration).getRetries();
    }

    @Override
    public void tryAgain(DeclarationId declaration) {
        try {
            jobs.executeJob(job(declaration).getId());
        }
        catch (IllegalStateException failed) {
            // what the step said; the engine counts it
        }
    }

    private Job job(DeclarationId declaration) {
        String process = runtime.createProcessInstanceQuery()
            .processInstanceBusinessKey(declaration.toString())
            .singleResult()
            .getId();
        return jobs.createJobQuery().processInstanceId(process).singleResult();
    }

}
