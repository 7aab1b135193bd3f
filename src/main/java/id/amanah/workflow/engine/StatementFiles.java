package id.amanah.workflow.engine;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.apache.ibatis.builder.xml.XMLConfigBuilder;
import org.apache.ibatis.io.Resources;
import org.apache.ibatis.session.Configuration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/**
 * The fifty-odd files of statements that the engine brings, read while the database
 * starts: they are a quarter of the processor time of a start and need no connection.
 */
final class StatementFiles implements BeanFactoryPostProcessor {

    private static final String DATABASE = "postgres";

    private final FutureTask<Configuration> reading = new FutureTask<>(StatementFiles::read);

    /** Begins to read, before any other bean is made. */
    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        Thread reader = new Thread(this.reading, "engine-statements");
        reader.setDaemon(true);
        reader.start();
    }

    /**
     * The statements, once they are read.
     * @throws IllegalStateException if a file cannot be read
     */
    Configuration configuration() {
        this.reading.run();
        try {
            return this.reading.get();
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the engine's statements were read.", ex);
        }
        catch (ExecutionException ex) {
            throw new IllegalStateException("The engine's statements cannot be read.", ex.getCause());
        }
    }

    private static Configuration read() throws IOException {
        Properties words = new Properties();
        words.put("prefix", "");
        ProcessEngineConfigurationImpl.initSqlSessionFactoryProperties(words, "", DATABASE);
        try (Reader files = new InputStreamReader(
                Resources.getResourceAsStream(ProcessEngineConfigurationImpl.DEFAULT_MYBATIS_MAPPING_FILE),
                StandardCharsets.UTF_8)) {
            return new XMLConfigBuilder(files, "", words).parse();
        }
    }

}
