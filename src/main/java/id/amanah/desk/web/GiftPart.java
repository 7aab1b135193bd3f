package id.amanah.desk.web;

import id.amanah.desk.Presentation;
import id.amanah.desk.Sentences;
import id.amanah.gifts.GiftReports;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The objects of a gift report, each with what the table said and its own end. */
@Component
class GiftPart implements CasePart {

    /** So many stand in sight; the others are folded away. */
    private static final int IN_SIGHT = 10;

    private static final Map<String, String> TAGS = Map.of("NOT_REPORTABLE", "govuk-tag--grey", "REFUSED",
            "govuk-tag--grey", "STATE_PROPERTY", "govuk-tag--orange", "HANDED_OVER", "govuk-tag--green", "COMPENSATED",
            "govuk-tag--green", "RECIPIENT_KEEPS", "govuk-tag--green");

    private final GiftReports reports;

    private final Sentences sentences;

    private final Presentation presentation;

    GiftPart(GiftReports reports, Sentences sentences, Presentation presentation) {
        this.reports = reports;
        this.sentences = sentences;
        this.presentation = presentation;
    }

    record Shown(int object, String description, String value, String status, String tag, String said, String basis,
            String decree) {
    }

    @Override
    public Map<String, Object> of(Seen seen) {
        if (!seen.declaration().kind().equals("gift-report")) {
            return Map.of();
        }
        List<GiftReports.Standing> standings = reports.objects(seen.declaration().number());
        List<Shown> objects = standings.stream().map(o -> shown(o, seen.locale())).toList();
        int first = Math.min(IN_SIGHT, objects.size());
        Map<String, Object> part = new HashMap<>();
        part.put("objects", objects.subList(0, first));
        part.put("moreObjects", objects.subList(first, objects.size()));
        part.put("objectsTotal", total(standings, seen.locale()));
        return part;
    }

    /** How many there are and what they are worth together; null of one. */
    private String total(List<GiftReports.Standing> objects, Locale locale) {
        long unknown = objects.stream().filter(o -> o.valueRupiah() == null).count();
        String sum = presentation.rupiah(objects.stream()
            .map(GiftReports.Standing::valueRupiah)
            .filter(Objects::nonNull)
            .mapToLong(Long::longValue)
            .sum(), locale);
        return objects.size() < 2 ? null
                : unknown == 0 ? sentences.of("desk.objects.total", locale, objects.size(), sum)
                        : sentences.of("desk.objects.total.unknown", locale, objects.size(), sum, unknown);
    }

    private Shown shown(GiftReports.Standing o, Locale locale) {
        String value = o.valueRupiah() == null ? sentences.of("desk.value-unknown", locale)
                : presentation.rupiah(o.valueRupiah(), locale);
        String said = o.reportable() == null ? null : sentences.of("default".equals(o.clause())
                ? "desk.reportable-default" : o.reportable() ? "desk.reportable" : "desk.exempt", locale, o.clause());
        return new Shown(o.object(), o.description(), value, sentences.of("desk.object." + o.status(), locale),
                TAGS.getOrDefault(o.status().name(), ""), said, o.basis(), o.decree());
    }

}
