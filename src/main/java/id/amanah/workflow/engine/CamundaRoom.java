package id.amanah.workflow.engine;

import id.amanah.shared.DeclarationId;
import id.amanah.workflow.MachineRoom;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the engine holds, for administrators and the reconciliation. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CamundaRoom implements MachineRoom {

    private final RuntimeService runtime;

    private final TaskService tasks;

    private final ManagementService jobs;

    CamundaRoom(ProcessEngine engine) {
        this.runtime = engine.getRuntimeService();
        this.tasks = engine.getTaskService();
        this.jobs = engine.getManagementService();
    }

    @Override
    public List<Incident> incidents() {
        List<org.camunda.bpm.engine.runtime.Incident> found = runtime.createIncidentQuery()
            .orderByIncidentTimestamp()
            .asc()
            .list();
        Map<String, DeclarationId> cases = found.isEmpty() ? Map.of() : cases();
        return found.stream()
            .map(one -> new Incident(one.getId(), cases.get(one.getProcessInstanceId()), one.getActivityId(),
                    one.getIncidentTimestamp().toInstant(), one.getIncidentMessage()))
            .toList();
    }

    /** The identifier of a failed job stands in its incident. */
    @Override
    public void retry(String id) {
        runtime.createIncidentQuery()
            .incidentId(id)
            .list()
            .forEach(incident -> jobs.setJobRetries(incident.getConfiguration(), 1));
    }

    @Override
    public Map<DeclarationId, Set<String>> openTasks() {
        Map<String, DeclarationId> cases = cases();
        Map<DeclarationId, Set<String>> open = new HashMap<>();
        tasks.createTaskQuery()
            .list()
            .forEach(
                    task -> open.computeIfAbsent(cases.get(task.getProcessInstanceId()), declaration -> new HashSet<>())
                        .add(task.getId()));
        return open;
    }

    @Override
    public Set<DeclarationId> running() {
        return new HashSet<>(cases().values());
    }

    private Map<String, DeclarationId> cases() {
        return runtime.createProcessInstanceQuery()
            .list()
            .stream()
            .collect(Collectors.toMap(ProcessInstance::getId,
                    process -> new DeclarationId(UUID.fromString(process.getBusinessKey()))));
    }

}
