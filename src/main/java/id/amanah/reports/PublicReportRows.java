package id.amanah.reports;

import id.amanah.declarations.Declaration;
import id.amanah.shared.AgencyId;
import id.amanah.shared.DeclarationId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The reports of the public, by what is kept of their codes. */
@Component
class PublicReportRows {

    private static final RowMapper<Row> ROW = (row, n) -> new Row(
            new DeclarationId(row.getObject("declaration", UUID.class)), new AgencyId(row.getInt("agency_id")),
            row.getBytes("salt"), row.getBytes("request_hash"));

    private final JdbcClient jdbc;

    PublicReportRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A report.
     *
     * @param salt what its code was made with beside the caller's key; null without a key
     */
    record Row(DeclarationId declaration, AgencyId agency, byte[] salt, byte[] requestHash) {
    }

    void add(Declaration declaration, String code, byte[] keyHash, byte[] salt, byte[] requestHash) {
        jdbc.sql("""
                insert into public_report (code_hash, declaration, agency_id, key_hash, salt, request_hash)
                values (?, ?, ?, ?, ?, ?)""")
            .param(FollowCode.hash(code))
            .param(declaration.id().value())
            .param(declaration.agency().value())
            .param(keyHash)
            .param(salt)
            .param(requestHash)
            .update();
    }

    /** Whether somebody was told a code already. */
    boolean isFollowed(Declaration declaration) {
        return jdbc.sql("select exists (select from public_report where declaration = ?)")
            .param(declaration.id().value())
            .query(Boolean.class)
            .single();
    }

    Optional<Row> byCode(String code) {
        return jdbc.sql("select * from public_report where code_hash = ?")
            .param(FollowCode.hash(code))
            .query(ROW)
            .optional();
    }

    Optional<Row> byKey(byte[] keyHash) {
        return jdbc.sql("select * from public_report where key_hash = ?").param(keyHash).query(ROW).optional();
    }

}
