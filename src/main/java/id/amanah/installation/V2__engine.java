package id.amanah.installation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/**
 * The tables of the process engine, from the scripts in its own jar; those of its case
 * management are left out.
 */
class V2__engine extends BaseJavaMigration {

    private static final List<String> PARTS = List.of("engine", "history", "identity", "decision.engine",
            "decision.history");

    @Override
    public void migrate(Context context) {
        for (String part : PARTS) {
            ScriptUtils.executeSqlScript(context.getConnection(), new EncodedResource(script(part), "UTF-8"));
        }
    }

    /**
     * Over the scripts' bytes, so that another version of the engine does not go
     * unnoticed.
     */
    @Override
    public Integer getChecksum() {
        CRC32 sum = new CRC32();
        for (String part : PARTS) {
            try {
                sum.update(script(part).getContentAsString(StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8));
            }
            catch (IOException missing) {
                throw new IllegalStateException("The engine's script " + part + " is not on the class path", missing);
            }
        }
        return (int) sum.getValue();
    }

    private static ClassPathResource script(String part) {
        return new ClassPathResource("org/camunda/bpm/engine/db/create/activiti.postgres.create." + part + ".sql");
    }

}
