package id.amanah.interests;

import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.identity.Identity;
import id.amanah.shared.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What one declaration leads to (<i>tautan antarlaporan</i>): who reports a gift of
 * somebody that the office deals with may owe a conflict declaration, too.
 */
@Service
public class CrossLinks {

    private static final Set<Object> DEALT_WITH = Set.of("VENDOR", "APPLICANT");

    private final Declarations declarations;

    CrossLinks(Declarations declarations) {
        this.declarations = declarations;
    }

    /** Whether the declaration names givers that the office deals with. */
    public boolean offersConflict(Declaration declaration) {
        return Identity.actor().is(declaration.declarant()) && !givers(declaration).isEmpty();
    }

    /** Begins a conflict declaration with what a gift report of the actor tells. */
    @Transactional
    public Declaration begin(String number) {
        Declaration gift = declarations.find(number);
        if (!offersConflict(gift)) {
            throw Refusal.of(Refusal.Reason.CONFLICT, "refusal.interests.nothing-offered", number);
        }
        List<Map<String, Object>> parties = givers(gift).stream()
            .filter(giver -> giver.get("name") != null)
            .map(giver -> Map.of("name", giver.get("name")))
            .toList();
        return declarations.draft(Conflict.KIND, Map.of("type", "POTENTIAL", "sources", List.of("GIFT"), "connection",
                gift.number(), "matter", Map.of("parties", parties)));
    }

    private static List<Map<String, Object>> givers(Declaration declaration) {
        return Registers.rows(declaration.answers(), "givers")
            .stream()
            .filter(giver -> DEALT_WITH.contains(giver.get("relation")))
            .toList();
    }

}
