package id.amanah.desk.web;

import id.amanah.declarations.Declarations;
import id.amanah.forms.Component;
import id.amanah.forms.Form;
import id.amanah.identity.Identity;
import id.amanah.kinds.Bundle;
import id.amanah.kinds.Kinds;
import id.amanah.shared.Refusal;
import id.amanah.workflow.Again;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Files from the start page what one answer says in full (<i>sekali klik</i>), such as
 * that nothing has changed: fields whose form gives them {@code oneClick}.
 */
@Controller
class OneClick {

    private final Declarations declarations;

    private final Kinds kinds;

    private final Again again;

    OneClick(Declarations declarations, Kinds kinds, Again again) {
        this.declarations = declarations;
        this.kinds = kinds;
        this.again = again;
    }

    /** A button, and what is stated by pressing it. */
    record Button(String field, String label) {
    }

    /** The buttons of a kind for the actor. */
    List<Button> buttons(Bundle bundle, Locale locale) {
        return fields(bundle).filter(c -> "true".equals(c.property("oneClick")))
            .map(Component::key)
            .filter(field -> !field.equals(bundle.kind().asLast())
                    || declarations.last(Identity.actor().person(), bundle.kind().key()).isPresent())
            .map(field -> new Button(field, word(bundle, field, locale)))
            .toList();
    }

    /** What is stated with it: what every declaration of the kind must tick. */
    String stated(Bundle bundle, Locale locale) {
        return required(bundle).map(c -> word(bundle, c.key(), locale))
            .reduce((one, other) -> one + " " + other)
            .orElse("");
    }

    @PostMapping("/laporan/langsung/{kind}/{field}")
    String file(@PathVariable String kind, @PathVariable String field, Locale locale) {
        Bundle bundle = kinds.current(kind)
            .filter(b -> buttons(b, locale).stream().anyMatch(button -> button.field().equals(field)))
            .orElseThrow(() -> Refusal.of(Refusal.Reason.UNKNOWN, "problem.unknown"));
        Map<String, Object> answers = new HashMap<>(Map.of(field, true));
        required(bundle).forEach(c -> answers.put(c.key(), true));
        String number = again.run(() -> declarations.file(kind, answers)).number();
        return "redirect:/laporan/" + number + "/terkirim";
    }

    private static Stream<Component> required(Bundle bundle) {
        return fields(bundle).filter(c -> c instanceof Component.Checkbox && c.common().required());
    }

    private static Stream<Component> fields(Bundle bundle) {
        return bundle.form(bundle.kind().startForm()).map(Form::components).stream().flatMap(OneClick::flat);
    }

    private static Stream<Component> flat(List<Component> components) {
        return components.stream()
            .flatMap(c -> c instanceof Component.Group group
                    ? group.path() == null || group.path().isBlank() ? flat(group.components()) : Stream.empty()
                    : Stream.of(c));
    }

    private static String word(Bundle bundle, String field, Locale locale) {
        return bundle.word(field + ".label", locale).orElse(field);
    }

}
