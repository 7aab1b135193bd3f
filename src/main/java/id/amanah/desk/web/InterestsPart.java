package id.amanah.desk.web;

import id.amanah.declarations.Declaration;
import id.amanah.declarations.Status;
import id.amanah.desk.Presentation;
import id.amanah.desk.Sentences;
import id.amanah.interests.CrossLinks;
import id.amanah.interests.Measures;
import id.amanah.interests.SuspensionEnds;
import id.amanah.interests.Suspensions;
import id.amanah.kinds.Kinds;
import id.amanah.neutrality.NeutralityLinks;
import id.amanah.organisation.Organisation;
import id.amanah.organisation.Person;
import id.amanah.workflow.Again;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * What a conflict declaration binds to: the suspension in force, the measures; and what a
 * gift leads to.
 */
@Controller
class InterestsPart implements CasePart {

    private final Suspensions suspensions;

    private final Measures measures;

    private final SuspensionEnds ends;

    private final CrossLinks links;

    private final NeutralityLinks neutrality;

    private final Kinds kinds;

    private final Organisation organisation;

    private final Again again;

    private final Sentences sentences;

    private final Presentation presentation;

    InterestsPart(Suspensions suspensions, Measures measures, SuspensionEnds ends, CrossLinks links,
            NeutralityLinks neutrality, Kinds kinds, Organisation organisation, Again again, Sentences sentences,
            Presentation presentation) {
        this.suspensions = suspensions;
        this.measures = measures;
        this.ends = ends;
        this.links = links;
        this.neutrality = neutrality;
        this.kinds = kinds;
        this.organisation = organisation;
        this.again = again;
        this.sentences = sentences;
        this.presentation = presentation;
    }

    record Shown(String kind, String description, String owner, String check, String state) {
    }

    @Override
    public Map<String, Object> of(Seen seen) {
        Declaration declaration = seen.declaration();
        Locale locale = seen.locale();
        Map<String, Object> part = new LinkedHashMap<>();
        if (declaration.version() == 0) {
            return part;
        }
        String family = kinds.bundle(declaration.bundle()).kind().family();
        part.put("endSuspension", family.equals("interests") && ends.mayEnd(declaration)
                ? EndSuspensionPages.Asked.fresh(sentences, locale) : null);
        part.put("offersNeutrality", neutrality.offers(declaration));
        part.put("offersConflict", family.equals("gifts") && links.offersConflict(declaration));
        if (family.equals("interests")) {
            suspensions.of(declaration.id()).ifPresent(s -> part.put("suspension", sentence(s, declaration, locale)));
            part.put("measures",
                    measures.of(declaration.number()).stream().map(m -> shown(m, declaration, locale)).toList());
        }
        return part;
    }

    /** Of a case that is open until when it is decided, of another until who ends it. */
    private String sentence(Suspensions.Suspension s, Declaration declaration, Locale locale) {
        String substitute = s.substitute() == null ? sentences.of("desk.suspension.no-substitute", locale)
                : sentences.of("desk.suspension.substitute", locale,
                        organisation.byNip(s.substitute()).map(Person::name).orElse(s.substitute()));
        if (declaration.status() == Status.CLOSED) {
            return s.until() == null ? sentences.of("desk.suspension.after", locale, substitute)
                    : sentences.of("desk.suspension.after.until", locale, substitute,
                            presentation.moment(s.until(), organisation.agency(declaration.agency()).zone(), locale));
        }
        return s.matterDueOn() == null ? sentences.of("desk.suspension", locale, substitute) : sentences
            .of("desk.suspension.matter-due", locale, substitute, presentation.weekday(s.matterDueOn(), locale));
    }

    private Shown shown(Measures.Measure m, Declaration declaration, Locale locale) {
        String kind = kinds.bundle(declaration.bundle())
            .word("measures.kind." + m.kind() + ".label", locale)
            .orElse(m.kind());
        return new Shown(kind, m.description(), m.owner(), presentation.day(m.checkOn(), locale),
                sentences.of("desk.measure." + m.state(), locale));
    }

    @PostMapping("/laporan/{number}/deklarasi-netralitas")
    String declareNeutrality(@PathVariable String number) {
        return "redirect:/laporan/" + again.run(() -> neutrality.begin(number)).number() + "/isi";
    }

    @PostMapping("/laporan/{number}/deklarasi-konflik")
    String begin(@PathVariable String number) {
        return "redirect:/laporan/" + again.run(() -> links.begin(number)).number();
    }

}
