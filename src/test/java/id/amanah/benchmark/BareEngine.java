package id.amanah.benchmark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/**
 * The process engine as it comes, with its full history, in a schema of its own: two
 * people, each under a timer, a decision table, three service tasks, twenty variables.
 */
final class BareEngine implements Lane, AutoCloseable {

    private static final List<String> TABLES = List.of("engine", "history", "identity", "case.engine", "case.history",
            "decision.engine", "decision.history");

    private final ProcessEngine engine;

    private final RoundTrips trips;

    BareEngine(DataSource data) {
        this.trips = new RoundTrips(data);
        new ResourceDatabasePopulator(TABLES.stream()
            .map(part -> "org/camunda/bpm/engine/db/create/activiti.postgres.create." + part + ".sql")
            .map(ClassPathResource::new)
            .toArray(Resource[]::new)).execute(data);
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("bare");
        configuration.setDataSource(trips);
        configuration.setDatabaseType("postgres");
        configuration.setDatabaseSchemaUpdate("false");
        configuration.setHistory("full");
        configuration.setJobExecutorActivate(false);
        configuration.setBeans(new HashMap<>(Map.of("pass", (JavaDelegate) execution -> {
            // a step that does nothing: only what the engine itself costs is measured
        })));
        this.engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
            .createDeployment()
            .addClasspathResource("benchmark/bare-round.bpmn")
            .addClasspathResource("bpmn/sample-round/sample-round-size.dmn")
            .deploy();
    }

    @Override
    public String name() {
        return "bare engine";
    }

    @Override
    public String schema() {
        return "bare";
    }

    @Override
    public RoundTrips trips() {
        return trips;
    }

    @Override
    public void carry(int number) {
        String process = engine.getRuntimeService()
            .startProcessInstanceByKey("sample-round", Answers.of(number))
            .getId();
        decide(process, "forward");
        decide(process, "approve");
    }

    private void decide(String process, String outcome) {
        Task task = engine.getTaskService().createTaskQuery().processInstanceId(process).singleResult();
        engine.getTaskService().claim(task.getId(), "ratna");
        engine.getTaskService().complete(task.getId(), Map.of("outcome", outcome));
    }

    @Override
    public long ended() {
        return engine.getHistoryService().createHistoricProcessInstanceQuery().completed().count();
    }

    @Override
    public void close() {
        engine.close();
    }

}
