package id.amanah.desk.web;

import id.amanah.declarations.Declaration;
import id.amanah.desk.Presentation;
import id.amanah.desk.Sentences;
import id.amanah.gifts.GiftReports;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The objects of a gift report, each with what the table said and its own end. */
@Component
class GiftPart implements CasePart {

    private final GiftReports reports;

    private final Sentences sentences;

    private final Presentation presentation;

    GiftPart(GiftReports reports, Sentences sentences, Presentation presentation) {
        this.reports = reports;
        this.sentences = sentences;
        this.presentation = presentation;
    }

    record Shown(int object, String description, String value, String status, String said, String basis,
            String decree) {
    }

    @Override
    public Map<String, Object> of(Declaration declaration, Locale locale) {
        if (!declaration.kind().equals("gift-report")) {
            return Map.of();
        }
        return Map.of("objects", reports.objects(declaration.number()).stream().map(o -> shown(o, locale)).toList());
    }

    private Shown shown(GiftReports.Standing o, Locale locale) {
        String value = o.valueRupiah() == null ? sentences.of("desk.value-unknown", locale)
                : presentation.rupiah(o.valueRupiah(), locale);
        String said = o.reportable() == null ? null : sentences.of("default".equals(o.clause())
                ? "desk.reportable-default" : o.reportable() ? "desk.reportable" : "desk.exempt", locale, o.clause());
        return new Shown(o.object(), o.description(), value, sentences.of("desk.object." + o.status(), locale), said,
                o.basis(), o.decree());
    }

}
