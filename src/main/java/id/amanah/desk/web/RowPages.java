package id.amanah.desk.web;

import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.forms.Component;
import id.amanah.forms.Labels;
import id.amanah.forms.web.FieldView;
import id.amanah.forms.web.FormPost;
import id.amanah.forms.web.RowTitles;
import id.amanah.signin.TypedBefore;
import id.amanah.shared.FieldError;
import id.amanah.shared.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * A row of a list on a page of its own: a giver, an object. It has its id before it is
 * saved first, so that saving it twice makes one row.
 */
@Controller
@RequestMapping("/laporan/{number}/isi/{page}/{list}")
class RowPages {

    private final Declarations declarations;

    private final Drafts drafts;

    private final Sheet sheet;

    private final Fields fields;

    private final FilingPages filing;

    private final Attachments attachments;

    RowPages(Declarations declarations, Drafts drafts, Sheet sheet, Fields fields, FilingPages filing,
            Attachments attachments) {
        this.declarations = declarations;
        this.drafts = drafts;
        this.sheet = sheet;
        this.fields = fields;
        this.filing = filing;
        this.attachments = attachments;
    }

    /** A row in its list on its page. */
    record Place(Declaration declaration, Sheet.Page page, Component.DynamicList list, String row) {

        Map<String, Object> saved() {
            int at = position();
            return at < 0 ? Map.of() : Rows.of(declaration.answers(), list.key()).get(at);
        }

        int position() {
            return Rows.position(declaration.answers(), list.key(), row);
        }

        Place in(Declaration changed) {
            return new Place(changed, page, list, row);
        }

        String path() {
            int at = position();
            return list.key() + "[" + (at < 0 ? Rows.of(declaration.answers(), list.key()).size() : at) + "]";
        }

    }

    Place place(String number, String page, String list, String row, Locale locale) {
        Declaration declaration = drafts.editable(number);
        Sheet.Page shown = filing.page(declaration, page, locale);
        Component.DynamicList found = Rows.lists(shown.components())
            .filter(l -> l.key().equals(list) && row.matches("[A-Za-z0-9-]{1,40}"))
            .findFirst()
            .orElseThrow(() -> Refusal.of(Refusal.Reason.UNKNOWN, "problem.unknown"));
        return new Place(declaration, shown, found, row);
    }

    @GetMapping("/baru")
    String begin(@PathVariable String number, @PathVariable String page, @PathVariable String list) {
        return "redirect:/laporan/" + number + "/isi/" + page + "/" + list + "/" + Rows.newId();
    }

    @Transactional(readOnly = true)
    @GetMapping("/{row}")
    public String show(@PathVariable String number, @PathVariable String page, @PathVariable String list,
            @PathVariable String row, Model model, Locale locale, HttpServletRequest request) {
        Place place = place(number, page, list, row, locale);
        Optional<MultiValueMap<String, String>> before = TypedBefore.take(request);
        if (before.isPresent()) {
            FormPost.Read read = FormPost.readShown(place.list().components(), before.get());
            model.addAttribute("restored", true);
            return show(place, merged(place.saved(), before.get(), read), read.typed(), read.errors(), model, locale);
        }
        return show(place, place.saved(), Map.of(), List.of(), model, locale);
    }

    private static Map<String, Object> merged(Map<String, Object> saved, MultiValueMap<String, String> posted,
            FormPost.Read read) {
        Map<String, Object> row = new LinkedHashMap<>(Paths.merged(saved, FilingPages.shown(posted), read.answers()));
        row.remove("id");
        return row;
    }

    @PostMapping("/{row}")
    String save(@PathVariable String number, @PathVariable String page, @PathVariable String list,
            @PathVariable String row, @RequestParam MultiValueMap<String, String> posted,
            @RequestParam MultiValueMap<String, MultipartFile> files, Model model, Locale locale) {
        Place before = place(number, page, list, row, locale);
        FormPost.Read read = FormPost.readShown(before.list().components(), posted);
        List<FieldError> errors = new ArrayList<>(read.errors());
        errors.addAll(attachments.take(number, before.list().components(), posted, files, read.answers()));
        Drafts.Saved saved = drafts.change(number, answers -> changed(answers, before, posted, read));
        Place place = before.in(saved.declaration());
        errors.addAll(ofRow(saved.refused(), place));
        Map<String, Object> shown = merged(place.saved(), posted, read);
        List<FieldView> all = fields.row(place.declaration(), with(place, shown), place.list(), shown,
                Fields.Shown.NOTHING, locale);
        Go go = Go.of(posted);
        if (go == Go.AUTO) {
            model.addAttribute("changed", Fields.changed(all, FilingPages.shown(posted)));
            model.addAttribute("savedAt", sheet.clockTime(place.declaration(), locale));
            return "desk/fill :: auto";
        }
        List<FieldView> unasked = Fields.unasked(all, FilingPages.shown(posted));
        if (go != Go.STAY) {
            errors.addAll(missing(place, errors, unasked));
        }
        if (!errors.isEmpty() || go == Go.STAY) {
            return show(place, shown, read.typed(), errors, model, locale);
        }
        return "redirect:" + (unasked.isEmpty() ? Ways.to(place.declaration(), place.page())
                : Ways.to(place.declaration(), place.page(), list, row) + "?lanjutan#" + unasked.get(0).id());
    }

