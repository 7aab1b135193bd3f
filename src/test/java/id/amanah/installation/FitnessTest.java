package id.amanah.installation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@DisplayName("A PostgreSQL of somebody's own")
class FitnessTest {

    @TempDir
    static Path data;

    static OwnDatabase server;

    @BeforeAll
    static void start() throws SQLException {
        server = OwnDatabase.start(data);
        as("postgres", server.secrets().superuser(), """
                create role stranger login password 'x'; create role mighty login bypassrls password 'x';
                create role member login password 'x' in role amanah_owner;
                create database old_letters template template0 encoding 'LATIN1' lc_collate 'C' lc_ctype 'C'
                """);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void isFitWithAnOwnerAndALesserRole() {
        assertThatCode(() -> Fitness.require(owner(), Roles.APPLICATION)).doesNotThrowAnyException();
        assertThatCode(() -> Fitness.requireVersion(15)).doesNotThrowAnyException();
    }

    @Test
    void isRefusedWhenItIsTooOld() {
        assertThatThrownBy(() -> Fitness.requireVersion(14)).isInstanceOf(InstallationProblem.class)
            .hasMessageContaining("needs PostgreSQL 15");
    }

    @Test
    void isRefusedWhenTheApplicationWouldBeItsOwnerOrAsMighty() {
        for (String application : new String[] { Roles.OWNER, "member", "mighty", "postgres" }) {
            assertThatThrownBy(() -> Fitness.require(owner(), application)).as(application)
                .isInstanceOf(InstallationProblem.class)
                .hasMessageContaining("harus lebih rendah")
                .hasMessageContaining("spring.flyway.user");
        }
    }

    @Test
    void saysHowToMakeARoleThatIsMissing() {
        assertThatThrownBy(() -> Fitness.require(owner(), "nobody")).isInstanceOf(InstallationProblem.class)
            .hasMessageContaining("create role nobody login");
    }

    @Test
    void saysWhatAnOwnerLacks() throws SQLException {
        as("postgres", server.secrets().superuser(), "grant connect on database amanah to stranger");

        assertThatThrownBy(() -> Fitness.require(source("stranger", "x"), Roles.APPLICATION))
            .isInstanceOf(InstallationProblem.class)
            .hasMessageContaining("alter database amanah owner to stranger");
    }

    @Test
    void saysThatItCannotBeReached() {
        assertThatThrownBy(() -> Fitness.require(source(Roles.OWNER, "wrong"), Roles.APPLICATION))
            .isInstanceOf(InstallationProblem.class)
            .hasMessageContaining("tidak dapat dihubungi")
            .hasMessageContaining("cannot be reached");
    }

    @Test
    void mustKeepLettersOfAllLanguages() {
        DataSource old = new DriverManagerDataSource(server.url().replace("/amanah", "/old_letters"), "postgres",
                server.secrets().superuser());

        assertThatThrownBy(() -> Fitness.require(old, Roles.APPLICATION)).isInstanceOf(InstallationProblem.class)
            .hasMessageContaining("UTF8");
    }

    private static DataSource owner() {
        return source(Roles.OWNER, server.secrets().owner());
    }

    private static DataSource source(String user, String password) {
        return new DriverManagerDataSource(server.url(), user, password);
    }

    private static void as(String user, String password, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.url(), user, password)) {
            for (String statement : sql.split(";")) {
                connection.createStatement().execute(statement);
            }
        }
    }

}
