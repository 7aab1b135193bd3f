package id.amanah.workflow;

import id.amanah.shared.DeclarationId;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The path (<i>jalur</i>) that a case took through its model. */
@Component
public class Path {

    private final JdbcClient jdbc;

    Path(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The elements entered, oldest first. */
    @Transactional(readOnly = true)
    public List<Passed> of(DeclarationId declaration) {
        return jdbc.sql("""
                select element, type, entered_at, left_at, cancelled from path_step
                where declaration = :declaration order by seq""")
            .param("declaration", declaration.value())
            .query((row, n) -> new Passed(row.getString("element"), row.getString("type"),
                    WorkMapper.instant(row, "entered_at"), WorkMapper.instant(row, "left_at"),
                    row.getBoolean("cancelled")))
            .list();
    }

    /** An element that the case entered, and left or not. */
    public record Passed(String element, String type, Instant enteredAt, Instant leftAt, boolean cancelled) {
    }

}
