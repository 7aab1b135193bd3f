package id.amanah.desk.web;

import id.amanah.desk.Presentation;
import id.amanah.desk.Sentences;
import id.amanah.forms.Component;
import id.amanah.forms.Form;
import id.amanah.forms.Visibility;
import id.amanah.forms.web.FieldView;
import id.amanah.forms.web.FormView;
import id.amanah.kinds.Bundle;
import id.amanah.kinds.Kinds;
import id.amanah.shared.Refusal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Every component once (<i>contoh</i>), for those who design pages and forms: in the demo
 * alone. The fields are those of the gift report, one of each sort; the fragments are the
 * very ones that the pages use.
 */
@Controller
@Profile("demo")
class SamplesPage {

    private final Kinds kinds;

    private final Sentences sentences;

    private final Presentation presentation;

    SamplesPage(Kinds kinds, Sentences sentences, Presentation presentation) {
        this.kinds = kinds;
        this.sentences = sentences;
        this.presentation = presentation;
    }

    @GetMapping("/contoh")
    String show(Model model, Locale locale) {
        Bundle bundle = kinds.current("gift-report")
            .orElseThrow(() -> Refusal.of(Refusal.Reason.UNKNOWN, "problem.unknown"));
        Form form = bundle.form(bundle.kind().startForm()).orElseThrow();
        FormView view = new FormView(key -> bundle.word(key, locale), Map.of(), Map.of())
            .asking(Visibility.everything(), Map.of(), Map.of(), locale);
        Set<FieldView.Kind> seen = EnumSet.noneOf(FieldView.Kind.class);
        List<FieldView> fields = form.components()
            .stream()
            .flatMap(page -> page instanceof Component.Group group ? group.components().stream() : Stream.of(page))
            .flatMap(c -> c instanceof Component.DynamicList list ? view.row(list, Map.of()).stream()
                    : view.fields(List.of(c), Map.of()).stream())
            .filter(f -> seen.add(f.kind()))
            .toList();
        model.addAllAttributes(new Samples(sentences, presentation, locale).all());
        model.addAttribute("fields", fields);
        model.addAttribute("samples",
                List.of(new Sheet.Problem("", fields.get(0).id(), "", sentences.of("forms.error.required", locale))));
        return "desk/samples";
    }

}
