package id.amanah.desk.web;

import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.identity.Actor;
import id.amanah.identity.Identity;
import id.amanah.kinds.Bundle;
import id.amanah.kinds.Kind;
import id.amanah.kinds.Kinds;
import id.amanah.organisation.Organisation;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Home: what waits for the person, what they may file, what they have filed. */
@Controller
class HomePage {

    private static final int RECENT = 5;

    private static final int PAGE = 20;

    private final Declarations declarations;

    private final Kinds kinds;

    private final Organisation organisation;

    private final Line.Lines lines;

    private final Queues queues;

    private final Unfinished unfinished;

    private final OneClick oneClick;

    HomePage(Declarations declarations, Kinds kinds, Organisation organisation, Line.Lines lines, Queues queues,
            Unfinished unfinished, OneClick oneClick) {
        this.declarations = declarations;
        this.kinds = kinds;
        this.organisation = organisation;
        this.lines = lines;
        this.queues = queues;
        this.unfinished = unfinished;
        this.oneClick = oneClick;
    }

    /**
     * A kind to be begun.
     *
     * @param stated what pressing one of the buttons states
     */
    record Choice(String key, String name, String description, List<OneClick.Button> buttons, String stated) {
    }

    @GetMapping("/")
    String home(Model model, Locale locale) {
        Actor actor = Identity.actor();
        List<Declaration> recent = declarations.mine(0, PAGE);
        model.addAttribute("person", organisation.person(actor.person()));
        model.addAttribute("unfinished", unfinished.of(recent, locale));
        model.addAttribute("lines",
                recent.stream().filter(d -> d.version() > 0).limit(RECENT).map(d -> lines.of(d, locale)).toList());
        model.addAttribute("kinds", choices(actor, locale));
        model.addAttribute("counts", Frame.isOfficer(actor) ? queues.counts(locale) : List.of());
        return "desk/home";
    }

    @GetMapping("/laporan")
    String mine(@RequestParam(defaultValue = "0") int page, Model model, Locale locale) {
        int at = Math.max(page, 0);
        model.addAttribute("lines", lines(at, PAGE, locale));
        model.addAttribute("page", at);
        model.addAttribute("more", declarations.countMine() > (at + 1L) * PAGE);
        return "desk/mine";
    }

    private List<Line> lines(int page, int size, Locale locale) {
        return declarations.mine(page, size).stream().map(d -> lines.of(d, locale)).toList();
    }

    private List<Choice> choices(Actor actor, Locale locale) {
        return kinds.current()
            .stream()
            .filter(b -> !Collections.disjoint(b.kind().mayFile(), actor.roles()))
            .map(b -> choice(b, locale))
            .toList();
    }

    private Choice choice(Bundle bundle, Locale locale) {
        Kind kind = bundle.kind();
        List<OneClick.Button> buttons = oneClick.buttons(bundle, locale);
        return new Choice(kind.key(), kind.name().in(locale), kind.description().in(locale), buttons,
                buttons.isEmpty() ? "" : oneClick.stated(bundle, locale));
    }

}
