package id.amanah.desk.web;

import id.amanah.desk.Bindings;
import id.amanah.interests.Measures;
import id.amanah.interests.Suspensions;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the person is bound by, on one page; what bound them once is folded. */
@Controller
class BoundPage {

    private final Bindings bindings;

    private final Bonds bonds;

    BoundPage(Bindings bindings, Bonds bonds) {
        this.bindings = bindings;
        this.bonds = bonds;
    }

    @Transactional(readOnly = true)
    @GetMapping("/mengikat")
    public String show(Model model, Locale locale) {
        Bindings.Bound bound = bindings.mine(locale);
        Bindings.Past past = bindings.past();
        Set<String> opens = bindings.opens(numbers(bound, past));
        model.addAttribute("bonds", bonds.now(bound, opens, locale));
        model.addAttribute("before", bonds.before(bound, past, opens, locale));
        return "desk/bound";
    }

    private static Set<String> numbers(Bindings.Bound bound, Bindings.Past past) {
        Stream<String> suspensions = Stream.of(bound.suspensions(), bound.recusals(), past.suspensions())
            .flatMap(some -> some.stream().map(Suspensions.Suspension::declaration));
        Stream<String> measures = Stream.of(bound.measures(), past.measures())
            .flatMap(some -> some.stream().map(Measures.Measure::declaration));
        Stream<String> decisions = Stream.concat(bound.decisions().stream(), Stream.ofNullable(bound.pledge()))
            .map(Bindings.Decision::declaration);
        return Stream.of(suspensions, measures, decisions)
            .flatMap(some -> some)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    }

}
