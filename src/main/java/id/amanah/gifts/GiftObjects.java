package id.amanah.gifts;

import id.amanah.declarations.Declaration;
import id.amanah.identity.WhileReading;
import id.amanah.shared.DeclarationId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The rows of objects. */
@Component
class GiftObjects {

    private final WhileReading<DeclarationId, List<GiftObject>> seen = new WhileReading<>();

    private final JdbcTemplate jdbc;

    GiftObjects(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts the objects of the current version in place of those before. */
    void put(Declaration declaration, List<Map<String, Object>> objects, ObjectStatus status) {
        if (declaration.version() > 1) {
            jdbc.update("delete from gift_object where declaration = ?", declaration.id().value());
        }
        List<Object[]> rows = new java.util.ArrayList<>();
        for (int at = 0; at < objects.size(); at++) {
            Map<String, Object> object = objects.get(at);
            rows.add(new Object[] { declaration.id().value(), declaration.agency().value(), object.get("id"), at + 1,
                    object.get("description"), GiftReport.value(object), status.name() });
        }
        jdbc.batchUpdate("""
                insert into gift_object (declaration, agency_id, row_id, position, description, value, status)
                values (?, ?, ?, ?, ?, ?, ?)""", rows);
    }

    List<GiftObject> of(DeclarationId declaration) {
        return seen.of(declaration, this::asked);
    }

    private List<GiftObject> asked(DeclarationId declaration) {
        return jdbc.query("select * from gift_object where declaration = ? order by position",
                (row, n) -> new GiftObject(row.getString("row_id"), row.getInt("position"),
                        row.getString("description"), row.getObject("value", Long.class),
                        ObjectStatus.valueOf(row.getString("status")), row.getString("decree"),
                        row.getObject("decree_on", LocalDate.class)),
                declaration.value());
    }

    List<GiftObject> of(DeclarationId declaration, ObjectStatus... statuses) {
        List<ObjectStatus> wanted = Arrays.asList(statuses);
        return of(declaration).stream().filter(o -> wanted.contains(o.status())).toList();
    }

    void moveAll(DeclarationId declaration, ObjectStatus to, ObjectStatus... from) {
        jdbc.update("update gift_object set status = ? where declaration = ? and status = any(?)", to.name(),
                declaration.value(), Arrays.stream(from).map(Enum::name).toArray(String[]::new));
    }

    void atKpk(DeclarationId declaration, List<String> rows, String golNumber) {
        jdbc.update("update gift_object set status = ?, gol_number = ? where declaration = ? and row_id = any(?)",
                ObjectStatus.AT_KPK.name(), golNumber, declaration.value(), rows.toArray(String[]::new));
    }

    void decided(DeclarationId declaration, int position, ObjectStatus status, String decree, LocalDate on) {
        jdbc.update("""
                update gift_object set status = ?, decree = ?, decree_on = ? where declaration = ? and position = ?""",
                status.name(), decree, on, declaration.value(), position);
    }

    void settled(DeclarationId declaration, int position, ObjectStatus as, Map<String, Object> how, LocalDate on) {
        jdbc.update("""
                update gift_object set status = ?, settled_on = ?, settled_to = ?, reference = ?, paid = ?
                where declaration = ? and position = ?""", as.name(), on, how.get("to"), how.get("reference"),
                how.get("paidRupiah"), declaration.value(), position);
    }

}
