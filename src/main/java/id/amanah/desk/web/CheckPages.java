package id.amanah.desk.web;

import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.declarations.Documents;
import id.amanah.forms.Component;
import id.amanah.forms.web.FormPost;
import id.amanah.shared.FieldError;
import id.amanah.shared.Refusal;
import id.amanah.workflow.Again;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The answers once more, each with its way back; the statement; submitting. */
@Controller
class CheckPages {

    private final Declarations declarations;

    private final Documents documents;

    private final Drafts drafts;

    private final Sheet sheet;

    private final Fields fields;

    private final Answers answers;

    private final Again again;

    CheckPages(Declarations declarations, Documents documents, Drafts drafts, Sheet sheet, Fields fields,
            Answers answers, Again again) {
        this.declarations = declarations;
        this.documents = documents;
        this.drafts = drafts;
        this.sheet = sheet;
        this.fields = fields;
        this.answers = answers;
        this.again = again;
    }

    @Transactional(readOnly = true)
    @GetMapping("/laporan/{number}/periksa")
    public String check(@PathVariable String number, Model model, Locale locale) {
        Declaration declaration = drafts.editable(number);
        List<String> stated = sheet.attested(declaration).stream().map(Component::key).toList();
        List<FieldError> missing = declarations.missing(number)
            .stream()
            .filter(e -> !stated.contains(e.field()))
            .toList();
        return show(declaration, missing, List.of(), model, locale);
    }

    private String show(Declaration declaration, List<FieldError> missing, List<FieldError> stated, Model model,
            Locale locale) {
        List<Sheet.Problem> beside = sheet.problems(stated, declaration.bundle(), locale);
        List<Answers.Link> links = new ArrayList<>(answers.links(declaration, missing, locale));
        beside.forEach(p -> links.add(new Answers.Link("#" + p.target(), p.summary())));
        model.addAttribute("declaration", declaration);
        model.addAttribute("kindName", sheet.kindName(declaration, locale));
        model.addAttribute("sections", answers.sections(declaration, missing, locale));
        model.addAttribute("documents", documents.of(declaration.number()));
        model.addAttribute("fields", fields.page(declaration, declaration.answers(), sheet.attested(declaration),
                new Fields.Shown(Map.of(), beside), locale));
        model.addAttribute("errors", links);
        return "desk/check";
    }

    @PostMapping("/laporan/{number}/sampaikan")
    String submit(@PathVariable String number, @RequestParam MultiValueMap<String, String> posted, Model model,
            Locale locale) {
        Declaration declaration = declarations.find(number);
        if (!declaration.status().isEditable()) {
            return "redirect:/laporan/" + number + "/terkirim";
        }
        List<Component> stated = sheet.attested(declaration);
        FormPost.Read read = FormPost.readShown(stated, posted);
        Declaration saved = drafts
            .change(number, before -> Paths.merged(before, FilingPages.shown(posted), read.answers()))
            .declaration();
        try {
            again.run(() -> declarations.submit(number, null));
            return "redirect:/laporan/" + number + "/terkirim";
        }
        catch (Refusal refused) {
            if (refused.errors().isEmpty()) {
                throw refused;
            }
            List<String> names = stated.stream().map(Component::key).toList();
            return show(saved, refused.errors().stream().filter(e -> !names.contains(e.field())).toList(),
                    refused.errors().stream().filter(e -> names.contains(e.field())).toList(), model, locale);
        }
    }

}
