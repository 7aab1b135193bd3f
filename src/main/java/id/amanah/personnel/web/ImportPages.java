package id.amanah.personnel.web;

import id.amanah.identity.Identity;
import id.amanah.organisation.Organisation;
import id.amanah.personnel.Contents;
import id.amanah.personnel.Import;
import id.amanah.personnel.Imports;
import id.amanah.shared.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * Imports as pages: hand a file in, watch it being read, look at what it changes, bring
 * it about. A page that waits asks again by itself, without scripts as well.
 */
@Controller
class ImportPages {

    private static final int LATEST = 20;

    private static final int SHOWN = 100;

    private final Imports imports;

    private final Organisation organisation;

    private final Shown shown;

    private final MessageSource messages;

    private final Clock clock;

    ImportPages(Imports imports, Organisation organisation, Shown shown, MessageSource messages, Clock clock) {
        this.imports = imports;
        this.organisation = organisation;
        this.shown = shown;
        this.messages = messages;
        this.clock = clock;
    }

    /** What was filled in, to stand there again. */
    record Filled(String contents, String scope, String on, String fileName) {
    }

    /** Something that has to be put right before the file is read. */
    record Wrong(String target, String summary) {
    }

    @GetMapping("/impor")
    String door(Model model, Locale locale) {
        return door(new Filled("PEOPLE", "", today().toString(), null), List.of(), model, locale);
    }

    private String door(Filled filled, List<Wrong> wrong, Model model, Locale locale) {
        model.addAttribute("filled", filled);
        model.addAttribute("errors", wrong);
        model.addAttribute("imports", imports.latest(LATEST).stream().map(one -> shown.line(one, locale)).toList());
        model.addAttribute("largest", imports.limits().largestFile().toMegabytes());
        model.addAttribute("most", imports.limits().mostLines());
        model.addAttribute("sorts", Contents.values());
        return "personnel/imports";
    }

    @PostMapping("/impor")
    String take(@RequestParam(required = false) MultipartFile file, @RequestParam(defaultValue = "") String contents,
            @RequestParam(defaultValue = "") String scope, @RequestParam(defaultValue = "") String on, Model model,
            Locale locale, HttpServletResponse response) {
        String name = file == null ? null : file.getOriginalFilename();
        Filled filled = new Filled(contents, scope, on, name == null || name.isEmpty() ? null : name);
        List<Wrong> wrong = wrong(filled, file, locale);
        if (!wrong.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return door(filled, wrong, model, locale);
        }
        Imports.Upload upload = new Imports.Upload(Contents.valueOf(contents), scope.equals("whole"), day(on), name,
                null);
        return "redirect:/impor/" + imports.start(upload, kept(file)).id();
    }

    private List<Wrong> wrong(Filled filled, MultipartFile file, Locale locale) {
        List<Wrong> wrong = new ArrayList<>();
        if (!filled.contents().equals("PEOPLE") && !filled.contents().equals("UNITS")) {
            wrong.add(wrong("contents-PEOPLE", "personnel.wrong.contents", locale));
        }
        if (file == null || filled.fileName() == null) {
            wrong.add(wrong("file", "personnel.wrong.file", locale));
        }
        if (!filled.scope().equals("whole") && !filled.scope().equals("part")) {
            wrong.add(wrong("scope-part", "personnel.wrong.scope", locale));
        }
        if (day(filled.on()) == null) {
            wrong.add(wrong("on", "personnel.wrong.on", locale));
        }
        return wrong;
    }

    private Wrong wrong(String target, String key, Locale locale) {
        return new Wrong(target, messages.getMessage(key, null, locale));
    }

    private static LocalDate day(String on) {
        try {
            return LocalDate.parse(on);
        }
        catch (DateTimeException none) {
            return null;
        }
    }

    /** A file of its own: the one of the request is gone when the request is. */
    private static Path kept(MultipartFile file) {
        try {
            Path kept = Files.createTempFile("amanah-import", ".tmp");
            file.transferTo(kept);
            return kept;
        }
        catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private LocalDate today() {
        ZoneId zone = organisation.agency(Identity.actor().agency()).zone();
        return clock.instant().atZone(zone).toLocalDate();
    }

    @GetMapping("/impor/{id}")
    String one(@PathVariable UUID id, @RequestParam(defaultValue = "0") long after, Model model, Locale locale) {
        Import one = imports.of(id);
        fill(one, Math.max(after, 0), model, locale);
        return "personnel/import";
    }

    private void fill(Import one, long after, Model model, Locale locale) {
        model.addAttribute("one", shown.line(one, locale));
        model.addAttribute("refreshes", one.state().moves() ? 3 : null);
        model.addAttribute("twice", imports.asksTwice(one));
        if (one.state() == Import.State.REFUSED) {
            List<Shown.Bad> bad = imports.flaws(one, (int) after, SHOWN + 1)
                .stream()
                .map(flaw -> shown.bad(flaw, locale))
                .toList();
            model.addAttribute("flaws", bad.subList(0, Math.min(SHOWN, bad.size())));
            model.addAttribute("next", bad.size() > SHOWN ? after + SHOWN : null);
        }
        else if (!one.state().moves()) {
            var part = imports.differences(one, after, SHOWN + 1);
            var page = part.subList(0, Math.min(SHOWN, part.size()));
            model.addAttribute("differences", page.stream().map(d -> shown.difference(d, locale)).toList());
            model.addAttribute("next", part.size() > SHOWN ? page.get(SHOWN - 1).n() : null);
        }
    }

    /** The part of the page that moves; when it has come to rest the whole page comes. */
    @GetMapping("/impor/{id}/keadaan")
    String state(@PathVariable UUID id, Model model, Locale locale, HttpServletResponse response) {
        Import one = imports.of(id);
        if (!one.state().moves()) {
            response.setHeader("HX-Refresh", "true");
        }
        model.addAttribute("one", shown.line(one, locale));
        return "personnel/import :: state";
    }

    @PostMapping("/impor/{id}/terapkan")
    String apply(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean ends,
            @RequestParam(defaultValue = "") String many, Model model, Locale locale, HttpServletResponse response) {
        Import one = imports.of(id);
        boolean counted = many.strip().equals(Integer.toString(one.gone()));
        try {
            imports.apply(id, ends || one.gone() == 0 ? one.gone() : 0, counted);
            return "redirect:/impor/" + id;
        }
        catch (Refusal refused) {
            if (refused.reason() != Refusal.Reason.INVALID) {
                throw refused;
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            String said = messages.getMessage(refused.key(), refused.args().toArray(), locale);
            model.addAttribute("errors", List.of(new Wrong(refused.key().endsWith("twice") ? "many" : "ends", said)));
            model.addAttribute("ticked", ends);
            fill(one, 0, model, locale);
            return "personnel/import";
        }
    }

    @PostMapping("/impor/{id}/batal")
    String drop(@PathVariable UUID id) {
        imports.drop(id);
        return "redirect:/impor/" + id;
    }

}
