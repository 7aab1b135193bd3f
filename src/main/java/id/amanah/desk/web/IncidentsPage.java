package id.amanah.desk.web;

import id.amanah.desk.Presentation;
import id.amanah.identity.Identity;
import id.amanah.organisation.Organisation;
import id.amanah.workflow.Incidents;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * What failed and waits for an administrator: which case, at which step, since when;
 * tried again by a button.
 */
@Controller
class IncidentsPage {

    private final Incidents incidents;

    private final Organisation organisation;

    private final Presentation presentation;

    IncidentsPage(Incidents incidents, Organisation organisation, Presentation presentation) {
        this.incidents = incidents;
        this.organisation = organisation;
        this.presentation = presentation;
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
        return "desk/incidents";
    }

    @PostMapping("/gangguan/{id}")
    String retry(@PathVariable String id) {
        incidents.retry(id);
        return "redirect:/gangguan";
    }

}
