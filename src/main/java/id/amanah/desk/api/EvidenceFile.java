package id.amanah.desk.api;

import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.declarations.Documents;
import id.amanah.desk.Seal;
import id.amanah.desk.Sentences;
import id.amanah.desk.Timeline;
import id.amanah.sealing.LogKey;
import id.amanah.sealing.MerkleLog;
import id.amanah.tlog.LogProof;
import id.amanah.tlog.Note;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A ZIP with what the reader may see of a declaration, the leaf of each of its entries
 * with the proof that it stands in the log, and what says how to check that without us.
 */
@Component
class EvidenceFile {

    private final Declarations declarations;

    private final Documents documents;

    private final DeclarationView view;

    private final Timeline timeline;

    private final Seal seal;

    private final MerkleLog log;

    private final LogKey key;

    private final Sentences sentences;

    private final SpringTemplateEngine pages;

    private final JsonMapper json;

    EvidenceFile(Declarations declarations, Documents documents, DeclarationView view, Timeline timeline, Seal seal,
            MerkleLog log, LogKey key, Sentences sentences, SpringTemplateEngine pages, JsonMapper json) {
        this.declarations = declarations;
        this.documents = documents;
        this.view = view;
        this.timeline = timeline;
        this.seal = seal;
        this.log = log;
        this.key = key;
        this.sentences = sentences;
        this.pages = pages;
        this.json = json;
    }

    @Transactional(readOnly = true)
    byte[] of(Declaration declaration, Locale locale) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            List<Timeline.Item> items = timeline.of(declaration, locale);
            put(zip, "index.html", page(declaration.number(), items, locale));
            put(zip, "README.txt", text(sentences.of("evidence.readme", locale, declaration.number())));
            put(zip, "declaration.json", json(view.of(declaration.number(), locale)));
            put(zip, "timeline.json", json(items));
            versions(zip, declaration);
            documents(zip, declaration.number());
            journal(zip, declaration.id().value());
        }
        return bytes.toByteArray();
    }

    /** A page that opens in any browser, by itself. */
    private byte[] page(String number, List<Timeline.Item> items, Locale locale) {
        return text(pages.process("desk/evidence",
                new Context(locale, Map.of("number", number, "items", items, "language", locale.getLanguage()))));
    }

    private void versions(ZipOutputStream zip, Declaration declaration) throws IOException {
        for (int version = 2; !seal.isOn(declaration) && version <= declaration.version(); version++) {
            put(zip, "versions/%d-changes.json".formatted(version),
                    json(seal.changes(declaration, declarations.changes(declaration.id(), version))));
        }
    }

    private void documents(ZipOutputStream zip, String number) throws IOException {
        List<Documents.Document> all = documents.of(number);
        put(zip, "documents.json", json(all));
        for (Documents.Document document : all) {
            put(zip, "documents/" + document.id() + "-" + document.name(), documents.bytes(document));
        }
    }

    /** Leaf and proof of each entry; an entry of the last seconds has no proof yet. */
    private void journal(ZipOutputStream zip, UUID stream) throws IOException {
        put(zip, "key.txt", text(key.key() + "\n"));
        put(zip, "policy.txt", text("log " + key.key() + "\nquorum none\n"));
        Note checkpoint = log.checkpoint().orElse(null);
        if (checkpoint != null) {
            put(zip, "checkpoint", checkpoint.bytes());
        }
        List<byte[]> leaves = log.leaves(stream);
        Map<Integer, LogProof> proofs = log.proofs(stream);
        for (int seq = 1; seq <= leaves.size(); seq++) {
            String name = "journal/%06d".formatted(seq);
            put(zip, name + ".json", leaves.get(seq - 1));
            if (proofs.containsKey(seq)) {
                put(zip, name + ".tlog-proof", proofs.get(seq).bytes());
            }
        }
    }

    private byte[] json(Object value) {
        return json.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsBytes(value);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

}
