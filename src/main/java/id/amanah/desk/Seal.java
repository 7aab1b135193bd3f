package id.amanah.desk;

import id.amanah.access.Capacity;
import id.amanah.access.Grants;
import id.amanah.declarations.Declaration;
import id.amanah.forms.Component;
import id.amanah.kinds.Bundle;
import id.amanah.kinds.Kinds;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The seal on who filed a report (<i>kerahasiaan pelapor</i>; UU 31/2014): where a kind
 * asks for it, only the filer and the officers of the case see the filer and the answers
 * marked as sensitive.
 */
@org.springframework.stereotype.Component
public class Seal {

    private final Kinds kinds;

    private final Grants grants;

    private final Sentences sentences;

    Seal(Kinds kinds, Grants grants, Sentences sentences) {
        this.kinds = kinds;
        this.grants = grants;
        this.sentences = sentences;
    }

    /** Whether who filed it is sealed for the actor. */
    public boolean isOn(Declaration declaration) {
        return kinds.bundle(declaration.bundle()).kind().sealsFiler() && grants.sight(declaration.id())
            .filter(c -> c == Capacity.DECLARANT || c == Capacity.OFFICER)
            .isEmpty();
    }

    /** Whether the declaration is about the actor. */
    boolean isSubject(Declaration declaration) {
        return grants.sight(declaration.id()).filter(Capacity.SUBJECT::equals).isPresent();
    }

    /** What stands in place of the filer's name. */
    public String name(Locale locale) {
        return sentences.of("desk.sealed", locale);
    }

    /** The answers, without what is sensitive if it is sealed. */
    public Map<String, Object> answers(Declaration declaration, boolean sealed) {
        if (!sealed) {
            return declaration.answers();
        }
        Bundle bundle = kinds.bundle(declaration.bundle());
        return open(bundle.form(bundle.kind().startForm()).orElseThrow().components(), declaration.answers());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> open(List<Component> components, Map<String, Object> answers) {
        Map<String, Object> open = new LinkedHashMap<>(answers);
        for (Component component : components) {
            if (component instanceof Component.Group group && group.path() != null && !group.path().isBlank()) {
                open.computeIfPresent(group.path(),
                        (name, inner) -> open(group.components(), (Map<String, Object>) inner));
                open.remove(group.path(), Map.of());
            }
            else if (component instanceof Component.Group group) {
                open = open(group.components(), open);
            }
            else if ("true".equals(component.property("sensitive"))) {
                open.remove(component.key());
            }
        }
        return open;
    }

}
