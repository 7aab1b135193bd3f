package id.amanah.organisation.web;

import id.amanah.identity.Identity;
import id.amanah.organisation.Alteration;
import id.amanah.organisation.Alteration.Act;
import id.amanah.organisation.Officers;
import id.amanah.organisation.Organisation;
import id.amanah.organisation.Person;
import id.amanah.organisation.Reorganisation;
import id.amanah.organisation.Reorganisation.OpenWork;
import id.amanah.organisation.Reorganisation.Plan;
import id.amanah.organisation.ReorganisationFile;
import id.amanah.organisation.Reorganisations;
import id.amanah.organisation.Units;
import id.amanah.shared.PersonId;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * Reorganisations: drawn up step by step or loaded, looked at, put in force, taken back.
 */
@Controller
class ReorganisationPages {

    private final Reorganisations reorganisations;

    private final Organisation organisation;

    private final Officers officers;

    private final Steps steps;

    private final Units units;

    private final Asked asked;

    ReorganisationPages(Reorganisations reorganisations, Organisation organisation, Officers officers, Steps steps,
            Units units, Asked asked) {
        this.reorganisations = reorganisations;
        this.organisation = organisation;
        this.officers = officers;
        this.steps = steps;
        this.units = units;
        this.asked = asked;
    }

    @GetMapping("/penataan")
    String all(Model model) {
        officers.reading(Identity.actor().agency());
        model.addAttribute("acts", reorganisations.all());
        model.addAttribute("writes", officers.mayWrite(Identity.actor().agency()));
        return "organisation/reorganisations";
    }

    @GetMapping("/penataan/baru")
    String fresh(Model model) {
        officers.writing(Identity.actor().agency());
        return form(model, "/penataan", null);
    }

    private String form(Model model, String action, Reorganisation act) {
        model.addAttribute("action", action);
        model.addAttribute("act", act);
        model.asMap().putIfAbsent("mistakes", Map.of());
        model.asMap()
            .putIfAbsent("typed",
                    act == null ? Map.of()
                            : Map.of("title", act.title(), "decree", act.decree(), "decreeOn",
                                    act.decreeOn().toString(), "effectiveOn", act.effectiveOn().toString(), "openWork",
                                    act.openWork().name()));
        return "organisation/reorganisation-form";
    }

    @PostMapping("/penataan")
    String draw(@RequestParam Map<String, String> typed, Model model, HttpServletResponse response) {
        return Forms.tried(model, response, typed,
                () -> "redirect:/penataan/" + reorganisations.draw(Identity.actor().agency(), plan(typed, List.of())),
                () -> form(model, "/penataan", null));
    }

    @GetMapping("/penataan/{id}/ubah")
    String edit(@PathVariable UUID id, Model model) {
        return form(model, "/penataan/" + id + "/ubah", reorganisations.find(id));
    }

    @PostMapping("/penataan/{id}/ubah")
    String change(@PathVariable UUID id, @RequestParam Map<String, String> typed, Model model,
            HttpServletResponse response) {
        Reorganisation act = reorganisations.find(id);
        return Forms.tried(model, response, typed, () -> {
            reorganisations.change(id, act.revision(), plan(typed, act.steps()));
            return "redirect:/penataan/" + id;
        }, () -> form(model, "/penataan/" + id + "/ubah", act));
    }

    private static Plan plan(Map<String, String> typed, List<Alteration> steps) {
        OpenWork work = "FOLLOWS".equals(typed.get("openWork")) ? OpenWork.FOLLOWS
                : "STAYS".equals(typed.get("openWork")) ? OpenWork.STAYS : null;
        return new Plan(typed.get("title"), typed.get("decree"), Asked.dayOrNull(typed.get("decreeOn")),
                Asked.dayOrNull(typed.get("effectiveOn")), work, steps);
    }

    @GetMapping("/penataan/{id}")
    String one(@PathVariable UUID id, @RequestParam(required = false) String langkah, Model model) {
        Reorganisation act = reorganisations.find(id);
        officers.reading(act.touches()
            .stream()
            .filter(Identity.actor().agencies()::contains)
            .findFirst()
            .orElse(Identity.actor().agency()));
        boolean writes = act.touches().stream().anyMatch(officers::mayWrite);
        model.addAttribute("act", act);
        model.addAttribute("agency", organisation.agency(act.agency()));
        model.addAttribute("steps", steps.lines(act));
        model.addAttribute("drawnBy", name(act.drawnBy()));
        model.addAttribute("confirmedBy", name(act.confirmedBy()));
        model.addAttribute("mine", Identity.actor().is(act.drawnBy()));
        model.addAttribute("writes", writes);
        boolean adds = writes && act.isDraft() && act.undoes() == null && officers.mayWrite(act.agency());
        model.addAttribute("kinds", adds ? Steps.KINDS : List.of());
        model.addAttribute("kind", adds && isKind(langkah) ? langkah : null);
        if (adds && isKind(langkah)) {
            model.addAttribute("choices", units.choices(act.agency()));
            model.addAttribute("fresh", Steps.fresh(act));
        }
        model.asMap().putIfAbsent("mistakes", Map.of());
        model.asMap().putIfAbsent("typed", Map.of());
        return "organisation/reorganisation";
    }

