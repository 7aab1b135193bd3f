package id.amanah.organisation.web;

import id.amanah.organisation.Agency;
import id.amanah.organisation.Officers;
import id.amanah.organisation.PlacesOfWork;
import id.amanah.organisation.Units;
import id.amanah.shared.AgencyId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The tree as of any day, and one unit with its posts, its people and its history. */
@Controller
class UnitPages {

    private static final int PAGE = 50;

    private final Units units;

    private final PlacesOfWork places;

    private final Officers officers;

    private final Asked asked;

    UnitPages(Units units, PlacesOfWork places, Officers officers, Asked asked) {
        this.units = units;
        this.places = places;
        this.officers = officers;
        this.asked = asked;
    }

    @GetMapping("/susunan")
    String tree(@RequestParam(required = false) String instansi, @RequestParam(required = false) String pada,
            Model model) {
        Agency agency = asked.agency(instansi);
        LocalDate on = asked.day(pada);
        List<Units.Node> tree = units.tree(agency.id(), on);
        model.addAttribute("agency", agency);
        model.addAttribute("agencies", asked.agencies());
        model.addAttribute("on", on);
        model.addAttribute("today", on.equals(asked.today()));
        model.addAttribute("tree", tree);
        model.addAttribute("people", tree.stream().mapToInt(Units.Node::people).sum());
        return "organisation/tree";
    }

    @Transactional(readOnly = true)
    @GetMapping("/susunan/unit/{id}")
    public String unit(@PathVariable int id, @RequestParam(required = false) String pada,
            @RequestParam(defaultValue = "0") int page, Model model) {
        List<Units.Period> history = units.history(id);
        LocalDate on = asked.day(pada);
        int at = Math.max(0, page);
        List<Units.Member> members = units.members(id, on, at, PAGE + 1);
        AgencyId agency = units.agencyOf(id).orElseThrow();
        model.addAttribute("id", id);
        model.addAttribute("history", history);
        model.addAttribute("on", on);
        model.addAttribute("today", on.equals(asked.today()));
        model.addAttribute("chairs", units.chairs(id, on));
        model.addAttribute("members", members.subList(0, Math.min(PAGE, members.size())));
        model.addAttribute("page", at);
        model.addAttribute("more", members.size() > PAGE);
        boolean writes = officers.mayWrite(agency) && history.get(0).until() == null;
        model.addAttribute("writes", writes);
        model.addAttribute("seats", writes ? places.all(agency) : List.of());
        return "organisation/unit";
    }

    @PostMapping("/susunan/unit/{id}/tempat")
    String sits(@PathVariable int id, @RequestParam(defaultValue = "0") int place, @RequestParam String from) {
        places.unitSits(units.agencyOf(id).orElseThrow(), id, place, asked.day(from));
        return "redirect:/susunan/unit/" + id;
    }

    @GetMapping("/susunan/tempat")
    String places(Model model) {
        Agency agency = asked.agency(null);
        model.addAttribute("agency", agency);
        model.addAttribute("seats", places.all(agency.id()));
        model.addAttribute("daysOff", places.daysOff());
        model.addAttribute("writes", officers.mayWrite(agency.id()));
        model.asMap().putIfAbsent("mistakes", Map.of());
        model.asMap().putIfAbsent("typed", Map.of());
        return "organisation/places";
    }

    @PostMapping("/susunan/tempat")
    String place(@RequestParam Map<String, String> typed, Model model,
            jakarta.servlet.http.HttpServletResponse response) {
        return Forms.tried(model, response, typed, () -> {
            places.make(asked.agency(null).id(), typed.get("name"), typed.get("zone"),
                    "6".equals(typed.get("week")) ? 6 : 5, typed.get("region"));
            return "redirect:/susunan/tempat";
        }, () -> places(model));
    }

    @PostMapping("/susunan/libur")
    String dayOff(@RequestParam Map<String, String> typed, Model model,
            jakarta.servlet.http.HttpServletResponse response) {
        return Forms.tried(model, response, typed, () -> {
            places.dayOff(new id.amanah.calendar.Regions.DayOff(typed.get("ofRegion"),
                    Asked.dayOrNull(typed.get("day")), typed.get("offName"), typed.get("decree")));
            return "redirect:/susunan/tempat";
        }, () -> places(model));
    }

}
