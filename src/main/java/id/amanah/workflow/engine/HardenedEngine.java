package id.amanah.workflow.engine;

import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.defaults.DefaultSqlSessionFactory;
import org.camunda.bpm.engine.impl.variable.serializer.VariableSerializers;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;

/**
 * The engine without scripts, classes, Java objects as variables, and a look at the
 * application's beans.
 */
final class HardenedEngine extends SpringProcessEngineConfiguration {

    private final StatementFiles statements;

    HardenedEngine(StatementFiles statements) {
        this.statements = statements;
    }

    /** As the engine does it, with the statements that were read meanwhile. */
    @Override
    protected void initSqlSessionFactory() {
        Configuration configuration = statements.configuration();
        configuration.setEnvironment(new Environment("default", transactionFactory, dataSource));
        configuration.setDefaultStatementTimeout(jdbcStatementTimeout);
        configuration.setDefaultExecutorType(isJdbcBatchProcessing() ? ExecutorType.BATCH : ExecutorType.SIMPLE);
        setSqlSessionFactory(new DefaultSqlSessionFactory(configuration));
    }

    @Override
    protected void initScripting() {
        setScriptEngineResolver(new NoScripts.NoEngines());
        super.initScripting();
        setScriptFactory(new NoScripts());
    }

    @Override
    protected void initArtifactFactory() {
        setArtifactFactory(new NoScripts.NoClasses());
    }

    @Override
    protected void initDeployers() {
        initCacheFactory();
        setDeploymentCache(new KeptDefinitions(cacheFactory, cacheCapacity));
        super.initDeployers();
        deploymentCache.setDeployers(deployers);
    }

    @Override
    protected void initDmnEngine() {
        // decision tables are asked through the rules alone; the engine brings none
    }

    @Override
    protected void initSerialization() {
        super.initSerialization();
        VariableSerializers known = getVariableSerializers();
        for (String name : new String[] { "bytes", "file", "serializable" }) {
            if (known.getSerializerByName(name) != null) {
                known.removeSerializer(known.getSerializerByName(name));
            }
        }
    }

}
