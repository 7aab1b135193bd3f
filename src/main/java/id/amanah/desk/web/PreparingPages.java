package id.amanah.desk.web;

import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.identity.Assistance;
import id.amanah.identity.Identity;
import id.amanah.shared.PersonId;
import id.amanah.shared.Refusal;
import id.amanah.workflow.Again;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Begins a draft for somebody who named the reader as their assistant. */
@Controller
class PreparingPages {

    private final Declarations declarations;

    private final Sheet sheet;

    private final Again again;

    PreparingPages(Declarations declarations, Sheet sheet, Again again) {
        this.declarations = declarations;
        this.sheet = sheet;
        this.again = again;
    }

    @PostMapping("/bantuan/{help}/{kind}")
    String begin(@PathVariable UUID help, @PathVariable String kind, Locale locale) {
        PersonId declarant = Identity.actor()
            .assists()
            .stream()
            .filter(one -> one.id().equals(help))
            .map(Assistance::declarant)
            .findFirst()
            .orElseThrow(() -> Refusal.of(Refusal.Reason.UNKNOWN, "problem.unknown"));
        Declaration draft = again.run(() -> declarations.prepare(declarant, kind, Map.of()));
        return "redirect:" + Ways.to(draft, sheet.pages(draft, locale).get(0));
    }

}
