package id.amanah.neutrality;

import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.identity.Identity;
import id.amanah.shared.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What declaring a party leads to (<i>keanggotaan partai</i>): a neutrality declaration,
 * wherever else it was stated first.
 */
@Service
public class NeutralityLinks {

    static final String KIND = "neutrality-declaration";

    private static final String PARTY = "PARTY_MEMBERSHIP";

    private final Declarations declarations;

    NeutralityLinks(Declarations declarations) {
        this.declarations = declarations;
    }

    /**
     * Whether a declaration of the actor names a party and none to neutrality does yet.
     */
    @Transactional(readOnly = true)
    public boolean offers(Declaration declaration) {
        return declaration.version() > 0 && Identity.actor().is(declaration.declarant())
                && party(declaration).filter(party -> !isDeclared(party)).isPresent();
    }

    /** Begins a neutrality declaration with the party filled in. */
    @Transactional
    public Declaration begin(String number) {
        Declaration declaration = declarations.find(number);
        if (!offers(declaration)) {
            throw Refusal.of(Refusal.Reason.CONFLICT, "refusal.neutrality.nothing-offered", number);
        }
        Map<String, Object> row = party(declaration).orElseThrow();
        Map<String, Object> party = new LinkedHashMap<>();
        party.put("name", row.get("name"));
        party.put("role", row.get("position"));
        party.values().removeIf(java.util.Objects::isNull);
        return declarations.draft(KIND, Map.of("about", List.of(PARTY), "party", party));
    }

    @SuppressWarnings("unchecked")
    private static Optional<Map<String, Object>> party(Declaration declaration) {
        return declaration.answers().get("affiliations") instanceof List<?> rows
                ? ((List<Map<String, Object>>) rows).stream()
                    .filter(row -> "POLITICAL_PARTY".equals(row.get("type")) && row.get("name") != null)
                    .findFirst()
                : Optional.empty();
    }

    private boolean isDeclared(Map<String, Object> party) {
        return declarations.last(Identity.actor().person(), KIND)
            .filter(last -> last.answers().get("party") instanceof Map<?, ?> told
                    && party.get("name").equals(told.get("name")))
            .isPresent();
    }

}
