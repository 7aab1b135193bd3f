package id.amanah.desk.web;

import id.amanah.deadlines.Deadlines;
import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.desk.People;
import id.amanah.desk.Sentences;
import id.amanah.forms.Component;
import id.amanah.forms.Form;
import id.amanah.forms.web.FormPost;
import id.amanah.forms.web.FormView;
import id.amanah.identity.Identity;
import id.amanah.kinds.Kinds;
import id.amanah.shared.FieldError;
import id.amanah.shared.Refusal;
import id.amanah.shared.Words;
import id.amanah.workflow.Again;
import id.amanah.workflow.Works;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Work: the list, and one case with its facts on one side and the decision on the other.
 */
@Controller
class WorkPages {

    private static final int PAGE = 100;

    private final Works works;

    private final Declarations declarations;

    private final Kinds kinds;

    private final Deadlines deadlines;

    private final Queues queues;

    private final CasePage casePage;

    private final Sheet sheet;

    private final Clocks clocks;

    private final People people;

    private final Sentences sentences;

    private final Again again;

    WorkPages(Works works, Declarations declarations, Kinds kinds, Deadlines deadlines, Queues queues,
            CasePage casePage, Sheet sheet, Clocks clocks, People people, Sentences sentences, Again again) {
        this.works = works;
        this.declarations = declarations;
        this.kinds = kinds;
        this.deadlines = deadlines;
        this.queues = queues;
        this.casePage = casePage;
        this.sheet = sheet;
        this.clocks = clocks;
        this.people = people;
        this.sentences = sentences;
        this.again = again;
    }

    record Item(UUID id, String number, String name, String due, String assignee) {
    }

    /**
     * A button: what it decides, what that does, and the sentence of the rule that
     * refuses it, if one does.
     */
    record Button(String value, String label, String effect, String refused) {
    }

    @GetMapping("/kerja")
    String list(@RequestParam(defaultValue = "open") String queue, Model model, Locale locale) {
        Works.Queue chosen = switch (queue) {
            case "mine" -> Works.Queue.MINE;
            case "overdue" -> Works.Queue.OVERDUE;
            default -> Works.Queue.OPEN;
        };
        model.addAttribute("queue", chosen.name().toLowerCase(Locale.ROOT));
        model.addAttribute("counts", queues.counts(locale));
        model.addAttribute("items", works.queue(chosen, 0, PAGE).stream().map(w -> item(w, locale)).toList());
        return "desk/work";
    }

    private Item item(Works.Work work, Locale locale) {
        String due = deadlines.first(work.declaration(), work.step().deadlines())
            .map(d -> clocks.sentence(d, locale))
            .orElse("");
        return new Item(work.id(), work.number(), name(work, locale), due, people.name(work.assignee()));
    }

    private String name(Works.Work work, Locale locale) {
        String step = work.step().id();
        return kinds.bundle(work.bundle()).word(step + ".label", locale).orElse(step);
    }

    @Transactional(readOnly = true)
    @GetMapping("/kerja/{id}")
    public String show(@PathVariable UUID id, Model model, Locale locale) {
        Works.Work work = works.find(id);
        return decide(work, offered(work), Map.of(), "", List.of(), null, model, locale);
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
    String complete(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> posted, Model model,
            Locale locale) {
        Works.Work work = works.find(id);
        FormPost.Read read = FormPost.read(components(work), posted);
        String note = posted.getFirst("_note");
        String outcome = posted.getFirst("outcome");
        if (outcome == null || !read.errors().isEmpty()) {
            return decide(work, read.answers(), read.typed(), note, read.errors(), null, model, locale);
        }
        try {
            again.run(() -> works.complete(id, outcome, filled(read.answers()), note));
            return "redirect:/laporan/" + work.number();
        }
        catch (Refusal refused) {
            String sentence = refused.errors().isEmpty() ? sentences.of(refused, locale) : null;
            return decide(work, read.answers(), read.typed(), note, refused.errors(), sentence, model, locale);
        }
    }

    private List<Component> components(Works.Work work) {
        return work.step().form() == null ? List.of()
                : kinds.bundle(work.bundle()).form(work.step().form()).map(Form::components).orElse(List.of());
    }

    /**
     * Lists whose rows name an object by its position are offered with a row for each
     * object.
     */
    private Map<String, Object> offered(Works.Work work) {
        Map<String, Object> offered = new LinkedHashMap<>();
        Object objects = declarations.get(work.declaration()).answers().get("objects");
        int count = objects instanceof List<?> list ? list.size() : 0;
        for (Component component : components(work)) {
            if (component instanceof Component.DynamicList list
                    && list.components().stream().anyMatch(c -> "object".equals(c.key()))) {
                List<Map<String, Object>> rows = new ArrayList<>();
                for (int at = 1; at <= count; at++) {
                    rows.add(Map.of("object", at));
                }
                offered.put(list.key(), rows);
            }
        }
        return offered;
    }

    /** Rows that were offered and left alone are not sent. */
    private static Map<String, Object> filled(Map<String, Object> answers) {
        Map<String, Object> filled = new LinkedHashMap<>(answers);
        filled
            .replaceAll((name, value) -> value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Map
                    ? list.stream().filter(row -> isTouched((Map<?, ?>) row)).toList() : value);
        return filled;
    }

    private static boolean isTouched(Map<?, ?> row) {
        return row.keySet().stream().anyMatch(name -> !name.equals("object") && !name.equals("id"));
    }

    private String decide(Works.Work work, Map<String, Object> answers, Map<String, String> typed, String note,
            List<FieldError> errors, String refused, Model model, Locale locale) {
        Declaration declaration = declarations.get(work.declaration());
        casePage.fill(declaration, model, locale);
        List<Sheet.Problem> problems = sheet.problems(errors, work.bundle(), locale);
        FormView view = new FormView(sheet.labels(work.bundle(), locale), typed, Sheet.beside(problems));
        model.addAttribute("work", work);
        model.addAttribute("workName", name(work, locale));
        model.addAttribute("mineToDecide", work.decidedBy() == null);
        model.addAttribute("taken", Identity.actor().is(work.assignee()));
        model.addAttribute("assignee", people.name(work.assignee()));
        model.addAttribute("decider", people.name(work.decidedBy()));
        model.addAttribute("fields", view.fields(components(work), answers));
        model.addAttribute("note", note);
        model.addAttribute("errors", problems);
        model.addAttribute("refused", refused);
        model.addAttribute("buttons", work.decidedBy() == null ? buttons(work, locale) : List.of());
        return "desk/decide";
    }

    private List<Button> buttons(Works.Work work, Locale locale) {
        Map<String, Words> refusals = works.refusals(work.id());
        var bundle = kinds.bundle(work.bundle());
        return work.step().outcomes().stream().map(o -> {
            String key = work.step().id() + "." + o.value();
            Words no = refusals.get(o.value());
            return new Button(o.value(), bundle.word(key + ".label", locale).orElse(o.value()),
                    bundle.word(key + ".help", locale).orElse(null), no == null ? null : no.in(locale));
        }).toList();
    }

}