    private static Map<String, Object> changed(Map<String, Object> answers, Place place,
            MultiValueMap<String, String> posted, FormPost.Read read) {
        int at = Rows.position(answers, place.list().key(), place.row());
        Map<String, Object> saved = at < 0 ? Map.of() : Rows.of(answers, place.list().key()).get(at);
        Map<String, Object> row = merged(saved, posted, read);
        return at < 0 && Rows.isEmpty(row) ? answers : Rows.with(answers, place.list().key(), place.row(), row);
    }

    private static Map<String, Object> with(Place place, Map<String, Object> row) {
        return Rows.with(place.declaration().answers(), place.list().key(), place.row(), row);
    }

    /**
     * The errors of the row under the bare names of its fields; those of its list too.
     */
    private static List<FieldError> ofRow(List<FieldError> errors, Place place) {
        String row = place.path() + ".";
        return errors.stream()
            .filter(e -> e.field().startsWith(row) || e.field().equals(place.list().key()))
            .map(e -> e.field().startsWith(row)
                    ? new FieldError(e.field().substring(row.length()), e.message(), e.args()) : e)
            .toList();
    }

    private List<FieldError> missing(Place place, List<FieldError> known, List<FieldView> unasked) {
        List<String> told = new ArrayList<>(known.stream().map(FieldError::field).toList());
        unasked.forEach(f -> told.add(f.name()));
        List<FieldError> missing = place.position() < 0 ? required(place)
                : ofRow(declarations.missing(place.declaration().number()), place);
        return missing.stream()
            .filter(e -> !told.contains(e.field()) && !e.field().equals(place.list().key()))
            .toList();
    }

    /** A row in which nothing was answered is not saved; what it must have is told. */
    private static List<FieldError> required(Place place) {
        return place.list()
            .components()
            .stream()
            .filter(c -> c.key() != null && c.common().required())
            .map(c -> new FieldError(c.key(), "forms.error.required"))
            .toList();
    }

    private String show(Place place, Map<String, Object> row, Map<String, String> typed, List<FieldError> errors,
            Model model, Locale locale) {
        Labels labels = sheet.labels(place.declaration().bundle(), locale);
        List<Sheet.Problem> problems = sheet.problemsOfRow(errors, place.list().key(), place.declaration().bundle(),
                locale);
        List<FieldView> shown = fields.row(place.declaration(), with(place, row), place.list(), row,
                new Fields.Shown(typed, problems), locale);
        int at = place.position();
        model.addAttribute("declaration", place.declaration());
        model.addAttribute("page", place.page());
        model.addAttribute("list", place.list().key());
        model.addAttribute("row", place.row());
        model.addAttribute("fresh", at < 0);
        model.addAttribute("word", RowTitles.word(place.list(), labels));
        model.addAttribute("heading", at < 0 ? sheet.newRow(RowTitles.word(place.list(), labels), locale)
                : RowTitles.of(place.list(), place.saved(), at, labels));
        model.addAttribute("back", back(place));
        model.addAttribute("fields", shown);
        model.addAttribute("files", Fields.flat(shown).anyMatch(f -> f.kind() == FieldView.Kind.FILES));
        model.addAttribute("errors", problems);
        return "desk/row";
    }

    private static String back(Place place) {
        return Ways.to(place.declaration(), place.page());
    }

    @PostMapping("/{row}/salin")
    String copy(@PathVariable String number, @PathVariable String page, @PathVariable String list,
            @PathVariable String row, Locale locale) {
        place(number, page, list, row, locale);
        String copy = Rows.newId();
        drafts.change(number, answers -> Rows.copied(answers, list, row, copy));
        return "redirect:/laporan/" + number + "/isi/" + page + "/" + list + "/" + copy;
    }

}
