package id.amanah.declarations;

import id.amanah.forms.Component;
import id.amanah.kinds.Bundle;
import id.amanah.shared.FieldError;
import id.amanah.shared.PersonId;
import id.amanah.shared.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Fills a draft with what its declarant submitted last (<i>sama seperti sebelumnya</i>),
 * where the kind has an answer that says so. What must be ticked anew is not taken over.
 */
@org.springframework.stereotype.Component
class AsLast {

    private final Shelf shelf;

    AsLast(Shelf shelf) {
        this.shelf = shelf;
    }

    /**
     * An empty draft begins with the last answers; one that says "as the last one" has
     * them, whatever else it holds; others stay as they are.
     */
    Map<String, Object> fill(Bundle bundle, PersonId declarant, Map<String, Object> answers) {
        String flag = bundle.kind().asLast();
        boolean unchanged = flag != null && Boolean.TRUE.equals(answers.get(flag));
        if (flag == null || !unchanged && !answers.isEmpty()) {
            return answers;
        }
        Optional<Map<String, Object>> last = shelf.last(declarant, bundle.kind().key())
            .map(declaration -> carried(bundle, flag, declaration.answers()));
        if (unchanged && last.isEmpty()) {
            throw Refusal.invalid(List.of(new FieldError(flag, "refusal.declarations.no-last-one")));
        }
        Map<String, Object> filled = new LinkedHashMap<>(last.orElse(Map.of()));
        ticked(bundle, flag).filter(answers::containsKey).forEach(name -> filled.put(name, answers.get(name)));
        return filled;
    }

    private static Map<String, Object> carried(Bundle bundle, String flag, Map<String, Object> last) {
        Map<String, Object> carried = new LinkedHashMap<>(last);
        ticked(bundle, flag).forEach(carried::remove);
        return carried;
    }

    /** The flag, and what every declaration must tick anew. */
    private static Stream<String> ticked(Bundle bundle, String flag) {
        return Stream.concat(Stream.of(flag),
                all(Answering.startForm(bundle).components())
                    .filter(c -> c instanceof Component.Checkbox && c.common().required())
                    .map(Component::key));
    }

    private static Stream<Component> all(List<Component> components) {
        return components.stream()
            .flatMap(c -> c instanceof Component.Group group ? all(group.components()) : Stream.of(c));
    }

}
