package id.amanah.workflow.engine;

import id.amanah.shared.DeclarationId;
import id.amanah.workflow.StepRunner;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
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

    StepCalls(ObjectProvider<StepRunner> runner) {
        this.runner = runner;
    }

    JavaDelegate delegate(String step) {
        if (!isKnown(step)) {
            throw new ProcessEngineException("There is no step '" + step + "'");
        }
        return execution -> call(step, (ExecutionEntity) execution);
    }

    boolean isKnown(String step) {
        return runner.getObject().names().contains(step);
    }

    boolean isAsync(String step) {
        return runner.getObject().isAsync(step);
    }

    private void call(String step, ExecutionEntity execution) {
        Map<String, String> properties = ElementProperties.of(execution.getActivity());
        Map<String, Object> routes = runner.getObject().run(step, declaration(execution), properties, key(execution));
        routes.forEach((name, value) -> RouteScope.of(execution).setVariableLocal(name, value));
    }

    /**
     * The same for every try of one call: the job is tried again under its own id, while
     * the activity is entered anew, with another id, each time.
     */
    private static String key(ExecutionEntity execution) {
        JobEntity job = Context.getCommandContext().getCurrentJob();
        boolean ownJob = execution.getActivity().isAsyncBefore() && job != null;
        return ownJob ? job.getId() : execution.getActivityInstanceId();
    }

    private static DeclarationId declaration(ExecutionEntity execution) {
        return new DeclarationId(UUID.fromString(execution.getProcessBusinessKey()));
    }

}
