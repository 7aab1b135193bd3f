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
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What the engine holds, for administrators and the reconciliation. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CamundaRoom implements MachineRoom {

    private final RuntimeService runtime;

    private final TaskService tasks;

    private final ManagementService jobs;

    private final JobExecutor executor;

    CamundaRoom(ProcessEngine engine) {
        this.runtime = engine.getRuntimeService();
        this.tasks = engine.getTaskService();
        this.jobs = engine.getManagementService();
        this.executor = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
    }

    @Override
    public List<Incident> incidents() {
        List<org.camunda.bpm.engine.runtime.Incident> found = runtime.createIncidentQuery()
            .orderByIncidentTimestamp()
            .asc()
            .list();
        Map<String, DeclarationId> cases = cases(
                found.stream().map(one -> one.getProcessInstanceId()).collect(Collectors.toSet()));
        return found.stream()
            .map(one -> new Incident(one.getId(), cases.get(one.getProcessInstanceId()), one.getActivityId(),
                    one.getIncidentTimestamp().toInstant(), one.getIncidentMessage()))
            .toList();
    }

    /**
     * The identifier of a failed job stands in its incident. It waits for no due date,
     * and whoever looks for jobs is woken once it is committed.
     */
    @Override
    public void retry(String id) {
        for (var incident : runtime.createIncidentQuery().incidentId(id).list()) {
            jobs.setJobRetries(1).jobId(incident.getConfiguration()).dueDate(ClockUtil.getCurrentTime()).execute();
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                executor.jobWasAdded();
            }
        });
    }

    @Override
    public Map<DeclarationId, Set<String>> openTasks() {
        Map<String, DeclarationId> cases = byProcess(runtime.createProcessInstanceQuery());
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
        return new HashSet<>(byProcess(runtime.createProcessInstanceQuery()).values());
    }

    private Map<String, DeclarationId> cases(Set<String> processes) {
        return processes.isEmpty() ? Map.of()
                : byProcess(runtime.createProcessInstanceQuery().processInstanceIds(processes));
    }

    private static Map<String, DeclarationId> byProcess(ProcessInstanceQuery query) {
        return query.list()
            .stream()
            .collect(Collectors.toMap(ProcessInstance::getId,
                    process -> new DeclarationId(UUID.fromString(process.getBusinessKey()))));
    }

}
