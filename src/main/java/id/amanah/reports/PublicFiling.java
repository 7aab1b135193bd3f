package id.amanah.reports;

import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.declarations.Documents;
import id.amanah.identity.Actor;
import id.amanah.identity.Identity;
import id.amanah.identity.Role;
import id.amanah.kinds.Kinds;
import id.amanah.organisation.Agency;
import id.amanah.organisation.Organisation;
import id.amanah.organisation.Person;
import id.amanah.organisation.Registry;
import id.amanah.shared.AgencyId;
import id.amanah.shared.FieldError;
import id.amanah.shared.Refusal;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Files what comes without signing in, in the name of the public of the agency. */
@Component
public class PublicFiling {

    private static final int MOST_FILES = 10;

    private final Declarations declarations;

    private final Documents documents;

    private final Kinds kinds;

    private final Organisation organisation;

    private final Registry registry;

    private final PublicReportRows rows;

    private final JsonMapper json;

    private final TransactionTemplate transaction;

    private final SecureRandom random = new SecureRandom();

    PublicFiling(Declarations declarations, Documents documents, Kinds kinds, Organisation organisation,
            Registry registry, PublicReportRows rows, JsonMapper json, PlatformTransactionManager transactions) {
        this.declarations = declarations;
        this.documents = documents;
        this.kinds = kinds;
        this.organisation = organisation;
        this.registry = registry;
        this.rows = rows;
        this.json = json;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * What somebody reports.
     *
     * @param agency code of the agency; null: where the reported person serves
     */
    public record Report(String kind, String agency, Map<String, Object> answers) {

        public Report {
            answers = answers == null ? Map.of() : answers;
        }

    }

    PublicReports.Receipt file(Report report, List<PublicReports.Evidence> evidence, String key) {
        requirePublic(report, evidence);
        byte[] request = FollowCode.sha256(json.writeValueAsBytes(report));
        byte[] told = key == null || key.isBlank() ? null : key.getBytes(StandardCharsets.UTF_8);
        return told == null ? fresh(report, evidence, null, request)
                : before(told, request).orElseGet(() -> once(report, evidence, told, request));
    }

    /**
     * Two at once with one key: the second finds the first's row and gives its receipt.
     */
    private PublicReports.Receipt once(Report report, List<PublicReports.Evidence> evidence, byte[] key,
            byte[] request) {
        try {
            return fresh(report, evidence, key, request);
        }
        catch (DuplicateKeyException meanwhile) {
            return before(key, request).orElseThrow(() -> meanwhile);
        }
    }

    private void requirePublic(Report report, List<PublicReports.Evidence> evidence) {
        boolean open = report.kind() != null && kinds.current(report.kind())
            .filter(bundle -> bundle.kind().mayFile().contains(Role.CITIZEN))
            .isPresent();
        if (!open) {
            throw Refusal.invalid(List.of(new FieldError("kind", "refusal.reports.not-public")));
        }
        if (evidence.size() > MOST_FILES) {
            throw Refusal.of(Refusal.Reason.TOO_LARGE, "refusal.reports.too-many-files", MOST_FILES);
        }
    }

    private PublicReports.Receipt fresh(Report report, List<PublicReports.Evidence> evidence, byte[] key,
            byte[] request) {
        AgencyId agency = agency(report).id();
        byte[] salt = key == null ? null : salt();
        String code = key == null ? FollowCode.fresh(random) : code(salt, key);
        Actor everybody = new Actor(registry.thePublic(agency), agency, Set.of(Role.CITIZEN), null, Set.of(agency));
        return Identity.as(everybody, () -> transaction.execute(begun -> {
            Declaration draft = declarations.draft(report.kind(), report.answers());
            evidence.forEach(file -> documents.add(draft.number(), file.name(), null, file.bytes()));
            declarations.submit(draft.number(), null);
            rows.add(draft, code, key == null ? null : FollowCode.sha256(key), salt, request);
            return new PublicReports.Receipt(draft.number(), code);
        }));
    }

    private byte[] salt() {
        byte[] salt = new byte[32];
        random.nextBytes(salt);
        return salt;
    }

    private Optional<PublicReports.Receipt> before(byte[] key, byte[] request) {
        return rows.byKey(FollowCode.sha256(key)).map(row -> {
            if (!Arrays.equals(row.requestHash(), request)) {
                throw Refusal.of(Refusal.Reason.INVALID, "refusal.reports.key-reused");
            }
            String number = Identity.as(Actor.system(row.agency()),
                    () -> transaction.execute(begun -> declarations.get(row.declaration()).number()));
            return new PublicReports.Receipt(number, code(row.salt(), key));
        });
    }

    /** With the caller's key the same code can be told again; without it nobody can. */
    private static String code(byte[] salt, byte[] key) {
        return FollowCode.of(FollowCode.sha256(salt, key));
    }

    /**
     * Where the reported person serves. A NIP or a name that nobody has goes to the first
     * agency as well, so that the door tells nobody who serves here.
     */
    private Agency agency(Report report) {
        if (report.agency() != null) {
            return organisation.agencyByCode(report.agency())
                .orElseThrow(() -> Refusal.invalid(List.of(new FieldError("agency", "refusal.reports.no-agency"))));
        }
        return reported(report.answers()).map(p -> organisation.agency(p.agency()))
            .orElseGet(() -> organisation.agencies().get(0));
    }

    private Optional<Person> reported(Map<String, Object> answers) {
        if (answers.get("reportedNip") instanceof String nip) {
            return organisation.byNip(nip);
        }
        return answers.get("reportedName") instanceof String name ? organisation.byName(name).stream().findFirst()
                : Optional.empty();
    }

}
