package id.amanah.workflow;

import id.amanah.identity.PerTransaction;
import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.kinds.Kinds;
import id.amanah.organisation.Agency;
import id.amanah.organisation.Organisation;
import id.amanah.shared.RowId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Gives the facts of a declaration's current version. What is frozen is read once a
 * transaction.
 */
@Component
public class CaseFacts {

    private final PerTransaction<Map<List<Object>, Map<String, Object>>> frozen = new PerTransaction<>(HashMap::new);

    private final Declarations declarations;

    private final Kinds kinds;

    private final Organisation organisation;

    private final WorkRows rows;

    private final ObjectProvider<FactSource> sources;

    CaseFacts(Declarations declarations, Kinds kinds, Organisation organisation, WorkRows rows,
            ObjectProvider<FactSource> sources) {
        this.declarations = declarations;
        this.kinds = kinds;
        this.organisation = organisation;
        this.rows = rows;
        this.sources = sources;
    }

    public Facts of(Declaration declaration) {
        return new Facts(new OfDeclaration(declaration));
    }

    private FactSource source(String name) {
        return sources.stream()
            .filter(source -> source.name().equals(name))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("No source of facts is named " + name));
    }

    private final class OfDeclaration implements Facts.Known {

        private final Declaration declaration;

        OfDeclaration(Declaration declaration) {
            this.declaration = declaration;
        }

        @Override
        public Map<String, Object> answers() {
            return frozen.get()
                .computeIfAbsent(List.of("answers", declaration.id(), declaration.version()),
                        key -> declarations.frozen(declaration.id(), declaration.version()));
        }

        @Override
        public Map<String, Object> filer() {
            return frozen.get()
                .computeIfAbsent(List.of("filer", declaration.id(), declaration.version()),
                        key -> declarations.frozenFiler(declaration.id(), declaration.version()));
        }

        @Override
        public Map<String, Object> agency() {
            Agency agency = organisation.agency(declaration.agency());
            return Map.of("kind", agency.kind(), "zone", agency.zone().getId(), "code", agency.code());
        }

        @Override
        public LocalDate eventDate() {
            String answer = kinds.bundle(declaration.bundle()).kind().eventDate();
            Object date = answer == null ? null : answers().get(answer);
            return date == null ? declaration.filedOn() : LocalDate.parse(date.toString());
        }

        @Override
        public Object derived(String source, RowId row) {
            return source(source).of(declaration.id(), declaration.version(), row);
        }

        @Override
        public Map<String, Object> work(String step) {
            return rows.last(declaration.id(), step).map(this::asFacts).orElse(Map.of());
        }

        @Override
        public Map<String, Object> decision() {
            return rows.lastDone(declaration.id()).map(work -> {
                Map<String, Object> facts = asFacts(work.decision());
                facts.put("step", work.step());
                return facts;
            }).orElse(Map.of());
        }

        private Map<String, Object> asFacts(WorkRow.Decision decision) {
            Map<String, Object> facts = new HashMap<>(decision.answers());
            facts.put("outcome", decision.outcome());
            facts.put("note", decision.note());
            return facts;
        }

    }

}