    private static boolean isKind(String name) {
        return name != null && Steps.KINDS.contains(name);
    }

    private String name(PersonId person) {
        if (person == null) {
            return null;
        }
        Person known = organisation.persons(List.of(person)).get(person);
        return known == null ? "–" : known.name();
    }

    @PostMapping("/penataan/{id}/langkah")
    String add(@PathVariable UUID id, @RequestParam Map<String, String> typed, Model model,
            HttpServletResponse response) {
        Reorganisation act = reorganisations.find(id);
        return Forms.tried(model, response, typed, () -> {
            List<Alteration> more = new ArrayList<>(act.steps());
            more.addAll(steps.read(typed));
            keep(act, more);
            return "redirect:/penataan/" + id;
        }, () -> one(id, typed.get("kind"), model));
    }

    @PostMapping("/penataan/{id}/langkah/{nth}/hapus")
    String remove(@PathVariable UUID id, @PathVariable int nth, @RequestParam int revision) {
        Reorganisation act = reorganisations.find(id);
        List<Alteration> less = new ArrayList<>(act.steps());
        if (act.revision() == revision && nth >= 0 && nth < less.size()) {
            less.remove(nth);
            keep(act, less);
        }
        return "redirect:/penataan/" + id;
    }

    @PostMapping("/penataan/{id}/berkas")
    String load(@PathVariable UUID id, @RequestParam MultipartFile file, Model model, HttpServletResponse response) {
        Reorganisation act = reorganisations.find(id);
        return Forms.tried(model, response, Map.of(), () -> {
            keep(act, ReorganisationFile.read(bytes(file)));
            return "redirect:/penataan/" + id;
        }, () -> one(id, null, model));
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        }
        catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void keep(Reorganisation act, List<Alteration> altered) {
        reorganisations.change(act.id(), act.revision(),
                new Plan(act.title(), act.decree(), act.decreeOn(), act.effectiveOn(), act.openWork(), altered));
    }

    @GetMapping("/penataan/{id}/akibat")
    String effects(@PathVariable UUID id, Model model) {
        Reorganisation act = reorganisations.find(id);
        model.addAttribute("act", act);
        model.addAttribute("mine", Identity.actor().is(act.drawnBy()));
        model.addAttribute("preview", act.isApplied() ? reorganisations.effects(id) : reorganisations.preview(id));
        return "organisation/effects";
    }

    @PostMapping("/penataan/{id}/sah")
    String confirm(@PathVariable UUID id, Model model, HttpServletResponse response) {
        return Forms.tried(model, response, Map.of(), () -> {
            reorganisations.confirm(id);
            return "redirect:/penataan/" + id;
        }, () -> one(id, null, model));
    }

    @PostMapping("/penataan/{id}/urung")
    String drop(@PathVariable UUID id) {
        reorganisations.drop(id);
        return "redirect:/penataan";
    }

    @GetMapping("/penataan/{id}/pembatalan")
    String undoing(@PathVariable UUID id, Model model) {
        Reorganisation act = reorganisations.find(id);
        model.addAttribute("undone", act);
        model.asMap().putIfAbsent("typed", Map.of("title", act.title(), "effectiveOn", asked.today().toString()));
        return form(model, "/penataan/" + id + "/pembatalan", null);
    }

    @PostMapping("/penataan/{id}/pembatalan")
    String undo(@PathVariable UUID id, @RequestParam Map<String, String> typed, Model model,
            HttpServletResponse response) {
        LocalDate on = Asked.dayOrNull(typed.get("effectiveOn"));
        return Forms.tried(model, response, typed,
                () -> "redirect:/penataan/"
                        + reorganisations.drawUndoing(id,
                                new Plan(typed.get("title"), typed.get("decree"),
                                        Asked.dayOrNull(typed.get("decreeOn")), on, OpenWork.STAYS, List.of())),
                () -> undoing(id, model));
    }

    /** What an act is called in the addresses of its steps. */
    static boolean isAct(String name) {
        return List.of(Act.values()).stream().anyMatch(act -> act.name().equals(name));
    }

}
