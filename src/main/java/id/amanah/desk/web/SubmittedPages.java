package id.amanah.desk.web;

import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.declarations.Documents;
import id.amanah.desk.Presentation;
import id.amanah.desk.Timeline;
import id.amanah.identity.Identity;
import id.amanah.organisation.Organisation;
import id.amanah.shared.Refusal;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** After submitting: what happens now, and the receipt to keep. */
@Controller
class SubmittedPages {

    private final Declarations declarations;

    private final Documents documents;

    private final Sheet sheet;

    private final NextStep next;

    private final Clocks clocks;

    private final Timeline timeline;

    private final Organisation organisation;

    private final Presentation presentation;

    SubmittedPages(Declarations declarations, Documents documents, Sheet sheet, NextStep next, Clocks clocks,
            Timeline timeline, Organisation organisation, Presentation presentation) {
        this.declarations = declarations;
        this.documents = documents;
        this.sheet = sheet;
        this.next = next;
        this.clocks = clocks;
        this.timeline = timeline;
        this.organisation = organisation;
        this.presentation = presentation;
    }

    @Transactional(readOnly = true)
    @GetMapping("/laporan/{number}/terkirim")
    public String submitted(@PathVariable String number, Model model, Locale locale) {
        Declaration declaration = submitted(number);
        model.addAttribute("declaration", declaration);
        model.addAttribute("kindName", sheet.kindName(declaration, locale));
        model.addAttribute("next", next.of(declaration, locale));
        model.addAttribute("clocks", clocks.of(declaration.id(), locale));
        return "desk/submitted";
    }

    private Declaration submitted(String number) {
        Declaration declaration = declarations.find(number);
        if (declaration.version() == 0 || !Identity.actor().is(declaration.declarant())) {
            throw Refusal.of(Refusal.Reason.UNKNOWN, "problem.unknown");
        }
        return declaration;
    }

    /** The receipt (<i>tanda terima</i>): made to be printed or kept as a file. */
    @Transactional(readOnly = true)
    @GetMapping("/laporan/{number}/tanda-terima")
    public String receipt(@PathVariable String number, Model model, Locale locale) {
        Declaration declaration = submitted(number);
        var agency = organisation.agency(declaration.agency());
        model.addAttribute("declaration", declaration);
        model.addAttribute("kindName", sheet.kindName(declaration, locale));
        model.addAttribute("agency", agency);
        model.addAttribute("filer", organisation.person(declaration.declarant()));
        model.addAttribute("filed", presentation.weekday(declaration.filedOn(), locale));
        model.addAttribute("recorded", presentation.moment(declaration.recordedAt(), agency.zone(), locale));
        model.addAttribute("documents", documents.of(number));
        model.addAttribute("answers", sheet.summary(declaration, sheet.form(declaration).components(), locale));
        model.addAttribute("next", next.of(declaration, locale));
        model.addAttribute("leaf",
                timeline.of(declaration, locale)
                    .stream()
                    .filter(i -> i.action().equals("declaration.submitted"))
                    .reduce((first, last) -> last)
                    .map(Timeline.Item::leaf)
                    .orElse(null));
        return "desk/receipt";
    }

}
