package id.amanah.desk.web;

import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.desk.Reader;
import id.amanah.desk.Seal;
import id.amanah.desk.Timeline;
import id.amanah.identity.Identity;
import id.amanah.organisation.Organisation;
import id.amanah.organisation.Person;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * One declaration: where it stands and whose turn it is, then part by part what it holds
 * and what happened to it.
 */
@Controller
class CasePage {

    private final Declarations declarations;

    private final Reader reader;

    private final Timeline timeline;

    private final Line.Lines lines;

    private final Standings standings;

    private final Answered answered;

    private final Organisation organisation;

    private final Seal seal;

    private final List<CasePart> parts;

    CasePage(Declarations declarations, Reader reader, Timeline timeline, Line.Lines lines, Standings standings,
            Answered answered, Organisation organisation, Seal seal, List<CasePart> parts) {
        this.declarations = declarations;
        this.reader = reader;
        this.timeline = timeline;
        this.lines = lines;
        this.standings = standings;
        this.answered = answered;
        this.organisation = organisation;
        this.seal = seal;
        this.parts = parts;
    }

    @GetMapping("/laporan/{number}")
    String show(@PathVariable String number, @RequestParam(name = "versi", required = false) Integer version,
            Model model, Locale locale) {
        return reader.shows(number, () -> {
            fill(declarations.find(number), version, model, locale);
            return "desk/case";
        });
    }

    /**
     * What a page about a declaration shows, also beside a decision.
     * @param version whose answers are shown; null for the last
     */
    void fill(Declaration declaration, Integer version, Model model, Locale locale) {
        List<Timeline.Item> items = timeline.of(declaration, locale);
        CasePart.Seen seen = new CasePart.Seen(declaration, items, locale);
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("declaration", declaration);
        all.put("line", lines.of(declaration, locale));
        all.put("filer", filer(declaration, locale));
        all.put("standing", standings.of(seen));
        all.put("answered", answered.of(seen, version));
        parts.forEach(part -> all.putAll(part.of(seen)));
        model.addAllAttributes(all);
    }

    /** Empty to the declarant. */
    private String filer(Declaration declaration, Locale locale) {
        if (Identity.actor().is(declaration.declarant())) {
            return "";
        }
        if (seal.isOn(declaration)) {
            return seal.name(locale);
        }
        Person filer = organisation.person(declaration.declarant());
        return Stream.of(filer.name(), filer.post(), filer.unitName())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" · "));
    }

}
