package id.amanah.desk.web;

import id.amanah.declarations.Declaration;
import id.amanah.desk.Sentences;
import id.amanah.forms.Component;
import id.amanah.forms.Form;
import id.amanah.forms.Labels;
import id.amanah.forms.web.Summary;
import id.amanah.kinds.Bundle;
import id.amanah.kinds.Kinds;
import id.amanah.shared.FieldError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The start form of a declaration with the words of its bundle, page by page. */
@org.springframework.stereotype.Component
class Sheet {

    private final Kinds kinds;

    private final Sentences sentences;

    Sheet(Kinds kinds, Sentences sentences) {
        this.kinds = kinds;
        this.sentences = sentences;
    }

    /** A page of the form. */
    record Page(String id, String title, List<Component> components) {
    }

    /** An error in the summary at the top, linking to its field. */
    record Problem(String field, String target, String sentence, String summary) {
    }

    Form form(Declaration declaration) {
        Bundle bundle = kinds.bundle(declaration.bundle());
        return bundle.form(bundle.kind().startForm()).orElseThrow();
    }

    List<Page> pages(Declaration declaration, Locale locale) {
        return pages(form(declaration), labels(declaration.bundle(), locale));
    }

    private static List<Page> pages(Form form, Labels labels) {
        boolean grouped = form.components().stream().anyMatch(Component.Group.class::isInstance);
        if (!grouped) {
            return List.of(new Page(form.id(), labels.word(form.id() + ".label").orElse(form.id()), form.components()));
        }
        return form.components()
            .stream()
            .map(Component.Group.class::cast)
            .map(g -> new Page(g.id(), labels.word(g.id() + ".label").orElse(g.common().label()), inside(g)))
            .toList();
    }

    /** A group with a path nests its answers, so it stays whole. */
    private static List<Component> inside(Component.Group group) {
        return group.path() == null || group.path().isBlank() ? group.components() : List.of(group);
    }

    Labels labels(String bundle, Locale locale) {
        Bundle words = kinds.bundle(bundle);
        return key -> key.equals("yes") || key.equals("no") ? Optional.of(sentences.of("desk." + key, locale))
                : words.word(key, locale);
    }

    List<Summary.Line> summary(Declaration declaration, List<Component> components, Locale locale) {
        return summary(declaration, components, declaration.answers(), locale);
    }

    List<Summary.Line> summary(Declaration declaration, List<Component> components, Map<String, Object> answers,
            Locale locale) {
        return new Summary(labels(declaration.bundle(), locale), locale).lines(components, answers);
    }

    /**
     * The errors with their fields' names, since a summary stands away from the fields.
     */
    List<Problem> problems(List<FieldError> errors, String bundle, Locale locale) {
        Labels labels = labels(bundle, locale);
        return errors.stream().map(e -> problem(e, labels, locale)).toList();
    }

    private Problem problem(FieldError error, Labels labels, Locale locale) {
        String sentence = sentences.of(error, locale);
        String words = error.field().replaceAll("\\[\\d+]", "") + ".label";
        return new Problem(error.field(), "f-" + error.field().replaceAll("[^A-Za-z0-9]+", "-"), sentence,
                labels.word(words).map(label -> label + " – " + sentence).orElse(sentence));
    }

    static Map<String, String> beside(List<Problem> problems) {
        Map<String, String> beside = new LinkedHashMap<>();
        problems.forEach(p -> beside.putIfAbsent(p.field(), p.sentence()));
        return beside;
    }

    /** Whether a field, such as {@code objects[0].valueRupiah}, is on a page. */
    static boolean isOn(Page page, String field) {
        String top = field.replaceFirst("[\\[.].*$", "");
        return page.components().stream().anyMatch(c -> names(c, top));
    }

    private static boolean names(Component component, String top) {
        return component instanceof Component.Group group
                ? top.equals(group.path()) || group.components().stream().anyMatch(c -> names(c, top))
                : top.equals(component.key());
    }

}
