package id.amanah.gifts;

import id.amanah.declarations.Concepts;
import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.declarations.NormalName;
import id.amanah.identity.PerTransaction;
import id.amanah.shared.DeclarationId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The reports of one filer that name the same giver (<i>pemberi yang sama</i>): under the
 * same normalised name. Givers without a name are nobody's same.
 */
@Component
class SameGiver {

    private static final String KIND = "gift-report";

    /**
     * The names of givers in the filer's other reports, read once for all objects of a
     * case.
     */
    private final PerTransaction<Map<DeclarationId, List<Concepts.Named>>> read = new PerTransaction<>(HashMap::new);

    private final Declarations declarations;

    private final Concepts concepts;

    SameGiver(Declarations declarations, Concepts concepts) {
        this.declarations = declarations;
        this.concepts = concepts;
    }

    /** The filer's other reports of gifts that were taken, as last submitted. */
    Stream<GiftReport> otherReports(Declaration declaration, String giver) {
        if (giver.isEmpty()) {
            return Stream.empty();
        }
        List<DeclarationId> named = read.get()
            .computeIfAbsent(declaration.id(),
                    id -> concepts.ofDeclarant(declaration.declarant(), KIND, id.value(), List.of("givers.name")))
            .stream()
            .filter(n -> n.normal().equals(giver))
            .map(n -> new DeclarationId(n.declaration()))
            .distinct()
            .toList();
        return named.stream().map(this::submitted).filter(report -> !report.isRefusal());
    }

    /** As it was last submitted: what its filer is still completing does not count. */
    private GiftReport submitted(DeclarationId other) {
        return new GiftReport(declarations.frozen(other, declarations.get(other).version()));
    }

    /** The normalised name; empty where it is not known. */
    static String name(Map<String, Object> giver) {
        return giver.get("name") == null ? "" : NormalName.of(giver.get("name").toString());
    }

    /** What the known values add up to, in whole rupiah. */
    static long total(Stream<Map<String, Object>> objects) {
        return objects.map(GiftReport::value).filter(Objects::nonNull).mapToLong(Long::longValue).sum();
    }

}
