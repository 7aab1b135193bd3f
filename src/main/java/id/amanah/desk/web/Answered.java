package id.amanah.desk.web;

import id.amanah.access.Grants;
import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.declarations.Status;
import id.amanah.desk.Presentation;
import id.amanah.desk.Seal;
import id.amanah.desk.Sentences;
import id.amanah.desk.Timeline;
import id.amanah.forms.Component;
import id.amanah.identity.Identity;
import id.amanah.kinds.Kinds;
import id.amanah.organisation.Organisation;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The answers of a declaration page by page, of the version that the reader chooses, with
 * what differs from the version before it, or from the last one of a kind that begins
 * with that. What the declarant is still changing is shown to nobody else.
 */
@org.springframework.stereotype.Component
class Answered {

    private final Declarations declarations;

    private final Sheet sheet;

    private final Organisation organisation;

    private final Seal seal;

    private final Presentation presentation;

    private final Sentences sentences;

    private final Kinds kinds;

    private final Grants grants;

    Answered(Declarations declarations, Sheet sheet, Organisation organisation, Seal seal, Presentation presentation,
            Sentences sentences, Kinds kinds, Grants grants) {
        this.declarations = declarations;
        this.sheet = sheet;
        this.organisation = organisation;
        this.seal = seal;
        this.presentation = presentation;
        this.sentences = sentences;
        this.kinds = kinds;
        this.grants = grants;
    }

    /**
     * Answers to be read.
     *
     * @param version 0 for what was not submitted yet
     * @param compared whether what changed is marked
     * @param since the number of the declaration it is compared with; null if that is an
     * earlier version of the same
     * @param changed how many lines differ
     */
    record Shown(int version, List<Choice> choices, List<Section> sections, boolean compared, String since,
            long changed) {
    }

    /** A version that may be chosen. */
    record Choice(int version, String name, boolean chosen) {
    }

    /**
     * A page of the form.
     *
     * @param lines one by one
     * @param lists whose rows are too many to be read one after the other
     */
    record Section(String id, String title, List<Comparison.Line> lines, List<FoldedRows> lists) {
        long changed() {
            return Stream.concat(lines.stream(), lists.stream().flatMap(FoldedRows::lines))
                .filter(line -> line.change() != null)
                .count();
        }
    }

    Shown of(CasePart.Seen seen, Integer wanted) {
        Declaration declaration = seen.declaration();
        boolean working = declaration.version() == 0
                || declaration.status() == Status.RETURNED && Identity.actor().is(declaration.declarant());
        int last = working ? 0 : declaration.version();
        int version = wanted == null || wanted < 0 || wanted > declaration.version() || wanted == 0 && !working ? last
                : wanted;
        if (seal.isOn(declaration)) {
            Map<String, Object> open = seal.answers(declaration, answers(declaration, version), true);
            return new Shown(version, List.of(), sections(declaration, null, open, seen.locale()), false, null, 0);
        }
        int before = version == 0 ? declaration.version() : version - 1;
        Map<String, Object> answers = answers(declaration, version);
        Optional<Declaration> earlier = before == 0 ? asLast(declaration) : Optional.empty();
        Map<String, Object> compared = before == 0 ? earlier.map(e -> answers(e, e.version())).orElse(null)
                : answers(declaration, before);
        List<Section> sections = sections(declaration, compared, answers, seen.locale());
        return new Shown(version, choices(seen, working, version), sections, compared != null,
                earlier.map(Declaration::number).orElse(null), sections.stream().mapToLong(Section::changed).sum());
    }

    /** Where a kind begins with the last one, it is the last one that it differs from. */
    private Optional<Declaration> asLast(Declaration declaration) {
        return kinds.bundle(declaration.bundle()).kind().asLast() == null ? Optional.empty()
                : declarations.before(declaration).filter(last -> grants.sight(last.id()).isPresent());
    }

    private Map<String, Object> answers(Declaration declaration, int version) {
        Map<String, Object> all = version == 0 ? declaration.answers() : declarations.frozen(declaration.id(), version);
        return seal.answers(declaration, all, false);
    }

    private List<Section> sections(Declaration declaration, Map<String, Object> before, Map<String, Object> after,
            Locale locale) {
        Comparison comparison = new Comparison(sheet.labels(declaration.bundle(), locale), locale);
        List<Section> sections = new ArrayList<>();
        for (Component component : sheet.form(declaration).components()) {
            List<Comparison.Line> lines = comparison.lines(List.of(component), before, after);
            String title = sheet.labels(declaration.bundle(), locale)
                .word(component.id() + ".label")
                .orElse(component.common().label());
            if (!lines.isEmpty()) {
                List<FoldedRows> lists = FoldedRows.of(lines);
                sections.add(new Section(component.id(), component instanceof Component.Group ? title : null,
                        lines.stream().filter(line -> lists.stream().noneMatch(list -> list.holds(line))).toList(),
                        lists));
            }
        }
        return sections;
    }

    private List<Choice> choices(CasePart.Seen seen, boolean working, int chosen) {
        Declaration declaration = seen.declaration();
        ZoneId zone = organisation.agency(declaration.agency()).zone();
        List<Choice> choices = new ArrayList<>();
        for (int version = 1; version <= declaration.version(); version++) {
            int one = version;
            String when = seen.items()
                .stream()
                .filter(item -> item.action().equals("declaration.submitted"))
                .filter(item -> String.valueOf(item.details().get("version")).equals(String.valueOf(one)))
                .map(Timeline.Item::at)
                .findFirst()
                .map(at -> presentation.moment(at, zone, seen.locale()))
                .orElse("");
            choices.add(
                    new Choice(version, sentences.of("desk.version", seen.locale(), version, when), version == chosen));
        }
        if (working && declaration.version() > 0) {
            choices.add(new Choice(0, sentences.of("desk.version.working", seen.locale()), chosen == 0));
        }
        return choices.size() < 2 ? List.of() : choices;
    }

}
