package id.amanah.gifts;

import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.declarations.Declarations.KeptFinding;
import id.amanah.shared.Refusal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gift reports as people ask for them: each object with what the table said and where it
 * stands.
 */
@Service
public class GiftReports {

    private final Declarations declarations;

    private final GiftObjects objects;

    GiftReports(Declarations declarations, GiftObjects objects) {
        this.declarations = declarations;
        this.objects = objects;
    }

    /**
     * An object and its end.
     *
     * @param object its position, from 1
     * @param reportable what the table said; null if it was not asked
     */
    public record Standing(int object, String description, Long valueRupiah, Boolean reportable, String clause,
            String basis, ObjectStatus status, String decree) {
    }

    /** The objects of a report that the actor may see; a draft has none yet. */
    @Transactional(readOnly = true)
    public List<Standing> objects(String number) {
        Declaration declaration = declarations.find(number);
        if (!declaration.kind().equals("gift-report")) {
            throw Refusal.of(Refusal.Reason.UNKNOWN, "refusal.gifts.not-a-gift-report", number);
        }
        return standings(declaration);
    }

    /** The objects as they stand in this transaction; whoever asks may see the report. */
    List<Standing> standings(Declaration declaration) {
        Map<String, KeptFinding> findings = declarations.findings(declaration.id())
            .stream()
            .filter(k -> k.row() != null && k.finding().key().equals("gift-exemption"))
            .collect(Collectors.toMap(k -> k.row().value(), Function.identity(), (first, second) -> second));
        return objects.of(declaration.id()).stream().map(o -> standing(o, findings.get(o.rowId()))).toList();
    }

    private static Standing standing(GiftObject object, KeptFinding kept) {
        Map<String, Object> said = kept == null ? Map.of() : kept.finding().first();
        return new Standing(object.position(), object.description(), object.value(), (Boolean) said.get("reportable"),
                (String) said.get("clause"), (String) said.get("basis"), object.status(), object.decree());
    }

}
