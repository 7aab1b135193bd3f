package id.amanah.desk.web;

import id.amanah.desk.Presentation;
import id.amanah.identity.Identity;
import id.amanah.letters.Undelivered;
import id.amanah.organisation.Organisation;
import id.amanah.organisation.Person;
import id.amanah.shared.PersonId;
import id.amanah.workflow.Incidents;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * What failed and waits for an administrator: steps of cases, and mails that did not
 * arrive; why, since when, tried again by a button.
 */
@Controller
class IncidentsPage {

    private final Incidents incidents;

    private final Undelivered undelivered;

    private final Organisation organisation;

    private final Presentation presentation;

    IncidentsPage(Incidents incidents, Undelivered undelivered, Organisation organisation, Presentation presentation) {
        this.incidents = incidents;
        this.undelivered = undelivered;
        this.organisation = organisation;
        this.presentation = presentation;
    }

    /** A mail that was given up. */
    record Lost(UUID id, String about, String recipient, String address, String since, int tries, String answer) {
    }

    record Row(String id, String declaration, String element, String since, String message) {
    }

    @GetMapping("/gangguan")
    String list(Model model, Locale locale) {
        ZoneId zone = organisation.agency(Identity.actor().agency()).zone();
        List<Row> rows = incidents.open()
            .stream()
            .map(i -> new Row(i.id(), i.declaration(), i.element(), presentation.moment(i.since(), zone, locale),
                    i.message()))
            .toList();
        model.addAttribute("rows", rows);
        model.addAttribute("lost", lost(zone, locale));
        return "desk/incidents";
    }

    private List<Lost> lost(ZoneId zone, Locale locale) {
        List<Undelivered.Mail> mails = undelivered.all();
        Map<PersonId, Person> people = organisation
            .persons(mails.stream().map(Undelivered.Mail::recipient).distinct().toList());
        return mails.stream().map(m -> {
            Person person = people.get(m.recipient());
            return new Lost(m.id(), m.number() == null ? "–" : m.number(), person == null ? "–" : person.name(),
                    m.address(), presentation.moment(m.since(), zone, locale), m.attempts(), m.answer());
        }).toList();
    }

    @PostMapping("/gangguan/surat/{id}")
    String sendAgain(@PathVariable UUID id) {
        undelivered.sendAgain(id);
        return "redirect:/gangguan";
    }

    @PostMapping("/gangguan/{id}")
    String retry(@PathVariable String id) {
        incidents.retry(id);
        return "redirect:/gangguan";
    }

}
