package id.amanah.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the tables must tell at every moment, asked past the application. */
final class Invariants {

    private static final String MARK = "-- name: ";

    private final Program program;

    Invariants(Program program) {
        this.program = program;
    }

    void check() throws IOException, SQLException {
        try (Connection owner = program.owner(); Statement statement = owner.createStatement()) {
            for (String part : parts()) {
                String name = part.substring(0, part.indexOf('\n'));
                try (ResultSet found = statement.executeQuery(part.substring(part.indexOf('\n')))) {
                    assertThat(rows(found)).as(name).isEmpty();
                }
            }
        }
        Map<String, Object> reconciliation = program.as("admin").get("/api/reconciliation").expect(200).json();
        assertThat(reconciliation.get("content")).as(reconciliation.toString()).isEqualTo(true);
    }

    int count(String table) throws IOException, SQLException {
        try (Connection owner = program.owner();
                ResultSet found = owner.createStatement().executeQuery("select count(*) from " + table)) {
            found.next();
            return found.getInt(1);
        }
    }

    private static List<String> parts() throws IOException {
        try (InputStream file = Invariants.class.getResourceAsStream("/kill/invariants.sql")) {
            String[] parts = new String(file.readAllBytes(), StandardCharsets.UTF_8).split(MARK);
            return List.of(parts).subList(1, parts.length);
        }
    }

    private static List<String> rows(ResultSet found) throws SQLException {
        List<String> rows = new ArrayList<>();
        while (found.next()) {
            rows.add(found.getString(1));
        }
        return rows;
    }

}
