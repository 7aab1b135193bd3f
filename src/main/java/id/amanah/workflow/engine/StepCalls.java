package id.amanah.workflow.engine;

import id.amanah.shared.DeclarationId;
import id.amanah.workflow.StepRunner;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Calls steps for the engine: hands over the properties of the element and puts the
 * routes where gateways find them. Steps are looked up when they are called, since they
 * stand on services that stand on the engine.
 */
@Component
class StepCalls {

    private final ObjectProvider<StepRunner> runner;

    private final ObjectProvider<JobIdentity> jobs;

    StepCalls(ObjectProvider<StepRunner> runner, ObjectProvider<JobIdentity> jobs) {
        this.runner = runner;
        this.jobs = jobs;
    }

    JavaDelegate delegate(String step) {
        if (!runner.getObject().names().contains(step)) {
            throw new ProcessEngineException("There is no step '" + step + "'");
        }
        return execution -> jobs.getObject().run(declaration(execution), () -> call(step, execution));
    }

    boolean isAsync(String step) {
        return runner.getObject().isAsync(step);
    }

    private void call(String step, DelegateExecution execution) {
        Map<String, String> properties = ElementProperties.of(((ExecutionEntity) execution).getActivity());
        Map<String, Object> routes = runner.getObject()
            .run(step, declaration(execution), properties, execution.getActivityInstanceId());
        routes.forEach((name, value) -> RouteScope.of((ExecutionEntity) execution).setVariableLocal(name, value));
    }

    private static DeclarationId declaration(DelegateExecution execution) {
        return new DeclarationId(UUID.fromString(execution.getProcessBusinessKey()));
    }

}
