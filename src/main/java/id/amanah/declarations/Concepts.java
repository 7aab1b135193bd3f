package id.amanah.declarations;

import id.amanah.forms.Component;
import id.amanah.forms.Form;
import id.amanah.kinds.Bundle;
import id.amanah.shared.PersonId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Answers that name a concept (a person, an organisation, money, a day), as typed rows of
 * the current version: what rules, totals and search use. Rebuildable from the frozen
 * answers at any time.
 */
@org.springframework.stereotype.Component
public class Concepts {

    private final JdbcTemplate jdbc;

    Concepts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** One answer that names a concept. */
    public record Named(UUID declaration, String path, String rowId, String concept, String text, String normal,
            BigDecimal amount, LocalDate day) {
    }

    void project(Declaration declaration, Bundle bundle) {
        List<Object[]> rows = new ArrayList<>();
        Form form = Answering.startForm(bundle);
        collect(form.components(), declaration.answers(), "", null, declaration, rows);
        if (declaration.version() > 1) {
            jdbc.update("delete from declaration_concept where declaration = ?", declaration.id().value());
        }
        jdbc.batchUpdate("""
                insert into declaration_concept (declaration, agency_id, declarant, version, path, row_id, concept,
                    text, normal, amount, day) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows);
    }

    @SuppressWarnings("unchecked")
    private void collect(List<Component> components, Map<String, Object> answers, String path, String rowId,
            Declaration declaration, List<Object[]> rows) {
        for (Component component : components) {
            if (component instanceof Component.Group group) {
                boolean nested = group.path() != null && !group.path().isBlank();
                Object inner = nested ? answers.get(group.path()) : answers;
                if (inner instanceof Map<?, ?> map) {
                    collect(group.components(), (Map<String, Object>) map, nested ? path + group.path() + "." : path,
                            rowId, declaration, rows);
                }
            }
            else if (component instanceof Component.DynamicList list
                    && answers.get(list.key()) instanceof List<?> many) {
                for (Object one : many) {
                    Map<String, Object> row = (Map<String, Object>) one;
                    collect(list.components(), row, path + list.key() + ".", String.valueOf(row.get("id")), declaration,
                            rows);
                }
            }
            else if (component.property("concept") != null && answers.get(component.key()) != null) {
                rows.add(row(component, answers.get(component.key()), path, rowId, declaration));
            }
        }
    }

    private static Object[] row(Component component, Object value, String path, String rowId, Declaration declaration) {
        String text = value.toString();
        BigDecimal amount = value instanceof Number ? new BigDecimal(text) : null;
        boolean isDay = component instanceof Component.DateTime date && "date".equals(date.subtype());
        LocalDate day = isDay ? LocalDate.parse(text) : null;
        return new Object[] { declaration.id().value(), declaration.agency().value(), declaration.declarant().value(),
                declaration.version(), path + component.key(), rowId, component.property("concept"), text,
                NormalName.of(text), amount, day };
    }

    /**
     * What the submitted declarations of a declarant of one kind, besides the given one,
     * name in the given paths; drafts and withdrawn ones name nothing.
     */
    public List<Named> ofDeclarant(PersonId declarant, String kind, UUID except, List<String> paths) {
        return jdbc.query("""
                select c.declaration, c.path, c.row_id, c.concept, c.text, c.normal, c.amount, c.day
                from declaration_concept c join declaration d on d.id = c.declaration
                where c.declarant = ? and d.kind = ? and d.id <> ? and d.status <> 'WITHDRAWN' and c.path = any(?)""",
                (row, n) -> new Named(row.getObject(1, UUID.class), row.getString(2), row.getString(3),
                        row.getString(4), row.getString(5), row.getString(6), row.getBigDecimal(7),
                        row.getObject(8, LocalDate.class)),
                declarant.value(), kind, except, paths.toArray(String[]::new));
    }

}
