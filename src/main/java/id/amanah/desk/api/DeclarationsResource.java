package id.amanah.desk.api;

import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.desk.Once;
import id.amanah.desk.Reader;
import id.amanah.desk.Seal;
import id.amanah.desk.Timeline;
import id.amanah.shared.Refusal;
import id.amanah.workflow.Again;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Declarations as resources: drafted, saved, submitted, withdrawn, rectified, read. */
@RestController
@RequestMapping("/api/declarations")
class DeclarationsResource {

    private final Declarations declarations;

    private final Reader reader;

    private final DeclarationView view;

    private final Timeline timeline;

    private final Seal seal;

    private final Once once;

    private final Again again;

    private final JsonMapper json;

    DeclarationsResource(Declarations declarations, Reader reader, DeclarationView view, Timeline timeline, Seal seal,
            Once once, Again again, JsonMapper json) {
        this.declarations = declarations;
        this.reader = reader;
        this.view = view;
        this.timeline = timeline;
        this.seal = seal;
        this.once = once;
        this.again = again;
        this.json = json;
    }

    /** What a client sends to file: without {@code submit} a draft is kept. */
    record Filing(String kind, Map<String, Object> answers, Boolean submit) {

        Filing {
            if (kind == null) {
                throw Refusal.of(Refusal.Reason.MALFORMED, "refusal.desk.kind-missing");
            }
            answers = answers == null ? Map.of() : answers;
            submit = Boolean.TRUE.equals(submit);
        }

    }

    record Answers(Map<String, Object> answers) {
    }

    record Reason(String reason) {
    }

    @PostMapping
    ResponseEntity<DeclarationView.Body> file(@RequestBody Filing filing,
            @RequestHeader(name = "Idempotency-Key", required = false) String key, Locale locale) {
        String number = again.run(() -> once.run(key, "POST declarations " + inOrder(filing), () -> {
            Declaration filed = filing.submit() ? declarations.file(filing.kind(), filing.answers())
                    : declarations.draft(filing.kind(), filing.answers());
            return filed.number();
        }));
        return ResponseEntity.created(URI.create("/api/declarations/" + number))
            .header(HttpHeaders.ETAG, etag(declarations.find(number)))
            .body(view.of(number, locale));
    }

    /** The same whatever order the client gave the members this time. */
    private String inOrder(Filing filing) {
        return json.writer().with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).writeValueAsString(filing);
    }

    @GetMapping
    Page mine(@RequestParam String queue, @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size, Locale locale) {
        if (!queue.equals("mine")) {
            throw Refusal.of(Refusal.Reason.MALFORMED, "refusal.desk.list");
        }
        Paging paging = new Paging(page, size);
        List<DeclarationView.Line> items = declarations.mine(paging.page(), paging.size())
            .stream()
            .map(d -> view.line(d, locale))
            .toList();
        return new Page(items, paging.page(), paging.size(), declarations.countMine());
    }

    record Page(List<DeclarationView.Line> items, int page, int size, long total) {
    }

    @GetMapping("/{number}")
    ResponseEntity<DeclarationView.Body> read(@PathVariable String number, Locale locale) {
        reader.opens(number);
        return body(number, locale);
    }

    @PutMapping("/{number}/answers")
    ResponseEntity<DeclarationView.Body> save(@PathVariable String number, @RequestBody Map<String, Object> sent,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch, Locale locale) {
        if (ifMatch == null) {
            throw Refusal.of(Refusal.Reason.PRECONDITION_MISSING, "refusal.desk.if-match-missing");
        }
        again.run(() -> declarations.save(number, revision(ifMatch), answers(sent)));
        return body(number, locale);
    }

    @PostMapping("/{number}/submission")
    ResponseEntity<DeclarationView.Body> submit(@PathVariable String number,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch, Locale locale) {
        Integer revision = ifMatch == null ? null : revision(ifMatch);
        again.run(() -> declarations.submit(number, revision));
        return body(number, locale);
    }

    @PostMapping("/{number}/withdrawal")
    ResponseEntity<DeclarationView.Body> withdraw(@PathVariable String number, @RequestBody Reason reason,
            Locale locale) {
        again.run(() -> declarations.withdraw(number, reason.reason()));
        return body(number, locale);
    }

    @PostMapping("/{number}/rectification")
    ResponseEntity<DeclarationView.Body> rectify(@PathVariable String number, @RequestBody Reason reason,
            Locale locale) {
        again.run(() -> declarations.rectify(number, reason.reason()));
        return body(number, locale);
    }

    @GetMapping("/{number}/versions/{n}/changes")
    List<Declarations.Change> changes(@PathVariable String number, @PathVariable int n) {
        Declaration declaration = declarations.find(number);
        return seal.isOn(declaration) ? List.of()
                : seal.changes(declaration, declarations.changes(declaration.id(), n));
    }

    @Transactional(readOnly = true)
    @GetMapping("/{number}/timeline")
    public List<Timeline.Item> timeline(@PathVariable String number, Locale locale) {
        return timeline.of(declarations.find(number), locale);
    }

    private ResponseEntity<DeclarationView.Body> body(String number, Locale locale) {
        Declaration declaration = declarations.find(number);
        return ResponseEntity.ok().header(HttpHeaders.ETAG, etag(declaration)).body(view.of(number, locale));
    }

    /** The whole answers, bare or under {@code answers}. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> answers(Map<String, Object> sent) {
        boolean wrapped = sent.size() == 1 && sent.get("answers") instanceof Map;
        return wrapped ? (Map<String, Object>) sent.get("answers") : sent;
    }

    private static String etag(Declaration declaration) {
        return "\"" + declaration.revision() + "\"";
    }

    private static int revision(String ifMatch) {
        try {
            return Integer.parseInt(ifMatch.replace("W/", "").replace("\"", "").trim());
        }
        catch (NumberFormatException noRevision) {
            throw Refusal.of(Refusal.Reason.MALFORMED, "refusal.desk.if-match-malformed");
        }
    }

}
