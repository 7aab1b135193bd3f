package id.amanah.desk.web;

import id.amanah.calendar.Calendars;
import id.amanah.declarations.Declaration;
import id.amanah.declarations.Documents;
import id.amanah.desk.Sentences;
import id.amanah.forms.Component;
import id.amanah.forms.Form;
import id.amanah.forms.Labels;
import id.amanah.forms.Visibility;
import id.amanah.forms.web.Summary;
import id.amanah.kinds.Bundle;
import id.amanah.kinds.Kinds;
import id.amanah.organisation.Organisation;
import id.amanah.shared.FieldError;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The start form of a declaration with the words of its bundle, page by page. */
@org.springframework.stereotype.Component
class Sheet {

    private final Kinds kinds;

    private final Sentences sentences;

    private final Documents documents;

    private final Calendars calendars;

    private final Organisation organisation;

    private final Clock clock;

    Sheet(Kinds kinds, Sentences sentences, Documents documents, Calendars calendars, Organisation organisation,
            Clock clock) {
        this.kinds = kinds;
        this.sentences = sentences;
        this.documents = documents;
        this.calendars = calendars;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** A page of the form. */
    record Page(String id, String title, String help, List<Component> components) {
    }

    /** An error in the summary at the top, linking to its field. */
    record Problem(String field, String target, String sentence, String summary) {
    }

    Form form(Declaration declaration) {
        Bundle bundle = kinds.bundle(declaration.bundle());
        return bundle.form(bundle.kind().startForm()).orElseThrow();
    }

    /** The pages that are asked over the answers as they stand. */
    List<Page> pages(Declaration declaration, Locale locale) {
        Form form = form(declaration);
        Labels labels = labels(declaration.bundle(), locale);
        if (form.components().stream().noneMatch(Component.Group.class::isInstance)) {
            return List.of(page(form.id(), form.id(), labels, form.components()));
        }
        Visibility asked = asked(declaration, declaration.answers());
        return form.components()
            .stream()
            .map(Component.Group.class::cast)
            .filter(asked::shows)
            .map(g -> page(g.id(), g.common().label(), labels, inside(g)))
            .filter(p -> !p.components().isEmpty())
            .toList();
    }

    private static Page page(String id, String title, Labels labels, List<Component> components) {
        return new Page(id, labels.word(id + ".label").orElse(title), labels.word(id + ".help").orElse(null),
                components.stream().filter(c -> !isAttested(c)).toList());
    }

    /** What is asked over some answers of a declaration. */
    Visibility asked(Declaration declaration, Map<String, Object> answers) {
        return Visibility.of(form(declaration), answers, today(declaration));
    }

    /** What the clock shows at the declarant's agency: {@code 10.32}. */
    String clockTime(Declaration declaration, Locale locale) {
        String pattern = "en".equals(locale.getLanguage()) ? "HH:mm:ss" : "HH.mm.ss";
        ZoneId zone = organisation.agency(declaration.agency()).zone();
        return DateTimeFormatter.ofPattern(pattern).format(clock.instant().atZone(zone));
    }

    LocalDate today(Declaration declaration) {
        return calendars.today(organisation.agency(declaration.agency()).zone());
    }

    /** What is stated when submitting, beside the answers that were checked. */
    List<Component> attested(Declaration declaration) {
        return form(declaration).components()
            .stream()
            .flatMap(c -> c instanceof Component.Group group ? group.components().stream() : Stream.of(c))
            .filter(Sheet::isAttested)
            .toList();
    }

    private static boolean isAttested(Component component) {
        return "true".equals(component.property("attest"));
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
        return summary(declaration, answers, locale).lines(components, answers);
    }

    /** Answers in words, with files by their names and rows by theirs. */
    Summary summary(Declaration declaration, Locale locale) {
        return summary(declaration, declaration.answers(), locale);
    }

    private Summary summary(Declaration declaration, Map<String, Object> answers, Locale locale) {
        Form form = form(declaration);
        return new Summary(labels(declaration.bundle(), locale), locale).over(answers, Rows.lists(form),
                fileNames(declaration));
    }

    /**
     * The names of the declaration's documents by their ids, where its form asks for
     * some.
     */
    Map<String, String> fileNames(Declaration declaration) {
        Map<String, String> names = new LinkedHashMap<>();
        if (asksForFiles(form(declaration).components())) {
            documents.of(declaration.number()).forEach(d -> names.put(d.id().toString(), d.name()));
        }
        return names;
    }

    private static boolean asksForFiles(List<Component> components) {
        return components.stream()
            .anyMatch(c -> c instanceof Component.FilePicker
                    || c instanceof Component.Group group && asksForFiles(group.components())
                    || c instanceof Component.DynamicList list && asksForFiles(list.components()));
    }

    /**
     * The errors with their fields' names, since a summary stands away from the fields.
     */
    List<Problem> problems(List<FieldError> errors, String bundle, Locale locale) {
        Labels labels = labels(bundle, locale);
        return errors.stream().map(e -> problem(e, labels, locale)).toList();
    }

    private Problem problem(FieldError error, Labels labels, Locale locale) {
        String key = error.field().replaceAll("\\[\\d+]", "");
        String target = target(error.field());
        Optional<String> own = error.message().equals("forms.error.required") ? labels.word(key + ".error")
                : Optional.empty();
        if (own.isPresent()) {
            return new Problem(error.field(), target, own.get(), own.get());
        }
        String sentence = sentences.of(error, locale);
        if (error.message().equals("forms.error.own")) {
            return new Problem(error.field(), target, sentence, sentence);
        }
        return new Problem(error.field(), target, sentence,
                labels.word(key + ".label").map(label -> label + " – " + sentence).orElse(sentence));
    }

    /** Errors of a row, whose fields stand on its page under their bare names. */
    List<Problem> problemsOfRow(List<FieldError> errors, String list, String bundle, Locale locale) {
        Labels labels = labels(bundle, locale);
        return errors.stream().map(e -> problem(e, key -> labels.word(list + "." + key), locale)).toList();
    }

    String kindName(Declaration declaration, Locale locale) {
        return kinds.bundle(declaration.bundle()).kind().name().in(locale);
    }

    String incomplete(String title, Locale locale) {
        return sentences.of("desk.row.incomplete", locale, title);
    }

    String newRow(String word, Locale locale) {
        return sentences.of("desk.row.new", locale, word.toLowerCase(locale));
    }

    /** The id of a field's element. */
    static String target(String field) {
        return "f-" + field.replaceAll("[^A-Za-z0-9]+", "-");
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
