package id.amanah.personnel;

import id.amanah.shared.AgencyId;
import id.amanah.shared.PersonId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** The rows of imports, of what is wrong with them and of what they would change. */
@Component
class ImportRows {

    private final JdbcClient jdbc;

    private final JdbcTemplate batches;

    private final Clock clock;

    ImportRows(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** False if the same request of the same person was taken before. */
    boolean add(Import one, String key) {
        return jdbc
            .sql("""
                    insert into personnel_import (id, agency_id, contents, whole, effective_on, file_name, file_size, sha256,
                        state, started_by, started_at, sign_at, request_key)
                    values (:id, :agency, :contents, :whole, :on, :name, :size, :sha256, 'READING', :by, :now, :now, :key)
                    on conflict (started_by, request_key) do nothing""")
            .param("id", one.id())
            .param("agency", one.agency().value())
            .param("contents", one.contents().name())
            .param("whole", one.whole())
            .param("on", one.on())
            .param("name", one.fileName())
            .param("size", one.fileSize())
            .param("sha256", one.sha256())
            .param("by", one.startedBy().value())
            .param("now", now())
            .param("key", key)
            .update() == 1;
    }

    Optional<Import> find(UUID id) {
        return jdbc.sql("select * from personnel_import where id = ?")
            .param(id)
            .query((row, n) -> read(row))
            .optional();
    }

    Optional<Import> locked(UUID id) {
        return jdbc.sql("select * from personnel_import where id = ? for update")
            .param(id)
            .query((row, n) -> read(row))
            .optional();
    }

    Optional<Import> byKey(PersonId person, String key) {
        return jdbc.sql("select * from personnel_import where started_by = ? and request_key = ?")
            .params(person.value(), key)
            .query((row, n) -> read(row))
            .optional();
    }

    List<Import> latest(Collection<Integer> agencies, int most) {
        return jdbc.sql("""
                select * from personnel_import where agency_id in (:agencies) order by started_at desc, id desc
                limit :most""").param("agencies", agencies).param("most", most).query((row, n) -> read(row)).list();
    }

    void sign(UUID id, int percent, Integer lines) {
        jdbc.sql("""
                update personnel_import set percent = :percent, lines = coalesce(cast(:lines as int), lines),
                    sign_at = :now where id = :id""")
            .param("percent", percent)
            .param("lines", lines)
            .param("now", now())
            .param("id", id)
            .update();
    }

    void state(UUID id, Import.State state) {
        jdbc.sql("update personnel_import set state = ?, sign_at = ? where id = ?")
            .params(state.name(), now(), id)
            .update();
    }

    void read(UUID id, int lines, String[] columns) {
        jdbc.sql("update personnel_import set lines = ?, columns = ?, state = 'CHECKING', sign_at = ? where id = ?")
            .params(lines, new SqlArrayValue("text", (Object[]) columns), now(), id)
            .update();
    }

    /** Ends an import as applied or dropped. */
    void ended(UUID id, Import.State state, PersonId by) {
        jdbc.sql("update personnel_import set state = ?, percent = 100, ended_by = ?, ended_at = ? where id = ?")
            .params(state.name(), by.value(), now(), id)
            .update();
    }

    /** Ends one that is being worked at; one that was applied stays so. */
    void breakOff(UUID id) {
        jdbc.sql("""
                update personnel_import set state = 'BROKEN'
                where id = ? and state in ('READING', 'CHECKING', 'APPLYING')""").param(id).update();
        forgetStaged(id);
    }

    /** Those of whom nothing was heard for long, as after the program was killed. */
    void breakOff(Instant before) {
        jdbc.sql("""
                update personnel_import set state = 'BROKEN'
                where state in ('READING', 'CHECKING', 'APPLYING') and sign_at < ?""")
            .param(before.atOffset(ZoneOffset.UTC))
            .update();
    }

    void flaws(UUID id, List<Flaw> flaws) {
        batches.batchUpdate("insert into personnel_flaw (import, line, col, key, args) values (?, ?, ?, ?, ?)", flaws,
                500, (row, flaw) -> {
                    row.setObject(1, id);
                    row.setInt(2, flaw.line());
                    row.setString(3, flaw.column());
                    row.setString(4, flaw.key());
                    row.setArray(5, row.getConnection().createArrayOf("text", flaw.args().toArray()));
                });
    }

    int flaws(UUID id) {
        return jdbc.sql("select count(*) from personnel_flaw where import = ?").param(id).query(Integer.class).single();
    }

    void refused(UUID id, int flaws) {
        jdbc.sql("update personnel_import set state = 'REFUSED', flaws = ?, sign_at = ? where id = ?")
            .params(flaws, now(), id)
            .update();
        forgetStaged(id);
    }

    List<Flaw> flaws(UUID id, long after, int most) {
        return jdbc.sql("""
                select line, col, key, args from personnel_flaw where import = ? order by line, n offset ? limit ?""")
            .params(id, after, most)
            .query((row, n) -> new Flaw(row.getInt("line"), row.getString("col"), row.getString("key"),
                    texts(row.getArray("args"))))
            .list();
    }

    /** What an import changes, in the order of the file, whoever is gone last. */
    List<Difference> differences(UUID id, long after, int most) {
        return jdbc.sql("""
                select n, what, line, subject, name, field, before, after from personnel_difference
                where import = ? and n > ? order by n limit ?""")
            .params(id, after, most)
            .query(Difference.class)
            .list();
    }

    void forgetDifferences(UUID id) {
        jdbc.sql("delete from personnel_difference where import = ?").param(id).update();
        jdbc.sql("delete from staged_end where import = ?").param(id).update();
    }

    void forgetStaged(UUID id) {
        jdbc.sql("delete from staged_unit where import = ?").param(id).update();
        jdbc.sql("delete from staged_person where import = ?").param(id).update();
        jdbc.sql("delete from staged_end where import = ?").param(id).update();
    }

    int staged(UUID id) {
        return jdbc.sql("""
                select (select count(*) from staged_person where import = :id)
                    + (select count(*) from staged_unit where import = :id)""")
            .param("id", id)
            .query(Integer.class)
            .single();
    }

    /** What the differences are, so that it can be told whether they still are. */
    String digest(UUID id) {
        return jdbc.sql("""
                select coalesce(md5(string_agg(md5(concat_ws('|', what, subject, field, before, '>', after)), ''
                    order by what, subject, field, before, after)), '')
                from personnel_difference where import = ?""").param(id).query(String.class).single();
    }

    void compared(UUID id, int present, boolean stale) {
        jdbc.sql("""
                update personnel_import set state = 'READY', percent = 100, present = :present, stale = :stale,
                    sign_at = :now,
                    (added, changed, gone) = (select count(*) filter (where what = 'ADDED' and field is null),
                        count(distinct subject) filter (where what = 'CHANGED'), count(*) filter (where what = 'GONE')
                        from personnel_difference where import = :id)
                where id = :id""")
            .param("present", present)
            .param("stale", stale)
            .param("now", now())
            .param("id", id)
            .update();
    }

    /** One import at a time changes an agency's people. */
    void lock(AgencyId agency) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('amanah.personnel'), ?)").param(agency.value()).query(row -> {
        });
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }

    private static Import read(ResultSet row) throws SQLException {
        UUID endedBy = row.getObject("ended_by", UUID.class);
        OffsetDateTime endedAt = row.getObject("ended_at", OffsetDateTime.class);
        return new Import(row.getObject("id", UUID.class), new AgencyId(row.getInt("agency_id")),
                Contents.valueOf(row.getString("contents")), row.getBoolean("whole"),
                row.getObject("effective_on", LocalDate.class), row.getString("file_name"), row.getLong("file_size"),
                row.getString("sha256"), texts(row.getArray("columns")), Import.State.valueOf(row.getString("state")),
                row.getInt("percent"), row.getInt("lines"), row.getInt("flaws"), row.getInt("added"),
                row.getInt("changed"), row.getInt("gone"), row.getInt("present"), row.getBoolean("stale"),
                new PersonId(row.getObject("started_by", UUID.class)),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                endedBy == null ? null : new PersonId(endedBy), endedAt == null ? null : endedAt.toInstant());
    }

}
