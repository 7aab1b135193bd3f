package id.amanah.desk.web;

import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.forms.Component;
import id.amanah.forms.web.FieldView;
import id.amanah.forms.web.FormPost;
import id.amanah.signin.TypedBefore;
import id.amanah.shared.FieldError;
import id.amanah.shared.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * Filing: begin, see what is to be done, fill page by page. Every page saves what it can;
 * nothing typed is lost.
 */
@Controller
class FilingPages {

    private final Declarations declarations;

    private final Drafts drafts;

    private final Sheet sheet;

    private final Fields fields;

    private final Cards cards;

    private final Tasks tasks;

    private final Attachments attachments;

    private final Prefill prefill;

    private final Unfinished unfinished;

    private final AtOnce atOnce;

    FilingPages(Declarations declarations, Drafts drafts, Sheet sheet, Fields fields, Cards cards, Tasks tasks,
            Attachments attachments, Prefill prefill, Unfinished unfinished, AtOnce atOnce) {
        this.declarations = declarations;
        this.drafts = drafts;
        this.sheet = sheet;
        this.fields = fields;
        this.cards = cards;
        this.tasks = tasks;
        this.attachments = attachments;
        this.prefill = prefill;
        this.unfinished = unfinished;
        this.atOnce = atOnce;
    }

    @PostMapping("/laporan/baru/{kind}")
    String begin(@PathVariable String kind, Locale locale) {
        Declaration draft = declarations.draft(kind, prefill.of(kind));
        return "redirect:" + Ways.to(draft, sheet.pages(draft, locale).get(0));
    }

    /** What is done and what is not. */
    @Transactional(readOnly = true)
    @GetMapping("/laporan/{number}/isi")
    public String tasks(@PathVariable String number, Model model, Locale locale) {
        Declaration declaration = drafts.editable(number);
        model.addAttribute("declaration", declaration);
        model.addAttribute("kindName", sheet.kindName(declaration, locale));
        model.addAttribute("progress", tasks.of(declaration, locale));
        model.addAttribute("asked", unfinished.asked(declaration, locale));
        return "desk/tasks";
    }

    @Transactional(readOnly = true)
    @GetMapping("/laporan/{number}/isi/{page}")
    public String page(@PathVariable String number, @PathVariable String page, Model model, Locale locale,
            HttpServletRequest request) {
        Declaration declaration = drafts.editable(number);
        Sheet.Page shown = page(declaration, page, locale);
        Optional<MultiValueMap<String, String>> before = TypedBefore.take(request);
        if (before.isPresent()) {
            FormPost.Read read = FormPost.readShown(shown.components(), before.get());
            model.addAttribute("restored", true);
            return show(declaration, shown, merged(declaration.answers(), before.get(), read), read.typed(),
                    read.errors(), model, locale);
        }
        return show(declaration, shown, declaration.answers(), Map.of(), List.of(), model, locale);
    }

    Sheet.Page page(Declaration declaration, String id, Locale locale) {
        return sheet.pages(declaration, locale)
            .stream()
            .filter(p -> p.id().equals(id))
            .findFirst()
            .orElseThrow(() -> Refusal.of(Refusal.Reason.UNKNOWN, "problem.unknown"));
    }

    private static Map<String, Object> merged(Map<String, Object> answers, MultiValueMap<String, String> posted,
            FormPost.Read read) {
        return Paths.merged(answers, shown(posted), read.answers());
    }

    static Collection<String> shown(MultiValueMap<String, String> posted) {
        return posted.getOrDefault(FormPost.SHOWN, List.of());
    }

