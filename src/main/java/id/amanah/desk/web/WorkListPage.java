package id.amanah.desk.web;

import id.amanah.desk.Sentences;
import id.amanah.kinds.Kinds;
import id.amanah.kinds.UserStep;
import id.amanah.workflow.Inbox;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The work list: what waits, chosen and sorted, the most urgent first. */
@Controller
class WorkListPage {

    private static final int PAGE = 25;

    private final Inbox inbox;

    private final Queues queues;

    private final WorkLines lines;

    private final Kinds kinds;

    private final Sentences sentences;

    WorkListPage(Inbox inbox, Queues queues, WorkLines lines, Kinds kinds, Sentences sentences) {
        this.inbox = inbox;
        this.queues = queues;
        this.lines = lines;
        this.kinds = kinds;
        this.sentences = sentences;
    }

    /** One of several that may be chosen. */
    record Option(String value, String name, boolean chosen) {
    }

    @Transactional(readOnly = true)
    @GetMapping("/kerja")
    public String list(@RequestParam Map<String, String> asked, Model model, Locale locale) {
        WorkFilter filter = WorkFilter.read(asked);
        Inbox.Wanted wanted = filter.wanted();
        Inbox.Listed listed = inbox.list(wanted, filter.page(), PAGE);
        model.addAttribute("filter", filter);
        model.addAttribute("queue", WorkFilter.name(wanted.tab()));
        model.addAttribute("counts", queues.counts(locale));
        model.addAttribute("lines", lines.of(listed.items(), locale));
        model.addAttribute("total", listed.total());
        model.addAttribute("pages", Math.max(1, (listed.total() + PAGE - 1) / PAGE));
        model.addAttribute("kinds", kinds(wanted, locale));
        model.addAttribute("steps", steps(wanted, locale));
        model.addAttribute("dues", options(Inbox.Due.values(), wanted.due(), "desk.work.due.", locale));
        model.addAttribute("orders", options(Inbox.Order.values(), wanted.order(), "desk.work.order.", locale));
        return "desk/work";
    }

    private List<Option> kinds(Inbox.Wanted wanted, Locale locale) {
        List<Option> options = new ArrayList<>();
        kinds.current()
            .forEach(b -> options
                .add(new Option(b.kind().key(), b.kind().name().in(locale), b.kind().key().equals(wanted.kind()))));
        return options;
    }

    private List<Option> steps(Inbox.Wanted wanted, Locale locale) {
        Map<String, String> names = new LinkedHashMap<>();
        kinds.current()
            .stream()
            .filter(b -> wanted.kind().isEmpty() || b.kind().key().equals(wanted.kind()))
            .forEach(b -> b.userSteps()
                .values()
                .stream()
                .map(UserStep::id)
                .forEach(id -> names.putIfAbsent(id, b.word(id + ".label", locale).orElse(id))));
        return names.entrySet()
            .stream()
            .sorted(Map.Entry.comparingByValue())
            .map(e -> new Option(e.getKey(), e.getValue(), e.getKey().equals(wanted.step())))
            .toList();
    }

    private List<Option> options(Enum<?>[] all, Enum<?> chosen, String words, Locale locale) {
        return Arrays.stream(all)
            .map(one -> new Option(WorkFilter.name(one), sentences.of(words + one, locale), one == chosen))
            .toList();
    }

}
