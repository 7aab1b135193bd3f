package id.amanah.workflow.engine;

import id.amanah.shared.DeclarationId;
import id.amanah.workflow.CaseEvents;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The engine's history, turned into the path of the case in the engine's own transaction.
 * Its history tables stay empty. Cancellation, modification and deletion are seen too,
 * which listeners in models are not told of.
 */
final class CaseHistory implements HistoryEventHandler {

    private final ObjectProvider<CaseEvents> events;

    CaseHistory(ObjectProvider<CaseEvents> events) {
        this.events = events;
    }

    /**
     * What history is made of: where a case is, and nothing of its data. The number is in
     * the database: never change it.
     */
    static final class Level implements HistoryLevel {

        @Override
        public int getId() {
            return 77;
        }

        @Override
        public String getName() {
            return "amanah";
        }

        @Override
        public boolean isHistoryEventProduced(HistoryEventType type, Object entity) {
            return type == HistoryEventTypes.PROCESS_INSTANCE_END || type == HistoryEventTypes.ACTIVITY_INSTANCE_START
                    || type == HistoryEventTypes.ACTIVITY_INSTANCE_END;
        }

    }

    @Override
    public void handleEvents(List<HistoryEvent> many) {
        many.forEach(this::handleEvent);
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        CaseEvents rows = events.getObject();
        FlushOnce.with(Context.getCommandContext(), rows);
        if (event instanceof HistoricActivityInstanceEventEntity activity) {
            if (!ActivityTypes.MULTI_INSTANCE_BODY.equals(activity.getActivityType())) {
                passed(rows, activity);
            }
        }
        else if (event instanceof HistoricProcessInstanceEventEntity ended && ended.getDeleteReason() == null
                && ended.getSuperProcessInstanceId() == null) {
            rows.ended(declaration(ended.getBusinessKey()), ended.getEndActivityId());
        }
    }

    private static void passed(CaseEvents rows, HistoricActivityInstanceEventEntity activity) {
        DeclarationId declaration = declaration(businessKey(activity));
        if (activity.isEventOfType(HistoryEventTypes.ACTIVITY_INSTANCE_START)) {
            rows.entered(declaration, activity.getActivityInstanceId(), activity.getActivityId(),
                    activity.getActivityType());
        }
        else {
            rows.left(declaration, activity.getActivityInstanceId(), activity.isCanceled());
        }
    }

    private static String businessKey(HistoricActivityInstanceEventEntity activity) {
        ExecutionEntity process = Context.getCommandContext()
            .getExecutionManager()
            .findExecutionById(activity.getProcessInstanceId());
        return process.getProcessBusinessKey();
    }

    private static DeclarationId declaration(String businessKey) {
        return new DeclarationId(UUID.fromString(businessKey));
    }

}
