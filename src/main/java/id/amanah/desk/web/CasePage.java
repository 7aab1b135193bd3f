package id.amanah.desk.web;

import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.declarations.Documents;
import id.amanah.desk.Presentation;
import id.amanah.desk.Seal;
import id.amanah.desk.Sentences;
import id.amanah.desk.Timeline;
import id.amanah.identity.Identity;
import id.amanah.organisation.Organisation;
import id.amanah.organisation.Person;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * One declaration: where it stands, its objects, answers, documents, clocks and timeline
 * in words.
 */
@Controller
class CasePage {

    private final Declarations declarations;

    private final Documents documents;

    private final Sheet sheet;

    private final Line.Lines lines;

    private final Clocks clocks;

    private final Timeline timeline;

    private final Organisation organisation;

    private final Presentation presentation;

    private final Sentences sentences;

    private final Seal seal;

    private final List<CasePart> parts;

    CasePage(Declarations declarations, Documents documents, Sheet sheet, Line.Lines lines, Clocks clocks,
            Timeline timeline, Organisation organisation, Presentation presentation, Sentences sentences, Seal seal,
            List<CasePart> parts) {
        this.declarations = declarations;
        this.documents = documents;
        this.sheet = sheet;
        this.lines = lines;
        this.clocks = clocks;
        this.timeline = timeline;
        this.organisation = organisation;
        this.presentation = presentation;
        this.sentences = sentences;
        this.seal = seal;
        this.parts = parts;
    }

    /** An entry of the timeline as the page shows it. */
    record Happened(String at, String moment, String by, String text, String reason) {
    }

    @Transactional(readOnly = true)
    @GetMapping("/laporan/{number}")
    public String show(@PathVariable String number, Model model, Locale locale) {
        fill(declarations.find(number), model, locale);
        return "desk/case";
    }

    /** What a page about a declaration shows, also beside a decision. */
    void fill(Declaration declaration, Model model, Locale locale) {
        ZoneId zone = organisation.agency(declaration.agency()).zone();
        model.addAttribute("declaration", declaration);
        model.addAttribute("line", lines.of(declaration, locale));
        model.addAttribute("own", Identity.actor().is(declaration.declarant()));
        boolean sealed = seal.isOn(declaration);
        model.addAttribute("filedBy", sealed ? seal.name(locale) : filer(declaration));
        model.addAttribute("answers", sheet.summary(declaration, sheet.form(declaration).components(),
                seal.answers(declaration, sealed), locale));
        model.addAttribute("documents", documents.of(declaration.number()));
        model.addAttribute("clocks", clocks.of(declaration.id(), locale));
        model.addAttribute("changes", sealed ? List.of() : changes(declaration));
        model.addAttribute("items", happened(declaration, zone, locale));
        Map<String, Object> more = new java.util.LinkedHashMap<>();
        parts.forEach(part -> more.putAll(part.of(declaration, locale)));
        model.addAllAttributes(more);
    }

    private String filer(Declaration declaration) {
        Person filer = organisation.person(declaration.declarant());
        return Stream.of(filer.name(), filer.post(), filer.unitName())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" · "));
    }

    private List<Declarations.Change> changes(Declaration declaration) {
        return declaration.version() > 1 ? declarations.changes(declaration.id(), declaration.version()) : List.of();
    }

    private List<Happened> happened(Declaration declaration, ZoneId zone, Locale locale) {
        List<Happened> all = new ArrayList<>();
        for (Timeline.Item item : timeline.of(declaration, locale)) {
            Object reason = item.details().get("reason");
            String who = item.actor() == null ? sentences.of("desk.system", locale) : item.role() == null ? item.actor()
                    : item.actor() + " (" + sentences.of("desk.role." + item.role(), locale) + ")";
            all.add(new Happened(item.at().toString(), presentation.moment(item.at(), zone, locale), who, item.text(),
                    reason == null || item.text().contains(reason.toString()) ? null : reason.toString()));
        }
        return all;
    }

    @GetMapping("/laporan/{number}/berkas/{id}")
    ResponseEntity<byte[]> download(@PathVariable String number, @PathVariable UUID id) {
        Documents.Document document = documents.find(number, id);
        ContentDisposition attachment = ContentDisposition.attachment()
            .filename(document.name(), java.nio.charset.StandardCharsets.UTF_8)
            .build();
        return ResponseEntity.ok()
            .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
            .header("X-Content-Type-Options", "nosniff")
            .header(HttpHeaders.CONTENT_TYPE, document.mediaType())
            .body(documents.bytes(document));
    }

}
