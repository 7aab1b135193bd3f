package id.amanah.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the tables of a schema take on disk, indexes included, without dead rows. */
final class Disk {

    private final DataSource owner;

    private final JdbcTemplate jdbc;

    Disk(DataSource owner) {
        this.owner = owner;
        this.jdbc = new JdbcTemplate(owner);
    }

    /** Bytes of each table, after all have been rewritten. */
    Map<String, Long> of(String schema) throws SQLException {
        try (Connection connection = owner.getConnection(); Statement sql = connection.createStatement()) {
            for (String table : tables(schema)) {
                sql.execute("vacuum full " + schema + ".\"" + table + "\"");
            }
        }
        Map<String, Long> bytes = new LinkedHashMap<>();
        tables(schema).forEach(table -> bytes.put(table, jdbc.queryForObject(
                "select pg_total_relation_size((? || '.\"' || ? || '\"')::regclass)", Long.class, schema, table)));
        return bytes;
    }

    private List<String> tables(String schema) {
        return new ArrayList<>(jdbc.queryForList(
                "select tablename from pg_tables where schemaname = ? order by tablename", String.class, schema));
    }

    /** How far the write-ahead log has come, in bytes. */
    long written() {
        return jdbc.queryForObject("select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')", Long.class);
    }

}
