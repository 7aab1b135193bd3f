package id.amanah.desk.web;

import id.amanah.declarations.Declaration;
import id.amanah.forms.Component;
import id.amanah.gifts.GiftReports;
import id.amanah.gifts.PlainQuestions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The objects of a gift report that a list is about: those of the status that its
 * property {@code rows} names, or all.
 */
@org.springframework.stereotype.Component
class GiftRows implements DecisionRows {

    private final GiftReports reports;

    private final PlainQuestions questions;

    GiftRows(GiftReports reports, PlainQuestions questions) {
        this.reports = reports;
        this.questions = questions;
    }

    @Override
    public Optional<List<Row>> of(Declaration declaration, Component.DynamicList list) {
        if (!declaration.kind().equals("gift-report")
                || list.components().stream().noneMatch(c -> "object".equals(c.key()))) {
            return Optional.empty();
        }
        String status = list.property("rows");
        return Optional.of(reports.objects(declaration.number())
            .stream()
            .filter(o -> status == null || o.status().name().equals(status))
            .map(o -> new Row(o.object(), o.description(), o.valueRupiah()))
            .toList());
    }

    @Override
    public Map<Integer, Map<String, Origin>> origins(Declaration declaration, Component.DynamicList list) {
        if (!declaration.kind().equals("gift-report") || !list.key().equals("assessments")) {
            return Map.of();
        }
        List<List<PlainQuestions.Fact>> facts = questions.of(declaration.number());
        Map<Integer, Map<String, Origin>> origins = new HashMap<>();
        for (int at = 0; at < facts.size(); at++) {
            Map<String, Origin> byField = new HashMap<>();
            facts.get(at)
                .forEach(f -> byField.put(f.name(), new Origin(f.question(), f.answer(), f.derived(), f.corrected())));
            origins.put(at + 1, byField);
        }
        return origins;
    }

}
