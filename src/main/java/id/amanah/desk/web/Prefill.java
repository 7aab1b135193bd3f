package id.amanah.desk.web;

import id.amanah.declarations.Declarations;
import id.amanah.forms.Component;
import id.amanah.forms.Form;
import id.amanah.identity.Identity;
import id.amanah.kinds.Kinds;
import id.amanah.organisation.Organisation;
import id.amanah.organisation.Person;
import id.amanah.shared.PersonId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a new draft begins with, where the form asks for it by {@code prefill}: the
 * person's last declaration of the kind ({@code last}), or what the organisation knows of
 * them ({@code filer.post}). Always their own words or facts about them, shown to be
 * checked.
 */
@org.springframework.stereotype.Component
class Prefill {

    private static final int RECENT = 20;

    private final Declarations declarations;

    private final Kinds kinds;

    private final Organisation organisation;

    Prefill(Declarations declarations, Kinds kinds, Organisation organisation) {
        this.declarations = declarations;
        this.kinds = kinds;
        this.organisation = organisation;
    }

    Map<String, Object> of(String kind) {
        Map<String, Object> begun = new LinkedHashMap<>();
        Optional<Form> form = kinds.current(kind).flatMap(b -> b.form(b.kind().startForm()));
        List<Component> asking = form.stream()
            .flatMap(f -> flat(f.components()))
            .filter(c -> c.property("prefill") != null)
            .toList();
        if (asking.isEmpty()) {
            return begun;
        }
        Map<String, Object> last = last(kind);
        Person person = organisation.person(Identity.actor().person());
        for (Component field : asking) {
            Object value = "last".equals(field.property("prefill")) ? last.get(field.key())
                    : fact(person, field.property("prefill"));
            if (value != null) {
                begun.put(field.key(), value);
            }
        }
        return begun;
    }

    /**
     * The person, where a page begins with what is known of them: shown there so that
     * nobody types it again.
     */
    Person known(List<Component> page, PersonId declarant) {
        return flat(page).anyMatch(c -> c.property("prefill") != null) ? organisation.person(declarant) : null;
    }

    private Map<String, Object> last(String kind) {
        return declarations.mine(0, RECENT)
            .stream()
            .filter(d -> d.kind().equals(kind) && d.version() > 0)
            .findFirst()
            .map(d -> declarations.frozen(d.id(), d.version()))
            .orElse(Map.of());
    }

    private static Object fact(Person person, String name) {
        return switch (name) {
            case "filer.name" -> person.name();
            case "filer.nip" -> person.nip();
            case "filer.post" -> person.post();
            case "filer.unit" -> person.unitName();
            case "filer.rank" -> person.rank();
            default -> null;
        };
    }

    private static Stream<Component> flat(List<Component> components) {
        return components.stream()
            .flatMap(c -> c instanceof Component.Group group
                    ? group.path() == null || group.path().isBlank() ? flat(group.components()) : Stream.empty()
                    : Stream.of(c));
    }

}
