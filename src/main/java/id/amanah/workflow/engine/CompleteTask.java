package id.amanah.workflow.engine;

import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * Sets the outcome where the gateways behind the task find it, and completes the task, in
 * one command.
 */
record CompleteTask(String id, String outcome) implements Command<Void> {

    @Override
    public Void execute(CommandContext context) {
        TaskEntity task = context.getTaskManager().findTaskById(id);
        if (task == null) {
            throw new NullValueException("There is no task " + id);
        }
        RouteScope.of(task.getExecution()).setVariableLocal("outcome", outcome);
        task.complete();
        return null;
    }

}
