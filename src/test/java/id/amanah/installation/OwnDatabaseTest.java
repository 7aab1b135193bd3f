package id.amanah.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The database of its own")
class OwnDatabaseTest {

    @TempDir
    Path data;

    @Test
    void keepsWhatWasWrittenBetweenRunsWithDurableSettings() throws SQLException {
        try (OwnDatabase first = OwnDatabase.start(data); Connection owner = owner(first)) {
            owner.createStatement().execute("create table kept as select 42 as answer");
            for (String setting : new String[] { "fsync", "synchronous_commit", "full_page_writes" }) {
                assertThat(one(owner, "show " + setting)).as(setting).isEqualTo("on");
            }
        }

        try (OwnDatabase again = OwnDatabase.start(data); Connection owner = owner(again)) {
            assertThat(one(owner, "select answer from kept")).isEqualTo("42");
        }
    }

    @Test
    void takesOverAServerThatAKilledProgramLeftBehind() throws Exception {
        killAProgramThatWrote42();

        assertThat(ProcessHandle.of(postmaster())).as("the server outlives its program").isPresent();
        try (OwnDatabase again = OwnDatabase.start(data); Connection owner = owner(again)) {
            assertThat(one(owner, "select answer from kept")).isEqualTo("42");
        }
    }

    @Test
    void startsAfterProgramAndServerWereBothKilled() throws Exception {
        killAProgramThatWrote42();
        ProcessHandle server = ProcessHandle.of(postmaster()).orElseThrow();
        server.destroyForcibly();
        server.onExit().get(30, TimeUnit.SECONDS);

        try (OwnDatabase again = OwnDatabase.start(data); Connection owner = owner(again)) {
            assertThat(one(owner, "select answer from kept")).isEqualTo("42");
        }
    }

    @Test
    void saysSoWhenAnotherProgramUsesTheFolder() {
        try (OwnDatabase first = OwnDatabase.start(data)) {
            assertThatThrownBy(() -> OwnDatabase.start(data)).isInstanceOf(InstallationProblem.class)
                .hasMessageContaining("sedang dipakai")
                .hasMessageContaining("in use");
        }
    }

    @Test
    void refusesAFolderOfAnotherVersionAndTellsTheWay() throws IOException {
        Files.createDirectories(data.resolve("postgres"));
        Files.writeString(data.resolve("postgres/PG_VERSION"), "16\n");

        assertThatThrownBy(() -> OwnDatabase.start(data)).isInstanceOf(InstallationProblem.class)
            .hasMessageContaining("PostgreSQL 16")
            .hasMessageContaining("pg_dump");
    }

    @Test
    void asksForAPasswordAndGivesTheApplicationNoOwnership() throws SQLException {
        try (OwnDatabase database = OwnDatabase.start(data)) {
            assertThatThrownBy(() -> DriverManager.getConnection(database.url(), Roles.OWNER, "wrong"))
                .isInstanceOf(SQLException.class);
            try (Connection application = DriverManager.getConnection(database.url(), Roles.APPLICATION,
                    database.secrets().application())) {
                assertThatThrownBy(() -> application.createStatement().execute("create table mine (n int)"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
            }
        }
    }

    private long postmaster() throws IOException {
        return Long.parseLong(Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(0).trim());
    }

    private void killAProgramThatWrote42() throws Exception {
        Process program = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
                System.getProperty("java.class.path"), OtherProgram.class.getName(), data.toString())
            .redirectErrorStream(true)
            .start();
        try (BufferedReader output = program.inputReader()) {
            assertThat(output.lines().anyMatch("written"::equals)).as("the other program works").isTrue();
        }
        program.destroyForcibly().waitFor();
    }

    /** Another Amanah, to be killed: writes a row, says so and waits. */
    static class OtherProgram {

        public static void main(String[] arguments) throws Exception {
            OwnDatabase database = OwnDatabase.start(Path.of(arguments[0]));
            try (Connection owner = owner(database)) {
                owner.createStatement().execute("create table kept as select 42 as answer");
            }
            System.out.println("written");
            new CountDownLatch(1).await();
        }

    }

    private static Connection owner(OwnDatabase database) throws SQLException {
        return DriverManager.getConnection(database.url(), Roles.OWNER, database.secrets().owner());
    }

    private static String one(Connection connection, String query) throws SQLException {
        try (ResultSet row = connection.createStatement().executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

}
