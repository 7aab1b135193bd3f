package id.amanah.desk.web;

import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.declarations.Documents;
import id.amanah.forms.web.FormPost;
import id.amanah.forms.web.FormView;
import id.amanah.shared.FieldError;
import id.amanah.shared.Refusal;
import id.amanah.workflow.Again;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * Filing: begin, fill page by page, check, submit. Every page saves; nothing typed is
 * lost.
 */
@Controller
class FilingPages {

    private final Declarations declarations;

    private final Documents documents;

    private final Sheet sheet;

    private final Clocks clocks;

    private final Again again;

    FilingPages(Declarations declarations, Documents documents, Sheet sheet, Clocks clocks, Again again) {
        this.declarations = declarations;
        this.documents = documents;
        this.sheet = sheet;
        this.clocks = clocks;
        this.again = again;
    }

    @PostMapping("/laporan/baru/{kind}")
    String begin(@PathVariable String kind, Locale locale) {
        Declaration draft = declarations.draft(kind, Map.of());
        return "redirect:/laporan/" + draft.number() + "/isi/" + sheet.pages(draft, locale).get(0).id();
    }

    @GetMapping("/laporan/{number}/isi/{page}")
    String page(@PathVariable String number, @PathVariable String page, Model model, Locale locale) {
        Declaration declaration = editable(number);
        return show(declaration, page(declaration, page, locale), declaration.answers(), Map.of(), List.of(), model,
                locale);
    }

    private Declaration editable(String number) {
        Declaration declaration = declarations.find(number);
        if (!declaration.status().isEditable()) {
            throw Refusal.of(Refusal.Reason.CONFLICT, "refusal.desk.not-editable", number);
        }
        return declaration;
    }

    private Sheet.Page page(Declaration declaration, String id, Locale locale) {
        return sheet.pages(declaration, locale)
            .stream()
            .filter(p -> p.id().equals(id))
            .findFirst()
            .orElseThrow(() -> Refusal.of(Refusal.Reason.UNKNOWN, "problem.unknown"));
    }

    @PostMapping("/laporan/{number}/isi/{page}")
    String save(@PathVariable String number, @PathVariable String page,
            @RequestParam MultiValueMap<String, String> posted, Model model, Locale locale) {
        Declaration declaration = editable(number);
        Sheet.Page sheetPage = page(declaration, page, locale);
        FormPost.Read read = FormPost.read(sheetPage.components(), posted);
        Map<String, Object> answers = merged(declaration, sheetPage, read.answers());
        List<FieldError> errors = new ArrayList<>(read.errors());
        int revision = Integer.parseInt(posted.getFirst("_revision"));
        try {
            declaration = again.run(() -> declarations.save(number, revision, answers));
        }
        catch (Refusal refused) {
            if (refused.errors().isEmpty()) {
                throw refused;
            }
            errors.addAll(refused.errors());
        }
        boolean stays = posted.containsKey("_add") || posted.containsKey("_remove");
        if (!stays && errors.isEmpty()) {
            errors.addAll(missing(declaration, sheetPage));
        }
        if (!stays && errors.isEmpty()) {
            return "redirect:" + next(declaration, sheetPage, locale);
        }
        Map<String, Object> shown = errors.isEmpty() ? declaration.answers() : answers;
        return show(declaration, sheetPage, shown, read.typed(), stays ? read.errors() : errors, model, locale);
    }

    /** The page's answers in place of those before; the other pages' stay. */
    private static Map<String, Object> merged(Declaration declaration, Sheet.Page page, Map<String, Object> answers) {
        Map<String, Object> merged = new LinkedHashMap<>(declaration.answers());
        merged.keySet().removeIf(name -> Sheet.isOn(page, name));
        merged.putAll(answers);
        return merged;
    }

    private List<FieldError> missing(Declaration declaration, Sheet.Page page) {
        return declarations.missing(declaration.number()).stream().filter(e -> Sheet.isOn(page, e.field())).toList();
    }

    private String next(Declaration declaration, Sheet.Page page, Locale locale) {
        List<Sheet.Page> pages = sheet.pages(declaration, locale);
        int at = pages.stream().map(Sheet.Page::id).toList().indexOf(page.id()) + 1;
        String base = "/laporan/" + declaration.number();
        return at < pages.size() ? base + "/isi/" + pages.get(at).id() : base + "/periksa";
    }

