package id.amanah.desk.web;

import id.amanah.declarations.Declaration;
import id.amanah.desk.Presentation;
import id.amanah.desk.Sentences;
import id.amanah.forms.Component;
import id.amanah.forms.Labels;
import id.amanah.forms.web.FieldView;
import id.amanah.forms.web.FormView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Makes the rows of objects of a decision's form. */
@org.springframework.stereotype.Component
class ObjectLists {

    /** From so many rows on they are folded, and may be filled in at once. */
    private static final int MANY = 4;

    private final List<DecisionRows> sources;

    private final Presentation presentation;

    private final Sentences sentences;

    ObjectLists(List<DecisionRows> sources, Presentation presentation, Sentences sentences) {
        this.sources = sources;
        this.presentation = presentation;
        this.sentences = sentences;
    }

    /** A list with its rows; empty if it is not about objects. */
    Optional<ObjectList> of(Declaration declaration, Component.DynamicList list, FormView view, Labels labels,
            Map<String, Object> answers, Locale locale) {
        return sources.stream()
            .flatMap(source -> source.of(declaration, list)
                .map(rows -> new Making(list, view, labels, answers, locale, source.origins(declaration, list))
                    .list(rows))
                .stream())
            .findFirst();
    }

    /** One list being made. */
    private final class Making {

        private final Component.DynamicList list;

        private final FieldView whole;

        private final FormView view;

        private final Labels labels;

        private final Map<String, Object> answers;

        private final Locale locale;

        private final Map<Integer, Map<String, DecisionRows.Origin>> origins;

        Making(Component.DynamicList list, FormView view, Labels labels, Map<String, Object> answers, Locale locale,
                Map<Integer, Map<String, DecisionRows.Origin>> origins) {
            this.list = list;
            this.whole = view.fields(List.of(list), answers).get(0);
            this.view = view;
            this.labels = labels;
            this.answers = answers;
            this.locale = locale;
            this.origins = origins;
        }

        ObjectList list(List<DecisionRows.Row> objects) {
            boolean many = objects.size() >= MANY;
            List<?> answered = answers.get(list.key()) instanceof List<?> rows ? rows : List.of();
            List<ObjectList.Row> rows = new ArrayList<>();
            for (int at = 0; at < answered.size() && at < whole.rows().size(); at++) {
                Map<?, ?> row = (Map<?, ?>) answered.get(at);
                int number = row.get("object") instanceof Number n ? n.intValue() : 0;
                DecisionRows.Row object = objects.stream().filter(o -> o.object() == number).findFirst().orElse(null);
                if (object != null) {
                    rows.add(row(object, whole.rows().get(at), row, many));
                }
            }
            List<FieldView> same = many && origins.isEmpty() ? same() : List.of();
            List<ObjectList.Row> more = many && rows.size() > FoldedRows.IN_SIGHT
                    ? rows.subList(FoldedRows.IN_SIGHT, rows.size()).stream().filter(row -> !row.open()).toList()
                    : List.of();
            return new ObjectList(list.key(), whole.id(), whole.label(), whole.help(), whole.error(), same,
                    rows.stream().filter(row -> !more.contains(row)).toList(), more, many ? total(objects, rows) : null,
                    many);
        }

        private String total(List<DecisionRows.Row> objects, List<ObjectList.Row> rows) {
            long worth = objects.stream()
                .map(DecisionRows.Row::valueRupiah)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
            return sentences.of(origins.isEmpty() ? "desk.decide.total" : "desk.decide.total.corrected", locale,
                    rows.size(), presentation.rupiah(worth, locale),
                    rows.stream().filter(ObjectList.Row::touched).count());
        }

        private List<FieldView> same() {
            return view.fields(List.of(SameForAll.fields(list)), Map.of())
                .stream()
                .filter(f -> f.kind() != FieldView.Kind.HEADING)
                .toList();
        }

        private ObjectList.Row row(DecisionRows.Row object, FieldView.RowView shown, Map<?, ?> row, boolean many) {
            List<FieldView> fields = shown.fields().stream().filter(f -> !f.name().endsWith(".object")).toList();
            boolean touched = DecisionForm.isTouched(row);
            boolean wrong = fields.stream().anyMatch(f -> f.error() != null);
            Map<String, DecisionRows.Origin> facts = origins.get(object.object());
            String value = object.valueRupiah() == null ? sentences.of("desk.value-unknown", locale)
                    : presentation.rupiah(object.valueRupiah(), locale);
            String state = sentences.of(facts != null ? touched ? "desk.decide.corrected" : "desk.decide.as-answered"
                    : touched ? "desk.decide.filled" : "desk.decide.empty", locale);
            return new ObjectList.Row(shown.name(), shown.id(), object.object(), object.title(), value,
                    facts == null ? fields : List.of(), facts == null ? List.of() : facts(fields, facts),
                    !many || touched || wrong, touched, state);
        }

        private List<ObjectList.Fact> facts(List<FieldView> fields, Map<String, DecisionRows.Origin> facts) {
            return fields.stream().map(f -> {
                DecisionRows.Origin origin = facts.get(f.name().substring(f.name().lastIndexOf('.') + 1));
                Boolean stands = origin.corrected() != null ? origin.corrected() : origin.derived();
                return new ObjectList.Fact(f.name(), f.id(), f.label(),
                        labels.word(origin.question() + ".label").orElse(origin.question()), yesNo(origin.answer()),
                        sentences.of(
                                origin.corrected() == null ? "desk.decide.derived" : "desk.decide.corrected-before",
                                locale, yesNo(stands)),
                        f.value());
            }).toList();
        }

        private String yesNo(Boolean answer) {
            return sentences.of(answer == null ? "desk.decide.unanswered" : answer ? "desk.yes" : "desk.no", locale);
        }

    }

}
