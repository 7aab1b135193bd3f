package id.amanah.workflow.engine;

import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/**
 * Where an outcome or a route is put: on the execution that goes on behind the activity,
 * so that parallel branches do not see each other's. An activity with a scope of its own
 * (a boundary event) takes that scope away when it is left.
 */
final class RouteScope {

    private RouteScope() {
    }

    static ExecutionEntity of(ExecutionEntity execution) {
        boolean own = execution.getActivity() != null && execution.getActivity().isScope()
                && execution.getParent() != null;
        return own ? execution.getParent() : execution;
    }

}
