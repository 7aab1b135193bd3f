package id.amanah.workflow.engine;

import id.amanah.kinds.Bundle;
import id.amanah.kinds.BundleDeployed;
import id.amanah.kinds.Kinds;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Which process of the engine a bundle is: a deployment carries the bundle's id as its
 * name, so that a case finds the version it runs on, whatever came after it.
 */
@Component
class Deployments {

    private final RepositoryService repository;

    private final ObjectProvider<Kinds> kinds;

    private final Map<String, String> processes = new ConcurrentHashMap<>();

    private final Map<String, String> bundles = new ConcurrentHashMap<>();

    Deployments(ProcessEngine engine, ObjectProvider<Kinds> kinds) {
        this.repository = engine.getRepositoryService();
        this.kinds = kinds;
    }

    /** Deploys the processes of a bundle, in the transaction that accepts the bundle. */
    @EventListener
    void deploy(BundleDeployed deployed) {
        Bundle bundle = deployed.bundle();
        DeploymentBuilder deployment = repository.createDeployment().name(bundle.id());
        bundle.files()
            .entrySet()
            .stream()
            .filter(f -> f.getKey().endsWith(".bpmn"))
            .forEach(f -> deployment.addInputStream(f.getKey(), new ByteArrayInputStream(f.getValue())));
        deployment.deploy();
    }

    /**
     * The id of the process definition that a case of the bundle begins with; its folder
     * may hold further processes that this one calls.
     */
    String process(String bundle) {
        return processes.computeIfAbsent(bundle, this::find);
    }

    /** The bundle that a process definition came with. */
    String bundle(String process) {
        return bundles.computeIfAbsent(process,
                id -> repository.createDeploymentQuery()
                    .deploymentId(repository.getProcessDefinition(id).getDeploymentId())
                    .singleResult()
                    .getName());
    }

    /**
     * The process that a case of the bundle goes on with when its model calls one: of its
     * own folder, or else the kind of that name as it is now.
     */
    String called(String bundle, String name) {
        ProcessDefinition own = repository.createProcessDefinitionQuery()
            .deploymentId(deployment(bundle))
            .processDefinitionKey(name)
            .singleResult();
        return own != null ? own.getId()
                : process(kinds.getObject()
                    .current(name)
                    .orElseThrow(() -> new IllegalStateException("There is no process and no kind " + name))
                    .id());
    }

    private String find(String bundle) {
        return repository.createProcessDefinitionQuery()
            .deploymentId(deployment(bundle))
            .processDefinitionKey(kinds.getObject().bundle(bundle).kind().process())
            .singleResult()
            .getId();
    }

    private String deployment(String bundle) {
        Deployment deployment = repository.createDeploymentQuery().deploymentName(bundle).singleResult();
        if (deployment == null) {
            throw new IllegalStateException("The bundle " + bundle + " was never deployed to the engine");
        }
        return deployment.getId();
    }

    /**
     * The start event at which a closed case begins anew; empty if the model has none.
     */
    Optional<String> reopening(String process) {
        ProcessDefinitionEntity definition = (ProcessDefinitionEntity) repository.getProcessDefinition(process);
        return definition.getActivities()
            .stream()
            .filter(a -> ActivityTypes.START_EVENT_MESSAGE.equals(a.getProperty("type")))
            .map(ActivityImpl::getId)
            .findFirst();
    }

}
