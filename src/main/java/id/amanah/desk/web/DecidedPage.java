package id.amanah.desk.web;

import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.desk.Presentation;
import id.amanah.desk.Timeline;
import id.amanah.identity.Identity;
import id.amanah.kinds.Bundle;
import id.amanah.kinds.Kinds;
import id.amanah.organisation.Organisation;
import id.amanah.organisation.Person;
import id.amanah.workflow.Inbox;
import id.amanah.workflow.Works;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** After a decision: what was written down, where the case stands, and what is next. */
@Controller
class DecidedPage {

    private final Works works;

    private final Inbox inbox;

    private final Declarations declarations;

    private final Timeline timeline;

    private final TimelinePart days;

    private final Standings standings;

    private final Kinds kinds;

    private final Organisation organisation;

    private final Presentation presentation;

    DecidedPage(Works works, Inbox inbox, Declarations declarations, Timeline timeline, TimelinePart days,
            Standings standings, Kinds kinds, Organisation organisation, Presentation presentation) {
        this.works = works;
        this.inbox = inbox;
        this.declarations = declarations;
        this.timeline = timeline;
        this.days = days;
        this.standings = standings;
        this.kinds = kinds;
        this.organisation = organisation;
        this.presentation = presentation;
    }

    /** The next item: what it is, and until when. */
    record Next(UUID id, String number, String step, String due) {
    }

    @Transactional(readOnly = true)
    @GetMapping("/kerja/{id}/selesai")
    public String show(@PathVariable UUID id, Model model, Locale locale) {
        Works.Work work = works.find(id);
        Declaration declaration = declarations.get(work.declaration());
        List<Timeline.Item> items = timeline.of(declaration, locale);
        int decision = mine(items, work);
        if (decision < 0) {
            return "redirect:/kerja/" + id;
        }
        List<Timeline.Item> since = items.subList(decision, items.size())
            .stream()
            .filter(item -> item.at().isBefore(items.get(decision).at().plus(TimelinePart.TOGETHER)))
            .toList();
        model.addAttribute("work", work);
        model.addAttribute("text", items.get(decision).text());
        model.addAttribute("days", days.days(since, organisation.agency(declaration.agency()).zone(), locale));
        model.addAttribute("standing", standings.of(new CasePart.Seen(declaration, items, locale)));
        model.addAttribute("stays", work.decidedBy() == null);
        model.addAttribute("next", inbox.next(id).map(next -> next(next, locale)).orElse(null));
        return "desk/decided";
    }

    /** The last decision of this step by the reader; -1 if there is none. */
    private int mine(List<Timeline.Item> items, Works.Work work) {
        Person me = organisation.person(Identity.actor().person());
        return IntStream.range(0, items.size())
            .filter(at -> items.get(at).action().equals("work.completed"))
            .filter(at -> work.step().id().equals(items.get(at).details().get("step")))
            .filter(at -> me.name().equals(items.get(at).actor()))
            .reduce((first, last) -> last)
            .orElse(-1);
    }

    private Next next(Works.Work work, Locale locale) {
        Bundle bundle = kinds.bundle(work.bundle());
        return new Next(work.id(), work.number(),
                bundle.word(work.step().id() + ".label", locale).orElse(work.step().id()),
                presentation.weekday(work.dueOn(), locale));
    }

}
