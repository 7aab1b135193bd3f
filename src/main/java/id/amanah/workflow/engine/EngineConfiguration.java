package id.amanah.workflow.engine;

import id.amanah.shared.Ids;
import id.amanah.workflow.CaseEvents;
import id.amanah.workflow.OneByOne;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The process engine as a library: on our data source and transaction manager, with
 * tables made by our migrations, a history level of our own and every door shut that
 * models do not need.
 */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    static StatementFiles statementFiles() {
        return new StatementFiles();
    }

    @Bean
    @DependsOnDatabaseInitialization
    ProcessEngineFactoryBean processEngine(DataSource data, PlatformTransactionManager transactions, StepCalls steps,
            ObjectProvider<CaseEvents> events, ObjectProvider<OneByOne> lists, ObjectProvider<JobIdentity> jobs,
            ObjectProvider<Deployments> deployments, StatementFiles statements) {
        HardenedEngine engine = new HardenedEngine(statements);
        engine.setProcessEngineName("amanah");
        engine.setDataSource(data);
        engine.setTransactionManager(transactions);
        engine.setDatabaseType("postgres");
        engine.setDatabaseSchemaUpdate("false");
        engine.setIdGenerator(() -> Ids.next().toString());
        engine.setExpressionManager(new ModelExpressions(steps));
        engine.setBpmnParseFactory(parser -> new ModelParse(parser, steps::isKnown));
        engine.setCustomPreBPMNParseListeners(List.of(new CaseListener(events, steps, lists, deployments)));
        engine.setBeans(Map.of());
        engine.setCustomJobHandlers(List.of(new StepJobs(jobs)));
        history(engine, events);
        harden(engine);
        ProcessEngineFactoryBean factory = new ProcessEngineFactoryBean();
        factory.setProcessEngineConfiguration(engine);
        return factory;
    }

    private static void history(HardenedEngine engine, ObjectProvider<CaseEvents> events) {
        engine.setCustomHistoryLevels(List.of(new CaseHistory.Level()));
        engine.setHistory("amanah");
        engine.setHistoryEventProducer(new KnownModels());
        engine.setEnableDefaultDbHistoryEventHandler(false);
        engine.setCustomHistoryEventHandlers(List.of(new CaseHistory(events)));
        engine.setHistoryCleanupEnabled(false);
        engine.setHistoryCleanupStrategy(ProcessEngineConfiguration.HISTORY_CLEANUP_STRATEGY_END_TIME_BASED);
        engine.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_NONE);
        engine.setEnforceHistoryTimeToLive(false);
        engine.setSkipHistoryOptimisticLockingExceptions(false);
    }

    private static void harden(HardenedEngine engine) {
        engine.setAuthorizationEnabled(false);
        engine.setTenantCheckEnabled(false);
        engine.setDmnEnabled(false);
        engine.setCmmnEnabled(false);
        engine.setStandaloneTasksEnabled(false);
        engine.setEnableXxeProcessing(false);
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setJavaSerializationFormatEnabled(false);
        engine.setDeserializationTypeValidationEnabled(true);
        engine.setMetricsEnabled(false);
        engine.setDbMetricsReporterActivate(false);
        engine.setTaskMetricsEnabled(false);
        engine.setEnableCmdExceptionLogging(false);
        engine.setJobExecutorActivate(false);
        engine.setFailedJobRetryTimeCycle("R3/PT1M");
        engine.setDefaultNumberOfRetries(3);
        engine.setQueryMaxResultsLimit(2000);
        engine.setJdbcBatchProcessing(true);
    }

    @Bean
    JobExecutorLifecycle jobExecutorLifecycle(ProcessEngine engine) {
        return new JobExecutorLifecycle(engine);
    }

}
