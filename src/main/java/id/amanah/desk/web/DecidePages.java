package id.amanah.desk.web;

import id.amanah.desk.Reader;
import id.amanah.desk.web.DecisionForm.Filled;
import id.amanah.signin.TypedBefore;
import id.amanah.shared.Refusal;
import id.amanah.workflow.Again;
import id.amanah.workflow.Works;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * One item of work: the facts on one side, the decision on the other. Whatever is
 * refused, what was typed stays on the page.
 */
@Controller
class DecidePages {

    private final Works works;

    private final Reader reader;

    private final DecisionForm form;

    private final DecisionView view;

    private final Again again;

    DecidePages(Works works, Reader reader, DecisionForm form, DecisionView view, Again again) {
        this.works = works;
        this.reader = reader;
        this.form = form;
        this.view = view;
        this.again = again;
    }

    @GetMapping("/kerja/{id}")
    String show(@PathVariable UUID id, Model model, Locale locale, HttpServletRequest request) {
        Optional<MultiValueMap<String, String>> before = TypedBefore.take(request);
        model.addAttribute("restored", before.isPresent());
        return reader.shows(() -> works.find(id).number(), () -> {
            Works.Work work = works.find(id);
            Filled filled = before.map(typed -> form.read(work, typed).unsent()).orElseGet(() -> form.offered(work));
            return view.show(work, filled, null, model, locale);
        });
    }

    @PostMapping("/kerja/{id}/ambil")
    String claim(@PathVariable UUID id) {
        again.run(() -> works.claim(id));
        return "redirect:/kerja/" + id;
    }

    @PostMapping("/kerja/{id}/lepas")
    String release(@PathVariable UUID id) {
        again.run(() -> works.release(id));
        return "redirect:/kerja";
    }

    @PostMapping("/kerja/{id}")
    String decide(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> posted, Model model, Locale locale,
            HttpServletResponse response) {
        Works.Work work = works.find(id);
        Filled filled = form.read(work, posted);
        if (filled.asksForMore()) {
            return view.show(work, filled, null, model, locale);
        }
        if (filled.isWrong()) {
            response.setStatus(422);
            return view.show(work, filled, null, model, locale);
        }
        try {
            again.run(() -> works.complete(id, filled.outcome(), filled.sent(), filled.note()));
            return "redirect:/kerja/" + id + "/selesai";
        }
        catch (Refusal refused) {
            response.setStatus(refused.reason().status());
            return view.show(works.find(id), filled.refused(refused), refused, model, locale);
        }
    }

}
