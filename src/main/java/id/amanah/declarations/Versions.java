package id.amanah.declarations;

import id.amanah.identity.Identity;
import id.amanah.kinds.Bundle;
import id.amanah.kinds.Kinds;
import id.amanah.organisation.Agency;
import id.amanah.organisation.Organisation;
import id.amanah.organisation.Person;
import id.amanah.shared.DeclarationId;
import id.amanah.shared.Refusal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Frozen versions: the answers as they were submitted, with who the declarant was then.
 * Never changed, never deleted.
 */
@Component
class Versions {

    private final JdbcClient jdbc;

    private final Organisation organisation;

    private final Kinds kinds;

    private final Answering answering;

    Versions(JdbcClient jdbc, Organisation organisation, Kinds kinds, Answering answering) {
        this.jdbc = jdbc;
        this.organisation = organisation;
        this.kinds = kinds;
        this.answering = answering;
    }

    void freeze(Declaration declaration, Bundle bundle, Person declarant, LocalDate filedOn, Instant now) {
        jdbc.sql("""
                insert into declaration_version (declaration, agency_id, version, answers, filer, form, form_version,
                    bundle, filed_on, recorded_at, submitted_by)
                values (?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?, ?, ?, ?)""")
            .params(declaration.id().value(), declaration.agency().value(), declaration.version(),
                    Json.write(declaration.answers()), Json.write(filer(declarant, declaration)),
                    bundle.kind().startForm(), Answering.startForm(bundle).version(), bundle.id(), filedOn,
                    Timestamp.from(now), Identity.actor().person().value())
            .update();
    }

    private Map<String, Object> filer(Person person, Declaration declaration) {
        Agency agency = organisation.agency(declaration.agency());
        Map<String, Object> filer = new LinkedHashMap<>();
        filer.put("name", person.name());
        filer.put("nip", person.nip());
        filer.put("employmentKind", person.employmentKind());
        filer.put("rank", person.rank());
        filer.put("post", person.post());
        filer.put("unit", person.unitName());
        filer.put("yearsOfService", person.yearsOfService());
        filer.put("agency", agency.name());
        return filer;
    }

    Map<String, Object> answers(DeclarationId id, int version) {
        return Json.map(column(id, version, "answers"));
    }

    Map<String, Object> filer(DeclarationId id, int version) {
        return Json.map(column(id, version, "filer"));
    }

    private String column(DeclarationId id, int version, String column) {
        return jdbc.sql("select " + column + "::text from declaration_version where declaration = ? and version = ?")
            .params(id.value(), version)
            .query(String.class)
            .optional()
            .orElseThrow(() -> Refusal.of(Refusal.Reason.UNKNOWN, "refusal.declarations.no-such-version", version));
    }

    List<Declarations.Change> changes(Declaration declaration, int version) {
        Bundle bundle = kinds.bundle(declaration.bundle());
        Map<String, Object> after = answers(declaration.id(), version);
        Map<String, Object> before = version == 1 ? Map.of() : answers(declaration.id(), version - 1);
        return answering.changes(bundle, before, after);
    }

}
