package id.amanah.gifts;

import id.amanah.declarations.Declaration;
import id.amanah.identity.PerTransaction;
import id.amanah.shared.DeclarationId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The legal facts (<i>unsur hukum</i>) of objects as the UPG corrected them, in place of
 * what the plain answers say.
 */
@Component
class Assessments {

    /** Read once for all objects of a case, until corrected anew. */
    private final PerTransaction<Map<DeclarationId, Map<String, Map<String, Boolean>>>> read = new PerTransaction<>(
            HashMap::new);

    private final JdbcTemplate jdbc;

    Assessments(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts these corrections in place of those before. */
    void put(Declaration declaration, Map<String, Map<String, Boolean>> corrections) {
        read.get().remove(declaration.id());
        jdbc.update("delete from gift_assessment where declaration = ?", declaration.id().value());
        List<Object[]> rows = corrections.entrySet()
            .stream()
            .flatMap(object -> object.getValue()
                .entrySet()
                .stream()
                .map(fact -> new Object[] { declaration.id().value(), declaration.agency().value(), object.getKey(),
                        fact.getKey(), fact.getValue() }))
            .toList();
        jdbc.batchUpdate("""
                insert into gift_assessment (declaration, agency_id, row_id, fact, holds) values (?, ?, ?, ?, ?)""",
                rows);
    }

    Map<String, Boolean> of(DeclarationId declaration, String row) {
        return read.get().computeIfAbsent(declaration, this::all).getOrDefault(row, Map.of());
    }

    private Map<String, Map<String, Boolean>> all(DeclarationId declaration) {
        Map<String, Map<String, Boolean>> rows = new HashMap<>();
        jdbc.query("select row_id, fact, holds from gift_assessment where declaration = ?", found -> {
            rows.computeIfAbsent(found.getString(1), row -> new HashMap<>())
                .put(found.getString(2), found.getBoolean(3));
        }, declaration.value());
        return rows;
    }

    /** The corrections of all objects, by their rows. */
    Map<String, Map<String, Boolean>> of(DeclarationId declaration) {
        Map<String, Map<String, Boolean>> all = new HashMap<>();
        jdbc.query("select row_id, fact, holds from gift_assessment where declaration = ?", found -> {
            all.computeIfAbsent(found.getString(1), row -> new HashMap<>())
                .put(found.getString(2), found.getBoolean(3));
        }, declaration.value());
        return all;
    }

}
