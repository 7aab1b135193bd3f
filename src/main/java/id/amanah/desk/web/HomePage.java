package id.amanah.desk.web;

import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.desk.Sentences;
import id.amanah.identity.Actor;
import id.amanah.identity.Identity;
import id.amanah.kinds.Bundle;
import id.amanah.kinds.Kind;
import id.amanah.kinds.Kinds;
import id.amanah.organisation.Organisation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Home: what waits for the person, what they may file, what they have filed. */
@Controller
class HomePage {

    private static final int RECENT = 5;

    private static final int PAGE = 20;

    /** In the order in which people ask for them. */
    private static final List<String> FAMILIES = List.of("gifts", "interests", "neutrality", "ethics", "other");

    private final Declarations declarations;

    private final Kinds kinds;

    private final Organisation organisation;

    private final Line.Lines lines;

    private final Queues queues;

    private final Unfinished unfinished;

    private final OneClick oneClick;

    private final Keeping keeping;

    private final Sentences sentences;

    HomePage(Declarations declarations, Kinds kinds, Organisation organisation, Line.Lines lines, Queues queues,
            Unfinished unfinished, OneClick oneClick, Keeping keeping, Sentences sentences) {
        this.declarations = declarations;
        this.kinds = kinds;
        this.organisation = organisation;
        this.lines = lines;
        this.queues = queues;
        this.unfinished = unfinished;
        this.oneClick = oneClick;
        this.keeping = keeping;
        this.sentences = sentences;
    }

    /**
     * A kind to be begun.
     *
     * @param stated what pressing one of the buttons states
     */
    record Choice(String key, String name, String description, List<OneClick.Button> buttons, String stated) {
    }

    /** The kinds of a field, under one heading. */
    record Family(String key, String name, List<Choice> kinds) {
    }

    @Transactional(readOnly = true)
    @GetMapping("/")
    public String home(Model model, Locale locale) {
        Actor actor = Identity.actor();
        List<Declaration> recent = declarations.mine(0, PAGE);
        model.addAttribute("person", organisation.person(actor.person()));
        model.addAttribute("unfinished", unfinished.of(recent, locale));
        model.addAttribute("lines",
                recent.stream().filter(d -> d.version() > 0).limit(RECENT).map(d -> lines.of(d, locale)).toList());
        model.addAttribute("kinds", families(actor, locale));
        model.addAttribute("counts", Frame.isOfficer(actor) ? queues.counts(locale) : List.of());
        model.addAttribute("keeping", keeping.of(actor, locale));
        return "desk/home";
    }

    @Transactional(readOnly = true)
    @GetMapping("/laporan")
    public String mine(@RequestParam(defaultValue = "0") int page, Model model, Locale locale) {
        int at = Math.max(page, 0);
        model.addAttribute("lines", lines(at, PAGE, locale));
        model.addAttribute("page", at);
        model.addAttribute("more", declarations.countMine() > (at + 1L) * PAGE);
        return "desk/mine";
    }

    private List<Line> lines(int page, int size, Locale locale) {
        return declarations.mine(page, size).stream().map(d -> lines.of(d, locale)).toList();
    }

    private List<Family> families(Actor actor, Locale locale) {
        Map<String, List<Choice>> byFamily = new LinkedHashMap<>();
        FAMILIES.forEach(family -> byFamily.put(family, new ArrayList<>()));
        kinds.current()
            .stream()
            .filter(b -> !Collections.disjoint(b.kind().mayFile(), actor.roles()))
            .forEach(b -> byFamily.get(b.kind().family()).add(choice(b, locale)));
        return byFamily.entrySet()
            .stream()
            .filter(e -> !e.getValue().isEmpty())
            .map(e -> new Family(e.getKey(), sentences.of("desk.family." + e.getKey(), locale), e.getValue()))
            .toList();
    }

    private Choice choice(Bundle bundle, Locale locale) {
        Kind kind = bundle.kind();
        List<OneClick.Button> buttons = oneClick.buttons(bundle, locale);
        return new Choice(kind.key(), kind.name().in(locale), kind.description().in(locale), buttons,
                buttons.isEmpty() ? "" : oneClick.stated(bundle, locale));
    }

}
