package id.amanah.desk.api;

import id.amanah.deadlines.Deadlines;
import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.desk.Seal;
import id.amanah.interests.Suspensions;
import id.amanah.kinds.Bundle;
import id.amanah.kinds.Kinds;
import id.amanah.organisation.Organisation;
import id.amanah.organisation.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A declaration as the API shows it, put together from the capabilities below. */
@Component
class DeclarationView {

    private final Declarations declarations;

    private final Deadlines deadlines;

    private final Kinds kinds;

    private final Organisation organisation;

    private final Seal seal;

    private final Suspensions suspensions;

    DeclarationView(Declarations declarations, Deadlines deadlines, Kinds kinds, Organisation organisation, Seal seal,
            Suspensions suspensions) {
        this.declarations = declarations;
        this.deadlines = deadlines;
        this.kinds = kinds;
        this.organisation = organisation;
        this.seal = seal;
        this.suspensions = suspensions;
    }

    record Body(String number, String kind, String status, String stage, String stageName, String outcome,
            String agency, Filer declarant, LocalDate filedOn, Instant recordedAt, int revision, int version,
            boolean confidential, Map<String, Object> answers, Models models, boolean suspended, List<Clock> deadlines,
            List<Finding> findings) {
    }

    record Line(String number, String kind, String kindName, String status, String stage, String stageName,
            String outcome, LocalDate filedOn, Instant recordedAt, int revision, int version) {
    }

    record Filer(String name, String nip) {
    }

    record Models(String process, String form, String bundle) {
    }

    record Clock(String key, String name, LocalDate startsOn, LocalDate dueOn, int day, int of, String unit,
            String state, String basis) {
    }

    record Finding(String decision, String version, Integer of, String row, List<String> matched,
            List<Map<String, Object>> outputs) {
    }

    @Transactional(readOnly = true)
    public Body of(String number, Locale locale) {
        Declaration d = declarations.find(number);
        Bundle bundle = kinds.bundle(d.bundle());
        boolean sealed = seal.isOn(d);
        return new Body(d.number(), d.kind(), d.status().name(), d.stage(), word(bundle, d.stage(), locale),
                d.outcome(), organisation.agency(d.agency()).code(), filer(d, sealed, locale), d.filedOn(),
                d.recordedAt(), d.revision(), d.version(), d.confidential(), seal.answers(d, sealed), models(bundle),
                suspensions.isInForce(d), clocks(d), findings(d));
    }

    private Filer filer(Declaration d, boolean sealed, Locale locale) {
        if (sealed) {
            return new Filer(seal.name(locale), null);
        }
        Person filer = organisation.person(d.declarant());
        return new Filer(filer.name(), filer.nip());
    }

    public Line line(Declaration d, Locale locale) {
        Bundle bundle = kinds.bundle(d.bundle());
        return new Line(d.number(), d.kind(), bundle.kind().name().in(locale), d.status().name(), d.stage(),
                word(bundle, d.stage(), locale), d.outcome(), d.filedOn(), d.recordedAt(), d.revision(), d.version());
    }

    private static String word(Bundle bundle, String step, Locale locale) {
        return step == null ? null : bundle.word(step + ".label", locale).orElse(step);
    }

    private static Models models(Bundle bundle) {
        String form = bundle.kind().startForm();
        String version = bundle.form(form).map(f -> f.version()).orElse("");
        String mark = bundle.id().substring(0, 12);
        return new Models(bundle.kind().process() + "@" + mark, form + "@" + version, bundle.id());
    }

    private List<Clock> clocks(Declaration declaration) {
        return deadlines.of(declaration.id())
            .stream()
            .map(c -> new Clock(c.key(), c.name(), c.startsOn(), c.dueOn(), c.day(), c.of(), c.unit(), c.state().name(),
                    c.basis()))
            .toList();
    }

    private List<Finding> findings(Declaration declaration) {
        return declarations.findings(declaration.id())
            .stream()
            .map(k -> new Finding(k.finding().key(), k.finding().tableVersion(), k.version(),
                    k.row() == null ? null : k.row().value(), k.finding().matched(), k.finding().outputs()))
            .toList();
    }

}
