package id.amanah.letters.web;

import id.amanah.access.Grants;
import id.amanah.identity.Identity;
import id.amanah.letters.Inbox;
import id.amanah.letters.Paragraphs;
import id.amanah.organisation.Organisation;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The inbox (<i>kotak surat</i>): one's letters, and one letter, fit to be printed. */
@Controller
class LetterPages {

    private static final int PAGE = 20;

    private final Inbox inbox;

    private final Grants grants;

    private final Organisation organisation;

    LetterPages(Inbox inbox, Grants grants, Organisation organisation) {
        this.inbox = inbox;
        this.grants = grants;
        this.organisation = organisation;
    }

    @GetMapping("/surat")
    String list(@RequestParam(defaultValue = "0") int page, Model model) {
        int at = Math.max(page, 0);
        Inbox.Page found = inbox.page(at, PAGE);
        model.addAttribute("letters", found.letters());
        model.addAttribute("page", at);
        model.addAttribute("more", found.total() > (at + 1L) * PAGE);
        return place(model, "letters/inbox");
    }

    /** Opening a letter is reading it. */
    @GetMapping("/surat/{id}")
    String letter(@PathVariable UUID id, Model model, Locale locale) {
        Inbox.Letter letter = inbox.read(id);
        model.addAttribute("letter", letter);
        model.addAttribute("text", Paragraphs.of(letter.text().in(locale)));
        model.addAttribute("recipient", organisation.person(Identity.actor().person()));
        model.addAttribute("sees", letter.declaration() != null && grants.sight(letter.declaration()).isPresent());
        return place(model, "letters/letter");
    }

    /** Days and hours are those of the reader's place. */
    private String place(Model model, String page) {
        model.addAttribute("zone", organisation.agency(Identity.actor().agency()).zone());
        return page;
    }

}
