package id.amanah.declarations;

import id.amanah.declarations.Declarations.KeptFinding;
import id.amanah.identity.WhileReading;
import id.amanah.rules.Finding;
import id.amanah.shared.Ids;
import id.amanah.shared.RowId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * What tables answered (<i>temuan</i>), kept with the version, so that it can be shown as
 * it was in ten years.
 */
@Component
class Findings {

    private final WhileReading<List<Object>, List<KeptFinding>> seen = new WhileReading<>();

    private final JdbcTemplate jdbc;

    private final Clock clock;

    Findings(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void keep(Declaration declaration, List<KeptFinding> many) {
        Timestamp now = Timestamp.from(clock.instant());
        List<Object[]> rows = many.stream().map(kept -> row(declaration, kept, now)).toList();
        jdbc.batchUpdate("""
                insert into finding (id, declaration, agency_id, version, row_id, decision, table_version, matched,
                    outputs, inputs, inputs_digest, made_at)
                values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?, ?)""", rows);
    }

    private static Object[] row(Declaration declaration, KeptFinding kept, Timestamp now) {
        Finding finding = kept.finding();
        return new Object[] { Ids.next(), declaration.id().value(), declaration.agency().value(), kept.version(),
                kept.row() == null ? null : kept.row().value(), finding.key(), finding.tableVersion(),
                Json.write(finding.matched()), Json.write(finding.outputs()), Json.write(finding.inputs()),
                finding.inputsDigest(), now };
    }

    /** The last answer for each decision and row of the current version. */
    List<KeptFinding> of(Declaration declaration) {
        return seen.of(List.of(declaration.id(), declaration.version()), key -> asked(declaration));
    }

    private List<KeptFinding> asked(Declaration declaration) {
        return jdbc.query("""
                select * from (
                    select distinct on (decision, row_id) id, version, row_id, decision, table_version, matched::text,
                        outputs::text, inputs::text, inputs_digest
                    from finding where declaration = ? and version = ?
                    order by decision, row_id, id desc) last
                order by id""", (row, n) -> kept(row), declaration.id().value(), declaration.version());
    }

    private static KeptFinding kept(ResultSet row) throws SQLException {
        String rowId = row.getString("row_id");
        Finding finding = new Finding(row.getString("decision"), row.getString("table_version"),
                Json.texts(row.getString("matched")), Json.maps(row.getString("outputs")),
                Json.map(row.getString("inputs")), row.getString("inputs_digest"));
        return new KeptFinding(row.getInt("version"), rowId == null ? null : new RowId(rowId), finding);
    }

}
