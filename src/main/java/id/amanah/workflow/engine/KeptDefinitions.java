package id.amanah.workflow.engine;

import org.camunda.bpm.engine.impl.persistence.deploy.cache.CacheDeployer;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.CacheFactory;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.DeploymentCache;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.ProcessDefinitionCache;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;

/**
 * Models that were read once are not asked of the database again at each command: bundles
 * are immutable, and nobody suspends a model.
 */
final class KeptDefinitions extends DeploymentCache {

    KeptDefinitions(CacheFactory factory, int capacity) {
        super(factory, capacity);
        this.processDefinitionEntityCache = new Processes(factory, capacity, cacheDeployer);
    }

    private static final class Processes extends ProcessDefinitionCache {

        Processes(CacheFactory factory, int capacity, CacheDeployer deployer) {
            super(factory, capacity, deployer);
        }

        @Override
        public ProcessDefinitionEntity findDeployedDefinitionById(String id) {
            ProcessDefinitionEntity kept = id == null ? null : cache.get(id);
            return kept != null ? kept : super.findDeployedDefinitionById(id);
        }

    }

}
