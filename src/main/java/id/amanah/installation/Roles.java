package id.amanah.installation;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/**
 * The roles of our own server: an owner of the schema and a lesser one for the
 * application, which has no DDL and owns nothing. Made again wherever a first start was
 * cut off before it was done.
 */
final class Roles {

    static final String DATABASE = "amanah";

    static final String OWNER = "amanah_owner";

    static final String APPLICATION = "amanah_app";

    private static final String ASK_FOR_PASSWORDS = """
            # Written by Amanah: loopback only, with a password.
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128      scram-sha-256
            """;

    private final EmbeddedPostgres server;

    private final Secrets secrets;

    Roles(EmbeddedPostgres server, Secrets secrets) {
        this.server = server;
        this.secrets = secrets;
    }

    void ensure(Path cluster, boolean first) throws IOException {
        Map<String, String> how = first ? Map.of() : Map.of("password", secrets.superuser());
        try (Connection connection = server.getPostgresDatabase(how).getConnection();
                Statement sql = connection.createStatement()) {
            role(sql, OWNER, secrets.owner());
            role(sql, APPLICATION, secrets.application());
            if (!exists(sql, "select 1 from pg_database where datname = '" + DATABASE + "'")) {
                sql.execute("create database " + DATABASE + " owner " + OWNER);
                sql.execute("revoke all on database " + DATABASE + " from public");
                sql.execute("grant connect on database " + DATABASE + " to " + APPLICATION);
            }
            sql.execute("alter role postgres password '" + secrets.superuser() + "'");
            Files.writeString(cluster.resolve("pg_hba.conf"), ASK_FOR_PASSWORDS);
            sql.execute("select pg_reload_conf()");
        }
        catch (SQLException failed) {
            throw new InstallationProblem("Peran basis data tidak dapat dibuat. / The database roles cannot be made.",
                    failed);
        }
    }

    private static void role(Statement sql, String name, String password) throws SQLException {
        if (!exists(sql, "select 1 from pg_roles where rolname = '" + name + "'")) {
            sql.execute("create role " + name + " login nosuperuser nocreatedb nocreaterole nobypassrls");
        }
        sql.execute("alter role " + name + " password '" + password + "'");
    }

    private static boolean exists(Statement sql, String query) throws SQLException {
        try (ResultSet found = sql.executeQuery(query)) {
            return found.next();
        }
    }

}
