package id.amanah.workflow.engine;

import org.camunda.bpm.engine.impl.bpmn.behavior.CallActivityBehavior;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.core.model.CallableElement;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Goes on with another process within the same case: it has the case's declaration and
 * hands nothing else over. Takes the place of the engine's own behaviour, which would
 * read an expression and call whatever was deployed last.
 */
final class CallWithinCase extends CallActivityBehavior {

    private final String name;

    private final ObjectProvider<Deployments> deployments;

    CallWithinCase(String name, ObjectProvider<Deployments> deployments) {
        this.name = name;
        this.deployments = deployments;
        setCallableElement(new CallableElement());
    }

    @Override
    protected void startInstance(ActivityExecution execution, VariableMap variables, String businessKey) {
        ExecutionEntity caller = (ExecutionEntity) execution;
        Deployments known = deployments.getObject();
        String process = known.called(known.bundle(caller.getProcessDefinitionId()), name);
        ProcessDefinitionEntity called = Context.getProcessEngineConfiguration()
            .getDeploymentCache()
            .findDeployedProcessDefinitionById(process);
        execution.createSubProcessInstance(called, caller.getProcessBusinessKey()).start(variables);
    }

}
