package id.amanah.workflow.engine;

import id.amanah.shared.DeclarationId;
import id.amanah.workflow.OneByOne;
import java.util.Collection;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.behavior.ParallelMultiInstanceActivityBehavior;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Asks a step once for each entry of a list among the facts, all at once. Takes the place
 * of the engine's own behaviour, which would read an expression or a variable.
 */
final class OneForEach extends ParallelMultiInstanceActivityBehavior {

    /** The variable of an instance that tells which entry it is about. */
    static final String ITEM = "item";

    private final String path;

    private final ObjectProvider<OneByOne> lists;

    OneForEach(String path, ObjectProvider<OneByOne> lists) {
        if (!isList(path)) {
            throw new ProcessEngineException("Outside the grammar of models: " + path + " is no path of facts");
        }
        this.path = path;
        this.lists = lists;
        setCollectionVariable(path);
        setCollectionElementVariable(ITEM);
    }

    /** Whether a text is a path of facts, which alone may name a list. */
    static boolean isList(String path) {
        return path != null && path.matches("facts(\\.[A-Za-z][A-Za-z0-9-]*){2,}");
    }

    @Override
    protected int resolveNrOfInstances(ActivityExecution execution) {
        return evaluateCollection(execution).size();
    }

    @Override
    protected Collection<?> evaluateCollection(ActivityExecution execution) {
        return lists.getObject().of(new DeclarationId(UUID.fromString(execution.getProcessBusinessKey())), path);
    }

}
