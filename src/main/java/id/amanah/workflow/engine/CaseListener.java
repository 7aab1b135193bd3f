package id.amanah.workflow.engine;

import id.amanah.kinds.Grammar;
import id.amanah.shared.DeclarationId;
import id.amanah.workflow.CaseEvents;
import id.amanah.workflow.OneByOne;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.EventSubscriptionDeclaration;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Puts the built-in listeners of work into each model as it is parsed; they fire under
 * skip flags, cancellation and modification too. Steps that run as jobs of their own are
 * made asynchronous here, never by the model.
 */
final class CaseListener extends AbstractBpmnParseListener {

    private final ObjectProvider<CaseEvents> events;

    private final StepCalls steps;

    private final ObjectProvider<OneByOne> lists;

    private final ObjectProvider<Deployments> deployments;

    CaseListener(ObjectProvider<CaseEvents> events, StepCalls steps, ObjectProvider<OneByOne> lists,
            ObjectProvider<Deployments> deployments) {
        this.events = events;
        this.steps = steps;
        this.lists = lists;
        this.deployments = deployments;
    }

    /**
     * A case is reopened by us, not by a message to all: without its subscription at the
     * engine, many kinds may have a start of the same name.
     */
    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        EventSubscriptionDeclaration.getDeclarationsForScope(process)
            .values()
            .removeIf(EventSubscriptionDeclaration::isStartEvent);
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE,
                on((events, made) -> events.asked(declaration(made),
                        deployments.getObject().bundle(made.getProcessDefinitionId()), made.getTaskDefinitionKey(),
                        made.getId(), (String) made.getVariable(OneForEach.ITEM))));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE,
                on((events, gone) -> events.withdrawn(declaration(gone), gone.getId())));
    }

    /** The list is a path of facts, never an expression or a variable of the engine. */
    @Override
    public void parseMultiInstanceLoopCharacteristics(Element activity, Element many, ActivityImpl body) {
        String path = many.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "collection");
        body.setActivityBehavior(new OneForEach(path, lists));
    }

    @Override
    public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
        activity.setActivityBehavior(new CallWithinCase(element.attribute("calledElement"), deployments));
    }

    @Override
    public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        prepare(element, activity);
    }

    @Override
    public void parseBusinessRuleTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        prepare(element, activity);
    }

    private void prepare(Element element, ActivityImpl activity) {
        ElementProperties.keep(element, activity);
        String expression = element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "delegateExpression");
        activity.setAsyncBefore(expression != null && steps.isAsync(Grammar.step(expression)));
    }

    private TaskListener on(BiConsumer<CaseEvents, DelegateTask> what) {
        return task -> {
            CaseEvents rows = events.getObject();
            FlushOnce.with(Context.getCommandContext(), rows);
            what.accept(rows, task);
        };
    }

    private static DeclarationId declaration(DelegateTask task) {
        return new DeclarationId(UUID.fromString(((ExecutionEntity) task.getExecution()).getProcessBusinessKey()));
    }

}
