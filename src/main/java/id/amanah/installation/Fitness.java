package id.amanah.installation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Whether a PostgreSQL is fit for Amanah: new enough, its owner able to make the schema,
 * its application's role unable to. Asked before each migration, so that whoever sets up
 * a server of their own reads what to do instead of a stack.
 */
final class Fitness {

    static final int OLDEST = 15;

    private static final String LACKING = """
            select current_user as owner, current_database() as database, pg_encoding_to_char(encoding) as encoding,
                not has_database_privilege(datname, 'create') or not has_schema_privilege('public', 'create') as may_not_make,
                not exists (select from pg_roles where rolname = ?) as unknown,
                coalesce((select rolsuper or rolbypassrls from pg_roles where rolname = ?), false)
                    or exists (select from pg_roles where rolname = ? and pg_has_role(oid, current_user, 'member')) as too_mighty
            from pg_database where datname = current_database()""";

    private Fitness() {
    }

    /**
     * Looks as the owner, who migrates.
     * @param application name of the role that the application works as
     * @throws InstallationProblem with what to do, in both languages
     */
    static void require(DataSource owner, String application) {
        try (Connection connection = owner.getConnection();
                PreparedStatement lacking = connection.prepareStatement(LACKING)) {
            requireVersion(connection.getMetaData().getDatabaseMajorVersion());
            for (int place = 1; place <= 3; place++) {
                lacking.setString(place, application);
            }
            try (ResultSet row = lacking.executeQuery()) {
                row.next();
                judge(row, application);
            }
        }
        catch (SQLException unreachable) {
            throw new InstallationProblem("""
                    PostgreSQL tidak dapat dihubungi: %1$s. Periksa spring.datasource.url serta nama dan kata sandi di \
                    spring.flyway.user dan .password.
                    PostgreSQL cannot be reached: %1$s. Check spring.datasource.url and the name and password in \
                    spring.flyway.user and .password.""".formatted(unreachable.getMessage()), unreachable);
        }
    }

    static void requireVersion(int major) {
        if (major < OLDEST) {
            throw new InstallationProblem("""
                    PostgreSQL %1$d terlalu lama; Amanah memerlukan PostgreSQL %2$d atau lebih baru.
                    PostgreSQL %1$d is too old; Amanah needs PostgreSQL %2$d or newer.""".formatted(major, OLDEST));
        }
    }

    private static void judge(ResultSet row, String application) throws SQLException {
        String owner = row.getString("owner");
        String database = row.getString("database");
        if (!"UTF8".equals(row.getString("encoding"))) {
            throw new InstallationProblem(
                    """
                            Basis data %1$s tidak memakai UTF8. Buat yang baru dengan: create database ... encoding 'UTF8' template template0.
                            The database %1$s is not in UTF8. Make a new one with: create database ... encoding 'UTF8' template template0."""
                        .formatted(database));
        }
        if (owner.equals(application) || row.getBoolean("too_mighty")) {
            throw new InstallationProblem(
                    """
                            Peran aplikasi %1$s harus lebih rendah daripada pemilik skema: peran lain, bukan superuser, bukan anggota \
                            pemilik, tanpa bypassrls. Sebut pemilik di spring.flyway.user dan .password, peran aplikasi di \
                            spring.datasource.username dan .password.
                            The application's role %1$s must be lesser than the owner of the schema: another role, no superuser, no member of \
                            the owner, without bypassrls. Name the owner in spring.flyway.user and .password, the application's role in \
                            spring.datasource.username and .password."""
                        .formatted(application));
        }
        if (row.getBoolean("unknown")) {
            throw new InstallationProblem("""
                    Peran aplikasi %1$s tidak ada. Buat dengan: create role %1$s login password '...'
                    The application's role %1$s does not exist. Make it with: create role %1$s login password '...'"""
                .formatted(application));
        }
        if (row.getBoolean("may_not_make")) {
            throw new InstallationProblem(
                    """
                            Peran %1$s tidak boleh membuat tabel di basis data %2$s. Jalankan sebagai superuser: alter database %2$s owner to %1$s
                            The role %1$s may not make tables in the database %2$s. Run as superuser: alter database %2$s owner to %1$s"""
                        .formatted(owner, database));
        }
    }

}
