package id.amanah.desk.web;

import id.amanah.desk.Presentation;
import id.amanah.desk.Sentences;
import id.amanah.forms.Component;
import id.amanah.forms.web.FormPost;
import id.amanah.forms.web.FormView;
import id.amanah.identity.Role;
import id.amanah.signin.TypedBefore;
import id.amanah.kinds.Bundle;
import id.amanah.kinds.Kinds;
import id.amanah.reports.PublicFiling;
import id.amanah.reports.PublicReports;
import id.amanah.shared.FieldError;
import id.amanah.shared.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * Reporting without signing in (<i>pengaduan masyarakat</i>): one page, then a code to
 * follow it.
 */
@Controller
class PublicPages {

    private final PublicReports reports;

    private final Kinds kinds;

    private final Sheet sheet;

    private final Sentences sentences;

    private final Presentation presentation;

    PublicPages(PublicReports reports, Kinds kinds, Sheet sheet, Sentences sentences, Presentation presentation) {
        this.reports = reports;
        this.kinds = kinds;
        this.sheet = sheet;
        this.sentences = sentences;
        this.presentation = presentation;
    }

    record Choice(String key, String name, String description) {
    }

    @GetMapping("/lapor")
    String choose(Model model, Locale locale) {
        model.addAttribute("kinds",
                kinds.current()
                    .stream()
                    .map(Bundle::kind)
                    .filter(k -> k.mayFile().contains(Role.CITIZEN))
                    .map(k -> new Choice(k.key(), k.name().in(locale), k.description().in(locale)))
                    .toList());
        return "desk/public";
    }

    @GetMapping("/lapor/{kind}")
    String form(@PathVariable String kind, Model model, Locale locale, HttpServletRequest request) {
        Bundle bundle = open(kind);
        Optional<MultiValueMap<String, String>> before = TypedBefore.takeOfAnybody(request);
        model.addAttribute("restored", before.isPresent());
        FormPost.Read read = FormPost.read(components(bundle), before.orElseGet(LinkedMultiValueMap::new));
        return show(bundle, before.isPresent() ? read.answers() : Map.of(),
                before.isPresent() ? read.typed() : Map.of(), List.of(), null, model, locale);
    }

    @PostMapping("/lapor/{kind}")
    String file(@PathVariable String kind, @RequestParam MultiValueMap<String, String> posted,
            @RequestParam(name = "file", required = false) List<MultipartFile> files, HttpServletRequest request,
            Model model, Locale locale) {
        Bundle bundle = open(kind);
        FormPost.Read read = FormPost.read(components(bundle), posted);
        boolean stays = posted.containsKey("_add") || posted.containsKey("_remove");
        if (stays || !read.errors().isEmpty()) {
            return show(bundle, read.answers(), read.typed(), read.errors(), null, model, locale);
        }
        try {
            PublicReports.Receipt receipt = reports.file(new PublicFiling.Report(kind, null, read.answers()),
                    evidence(files), null, request.getRemoteAddr());
            model.addAttribute("receipt", receipt);
            return "desk/public-receipt";
        }
        catch (Refusal refused) {
            String sentence = refused.errors().isEmpty() ? sentences.of(refused, locale) : null;
            return show(bundle, read.answers(), read.typed(), refused.errors(), sentence, model, locale);
        }
    }

    @GetMapping(path = "/lapor", params = "kode")
    String follow(@RequestParam String kode, HttpServletRequest request, Model model, Locale locale) {
        try {
            PublicReports.Progress progress = reports.follow(kode, request.getRemoteAddr());
            model.addAttribute("progress", sentences.of("desk.public." + progress.status(), locale,
                    presentation.weekday(progress.updatedOn(), locale)));
        }
        catch (Refusal refused) {
            model.addAttribute("progress", sentences.of(refused, locale));
        }
        return choose(model, locale);
    }

    private Bundle open(String kind) {
        return kinds.current(kind)
            .filter(b -> b.kind().mayFile().contains(Role.CITIZEN))
            .orElseThrow(() -> Refusal.of(Refusal.Reason.UNKNOWN, "problem.unknown"));
    }

    private static List<Component> components(Bundle bundle) {
        return bundle.form(bundle.kind().startForm()).orElseThrow().components();
    }

    private static List<PublicReports.Evidence> evidence(List<MultipartFile> files) {
        List<PublicReports.Evidence> evidence = new ArrayList<>();
        for (MultipartFile file : files == null ? List.<MultipartFile>of() : files) {
            if (!file.isEmpty()) {
                evidence.add(new PublicReports.Evidence(file.getOriginalFilename(), bytes(file)));
            }
        }
        return evidence;
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        }
        catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private String show(Bundle bundle, Map<String, Object> answers, Map<String, String> typed, List<FieldError> errors,
            String refused, Model model, Locale locale) {
        List<Sheet.Problem> problems = sheet.problems(errors, bundle.id(), locale);
        FormView view = new FormView(sheet.labels(bundle.id(), locale), typed, Sheet.beside(problems));
        model.addAttribute("kind", bundle.kind().key());
        model.addAttribute("title", bundle.kind().name().in(locale));
        model.addAttribute("fields", view.fields(components(bundle), answers));
        model.addAttribute("errors", problems);
        model.addAttribute("refused", refused);
        return "desk/public-form";
    }

}
