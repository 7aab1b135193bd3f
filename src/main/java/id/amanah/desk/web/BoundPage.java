package id.amanah.desk.web;

import id.amanah.desk.Bindings;
import id.amanah.desk.Presentation;
import id.amanah.identity.Identity;
import id.amanah.interests.Measures;
import id.amanah.interests.Suspensions;
import id.amanah.kinds.Kinds;
import id.amanah.organisation.Organisation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the person is bound by, on one page. */
@Controller
class BoundPage {

    private final Bindings bindings;

    private final Kinds kinds;

    private final Organisation organisation;

    private final Presentation presentation;

    BoundPage(Bindings bindings, Kinds kinds, Organisation organisation, Presentation presentation) {
        this.bindings = bindings;
        this.kinds = kinds;
        this.organisation = organisation;
        this.presentation = presentation;
    }

    /** A matter in which something holds; what is not known is null. */
    record Matter(String reference, String declaration, String since, String until, String due, String substitute) {
    }

    record Measure(String declaration, String name, String description, String owner, String due, String check) {
    }

    record Decided(String declaration, String name, String result, String filed) {
    }

    @GetMapping("/mengikat")
    String show(Model model, Locale locale) {
        Bindings.Bound bound = bindings.mine(locale);
        model.addAttribute("suspensions", bound.suspensions().stream().map(s -> matter(s, locale)).toList());
        model.addAttribute("recusals", bound.recusals().stream().map(s -> matter(s, locale)).toList());
        model.addAttribute("substitutions",
                bound.substitutions()
                    .stream()
                    .map(s -> new Matter(s.matter().reference(), null, moment(s.since(), locale), null,
                            day(s.matterDueOn(), locale), null))
                    .toList());
        model.addAttribute("measures", bound.measures().stream().map(m -> measure(m, locale)).toList());
        model.addAttribute("decisions", bound.decisions().stream().map(d -> decided(d, locale)).toList());
        model.addAttribute("pledge", bound.pledge() == null ? List.of() : List.of(decided(bound.pledge(), locale)));
        return "desk/bound";
    }

    private Matter matter(Suspensions.Suspension s, Locale locale) {
        String substitute = s.substitute() == null ? null
                : organisation.byNip(s.substitute()).map(p -> p.name()).orElse(s.substitute());
        return new Matter(s.matter().reference(), s.declaration(), moment(s.since(), locale), moment(s.until(), locale),
                day(s.matterDueOn(), locale), substitute);
    }

    private Measure measure(Measures.Measure m, Locale locale) {
        String name = kinds.current("conflict-declaration")
            .flatMap(bundle -> bundle.word("measures.kind." + m.kind() + ".label", locale))
            .orElse(m.kind());
        return new Measure(m.declaration(), name, m.description(), m.owner(), day(m.dueOn(), locale),
                day(m.checkOn(), locale));
    }

    private Decided decided(Bindings.Decision d, Locale locale) {
        return new Decided(d.declaration(), d.name(), d.result(), day(d.filedOn(), locale));
    }

    private String day(LocalDate day, Locale locale) {
        return day == null ? null : presentation.day(day, locale);
    }

    private String moment(Instant moment, Locale locale) {
        return moment == null ? null
                : presentation.moment(moment, organisation.agency(Identity.actor().agency()).zone(), locale);
    }

}