    @PostMapping("/laporan/{number}/isi/{page}")
    String save(@PathVariable String number, @PathVariable String page,
            @RequestParam MultiValueMap<String, String> posted,
            @RequestParam MultiValueMap<String, MultipartFile> files, Model model, Locale locale) {
        Sheet.Page shown = page(drafts.editable(number), page, locale);
        FormPost.Read read = FormPost.readShown(shown.components(), posted);
        List<FieldError> errors = new ArrayList<>(read.errors());
        errors.addAll(attachments.take(number, shown.components(), posted, files, read.answers()));
        Drafts.Saved saved = drafts.change(number, before -> merged(before, posted, read));
        errors.addAll(saved.refused());
        Map<String, Object> answers = merged(saved.declaration().answers(), posted, read);
        if (Go.of(posted) == Go.AUTO) {
            return auto(saved.declaration(), shown, answers, posted, model, locale);
        }
        List<FieldView> unasked = Fields.unasked(
                fields.page(saved.declaration(), answers, shown.components(), Fields.Shown.NOTHING, locale),
                shown(posted));
        if (Go.of(posted) != Go.STAY) {
            errors.addAll(missing(saved.declaration(), shown, errors, unasked));
        }
        if (!errors.isEmpty() || Go.of(posted) == Go.STAY) {
            return show(saved.declaration(), shown, answers, read.typed(), errors, model, locale);
        }
        return "redirect:" + (unasked.isEmpty()
                ? atOnce.onFrom(saved.declaration(),
                        Ways.onFrom(saved.declaration(), shown, Go.of(posted), sheet, locale))
                : Ways.to(saved.declaration(), shown) + "?lanjutan#" + unasked.get(0).id());
    }

    /** What is missing on the page, but for what it has not asked yet. */
    private List<FieldError> missing(Declaration declaration, Sheet.Page page, List<FieldError> known,
            List<FieldView> unasked) {
        Stream<String> told = Stream.concat(known.stream().map(FieldError::field),
                unasked.stream().map(FieldView::name));
        List<String> passed = told.toList();
        return declarations.missing(declaration.number())
            .stream()
            .filter(e -> Sheet.isOn(page, e.field()) && !passed.contains(e.field()))
            .toList();
    }

    private String auto(Declaration declaration, Sheet.Page page, Map<String, Object> answers,
            MultiValueMap<String, String> posted, Model model, Locale locale) {
        List<FieldView> all = fields.page(declaration, answers, page.components(), Fields.Shown.NOTHING, locale);
        model.addAttribute("changed", Fields.changed(all, shown(posted)));
        model.addAttribute("savedAt", sheet.clockTime(declaration, locale));
        return "desk/fill :: auto";
    }

    private String show(Declaration declaration, Sheet.Page page, Map<String, Object> answers,
            Map<String, String> typed, List<FieldError> errors, Model model, Locale locale) {
        List<FieldError> missing = Rows.lists(page.components()).findAny().isEmpty() ? List.of()
                : declarations.missing(declaration.number());
        List<Cards.Deck> decks = cards.of(declaration, page.components(), missing, locale);
        List<Sheet.Problem> problems = RowProblems.gathered(sheet.problems(errors, declaration.bundle(), locale), decks,
                sheet, locale);
        List<Sheet.Page> pages = sheet.pages(declaration, locale);
        int at = pages.stream().map(Sheet.Page::id).toList().indexOf(page.id());
        model.addAttribute("declaration", declaration);
        model.addAttribute("kindName", sheet.kindName(declaration, locale));
        model.addAttribute("page", page);
        model.addAttribute("step", at + 1);
        model.addAttribute("steps", pages.size());
        model.addAttribute("back", at <= 0 ? Ways.tasks(declaration) : Ways.to(declaration, pages.get(at - 1)));
        List<FieldView> shown = fields.page(declaration, answers, page.components(), new Fields.Shown(typed, problems),
                locale);
        model.addAttribute("fields", shown);
        model.addAttribute("files", Fields.flat(shown).anyMatch(f -> f.kind() == FieldView.Kind.FILES));
        model.addAttribute("known", prefill.known(page.components(), declaration.declarant()));
        model.addAttribute("decks", decks);
        model.addAttribute("errors", problems);
        model.addAttribute("saveLabel", at == pages.size() - 1 ? atOnce.label(declaration, locale) : null);
        return "desk/fill";
    }

}