    private String show(Declaration declaration, Sheet.Page page, Map<String, Object> answers,
            Map<String, String> typed, List<FieldError> errors, Model model, Locale locale) {
        List<Sheet.Problem> problems = sheet.problems(errors, declaration.bundle(), locale);
        FormView view = new FormView(sheet.labels(declaration.bundle(), locale), typed, Sheet.beside(problems));
        List<Sheet.Page> pages = sheet.pages(declaration, locale);
        int at = pages.stream().map(Sheet.Page::id).toList().indexOf(page.id());
        model.addAttribute("declaration", declaration);
        model.addAttribute("revision", declaration.revision());
        model.addAttribute("page", page);
        model.addAttribute("step", at + 1);
        model.addAttribute("steps", pages.size());
        model.addAttribute("back", at == 0 ? "/laporan/" + declaration.number()
                : "/laporan/" + declaration.number() + "/isi/" + pages.get(at - 1).id());
        model.addAttribute("fields", view.fields(page.components(), answers));
        model.addAttribute("errors", problems);
        return "desk/fill";
    }

    record Section(String id, String title, List<?> lines) {
    }

    @GetMapping("/laporan/{number}/periksa")
    String check(@PathVariable String number, Model model, Locale locale) {
        Declaration declaration = editable(number);
        List<FieldError> missing = declarations.missing(number);
        model.addAttribute("declaration", declaration);
        model.addAttribute("sections", sections(declaration, locale));
        model.addAttribute("documents", documents.of(number));
        model.addAttribute("errors", links(declaration, missing, locale));
        return "desk/check";
    }

    private List<Section> sections(Declaration declaration, Locale locale) {
        return sheet.pages(declaration, locale)
            .stream()
            .map(p -> new Section(p.id(), p.title(), sheet.summary(declaration, p.components(), locale)))
            .toList();
    }

    record Link(String page, String target, String sentence) {
    }

    private List<Link> links(Declaration declaration, List<FieldError> errors, Locale locale) {
        List<Sheet.Page> pages = sheet.pages(declaration, locale);
        return sheet.problems(errors, declaration.bundle(), locale)
            .stream()
            .map(p -> new Link(
                    pages.stream().filter(page -> Sheet.isOn(page, p.field())).findFirst().orElse(pages.get(0)).id(),
                    p.target(), p.sentence()))
            .toList();
    }

    @PostMapping("/laporan/{number}/sampaikan")
    String submit(@PathVariable String number, Model model, Locale locale) {
        try {
            again.run(() -> declarations.submit(number, null));
            return "redirect:/laporan/" + number + "/terkirim";
        }
        catch (Refusal refused) {
            if (refused.errors().isEmpty()) {
                throw refused;
            }
            return check(number, model, locale);
        }
    }

    @GetMapping("/laporan/{number}/terkirim")
    String submitted(@PathVariable String number, Model model, Locale locale) {
        Declaration declaration = declarations.find(number);
        model.addAttribute("declaration", declaration);
        model.addAttribute("stage", stage(declaration, locale));
        model.addAttribute("clocks", clocks.of(declaration.id(), locale));
        return "desk/submitted";
    }

    private String stage(Declaration declaration, Locale locale) {
        String place = declaration.outcome() == null ? declaration.stage() : declaration.outcome();
        return place == null ? "" : sheet.labels(declaration.bundle(), locale).word(place + ".label").orElse(place);
    }

    @PostMapping("/laporan/{number}/berkas")
    String upload(@PathVariable String number, @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") String purpose) throws IOException {
        byte[] bytes = file.getBytes();
        again.run(() -> documents.add(number, file.getOriginalFilename(), purpose, bytes));
        return "redirect:/laporan/" + number + (declarations.find(number).status().isEditable() ? "/periksa" : "");
    }

    @PostMapping("/laporan/{number}/tarik")
    String withdraw(@PathVariable String number, @RequestParam(defaultValue = "") String reason) {
        again.run(() -> declarations.withdraw(number, reason));
        return "redirect:/laporan/" + number;
    }

}
