package id.amanah.workflow.engine;

import id.amanah.shared.DeclarationId;
import id.amanah.workflow.Machine;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The machine on Camunda. One process instance a case; its business key is the
 * declaration.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CamundaMachine implements Machine {

    private final RuntimeService runtime;

    private final CommandExecutor commands;

    private final Deployments deployments;

    CamundaMachine(ProcessEngine engine, Deployments deployments) {
        this.runtime = engine.getRuntimeService();
        this.commands = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
            .getCommandExecutorTxRequired();
        this.deployments = deployments;
    }

    @Override
    public void start(String bundle, DeclarationId declaration) {
        runtime.startProcessInstanceById(deployments.process(bundle), declaration.toString());
    }

    @Override
    public void complete(String task, String outcome) {
        commands.execute(new CompleteTask(task, outcome));
    }

    @Override
    public boolean tell(DeclarationId declaration, String message) {
        List<Execution> waiting = runtime.createExecutionQuery()
            .processInstanceBusinessKey(declaration.toString())
            .messageEventSubscriptionName(message)
            .list();
        waiting.forEach(execution -> runtime.messageEventReceived(message, execution.getId()));
        return !waiting.isEmpty();
    }

    @Override
    public void stop(DeclarationId declaration, String reason) {
        for (ProcessInstance process : runtime.createProcessInstanceQuery()
            .processInstanceBusinessKey(declaration.toString())
            .rootProcessInstances()
            .list()) {
            runtime.deleteProcessInstance(process.getId(), reason);
        }
    }

    @Override
    public boolean reopen(String bundle, DeclarationId declaration) {
        String process = deployments.process(bundle);
        Optional<String> start = deployments.reopening(process);
        start.ifPresent(element -> runtime.createProcessInstanceById(process)
            .businessKey(declaration.toString())
            .startBeforeActivity(element)
            .execute());
        return start.isPresent();
    }

    @Override
    public boolean reopens(String bundle) {
        return deployments.reopening(deployments.process(bundle)).isPresent();
    }

}
