package id.amanah.declarations;

import id.amanah.access.Capacity;
import id.amanah.access.Grants;
import id.amanah.identity.Identity;
import id.amanah.identity.WhileReading;
import id.amanah.journal.Entry;
import id.amanah.journal.Journal;
import id.amanah.shared.DeclarationId;
import id.amanah.shared.Ids;
import id.amanah.shared.Refusal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Documents (<i>berkas pendukung</i>) of a declaration: PDF, JPEG and PNG, known by their
 * content.
 */
@Service
@Transactional
public class Documents {

    /** Bytes that all documents of one declaration may have together. */
    static final long TOTAL = 50L * 1024 * 1024;

    private final WhileReading<DeclarationId, List<Document>> seen = new WhileReading<>();

    private final JdbcClient jdbc;

    private final Shelf shelf;

    private final Grants grants;

    private final Journal journal;

    private final Clock clock;

    Documents(JdbcClient jdbc, Shelf shelf, Grants grants, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.shelf = shelf;
        this.grants = grants;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * A document without its bytes.
     *
     * @param size in bytes
     * @param sha256 lower-case hex
     */
    public record Document(UUID id, String name, String mediaType, int size, String sha256, String purpose,
            Instant addedAt) {
    }

    /**
     * Adds a document while the declaration is open: its declarant, or an officer of the
     * case.
     */
    public Document add(String number, String name, String purpose, byte[] bytes) {
        Declaration declaration = shelf.lockVisible(number);
        requireMayAdd(declaration);
        String type = Content.type(bytes);
        Content.requireHonest(name, type);
        requireRoom(declaration, bytes);
        Document document = new Document(Ids.next(), Content.name(name, type), type, bytes.length,
                Content.sha256(bytes), Content.purpose(purpose), clock.instant());
        insert(declaration, document, bytes);
        journal.record(Entry.of("document.added.v1", declaration.id(), declaration.version())
            .with("name", document.name())
            .with("sha256", document.sha256())
            .with("size", document.size()));
        return document;
    }

    /**
     * The media type that bytes show.
     * @throws Refusal if they are none of the three that may be stored
     */
    public static String mediaType(byte[] bytes) {
        return Content.type(bytes);
    }

    private void requireMayAdd(Declaration declaration) {
        boolean own = Identity.actor().is(declaration.declarant()) || shelf.mayPrepare(declaration);
        boolean open = own ? declaration.status().isEditable()
                : declaration.status() == Status.SUBMITTED || declaration.status() == Status.RETURNED;
        boolean officer = own || grants.sight(declaration.id())
            .filter(c -> c != Capacity.AUDITOR && c != Capacity.SUBJECT)
            .isPresent();
        if (!officer) {
            throw Refusal.of(Refusal.Reason.FORBIDDEN, "refusal.declarations.not-yours", declaration.number());
        }
        if (!open) {
            throw Refusal.of(Refusal.Reason.CONFLICT, "refusal.declarations.document.closed", declaration.number(),
                    StatusWords.of(declaration.status()));
        }
    }

    private void requireRoom(Declaration declaration, byte[] bytes) {
        long used = jdbc.sql("select coalesce(sum(size), 0) from declaration_document where declaration = ?")
            .param(declaration.id().value())
            .query(Long.class)
            .single();
        if (used + bytes.length > TOTAL) {
            throw Refusal.of(Refusal.Reason.TOO_LARGE, "refusal.declarations.document.total");
        }
    }

    /**
     * Deletes a document that the declarant added since the last submission. One that a
     * submitted version may name stays, without a word.
     */
    public void remove(String number, UUID id) {
        Declaration declaration = shelf.lockToFill(number);
        requireMayAdd(declaration);
        Document document = list(declaration.id()).stream()
            .filter(d -> d.id().equals(id))
            .findFirst()
            .orElseThrow(Documents::unknown);
        boolean fresh = declaration.recordedAt() == null || document.addedAt().isAfter(declaration.recordedAt());
        if (fresh) {
            jdbc.sql("delete from declaration_document_content where document = ?").param(id).update();
            jdbc.sql("delete from declaration_document where id = ?").param(id).update();
            journal.record(Entry.of("document.removed.v1", declaration.id(), declaration.version())
                .with("name", document.name())
                .with("sha256", document.sha256()));
        }
    }

    private void insert(Declaration declaration, Document document, byte[] bytes) {
        jdbc.sql("""
                insert into declaration_document (id, declaration, agency_id, name, media_type, size, sha256, purpose,
                    added_by, added_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
            .params(document.id(), declaration.id().value(), declaration.agency().value(), document.name(),
                    document.mediaType(), document.size(), document.sha256(), document.purpose(),
                    Identity.actor().person().value(), Timestamp.from(document.addedAt()))
            .update();
        jdbc.sql("insert into declaration_document_content (document, agency_id, bytes) values (?, ?, ?)")
            .params(document.id(), declaration.agency().value(), bytes)
            .update();
    }

    /**
     * The documents of a declaration that the actor may see, oldest first; none for whom
     * it is about, since evidence tells who gave it.
     */
    @Transactional(readOnly = true)
    public List<Document> of(String number) {
        DeclarationId declaration = shelf.find(number).id();
        return grants.sight(declaration).filter(Capacity.SUBJECT::equals).isPresent() ? List.of() : list(declaration);
    }

    List<Document> list(DeclarationId declaration) {
        return seen.of(declaration, this::asked);
    }

    private List<Document> asked(DeclarationId declaration) {
        return jdbc.sql("""
                select id, name, media_type, size, sha256, purpose, added_at from declaration_document
                where declaration = ? order by added_at, id""")
            .param(declaration.value())
            .query((row, n) -> new Document(row.getObject("id", UUID.class), row.getString("name"),
                    row.getString("media_type"), row.getInt("size"), row.getString("sha256"), row.getString("purpose"),
                    row.getTimestamp("added_at").toInstant()))
            .list();
    }

    /** A document of a declaration that the actor may see. */
    @Transactional(readOnly = true)
    public Document find(String number, UUID id) {
        return of(number).stream().filter(d -> d.id().equals(id)).findFirst().orElseThrow(Documents::unknown);
    }

    /** Its bytes. */
    @Transactional(readOnly = true)
    public byte[] bytes(Document document) {
        return jdbc.sql("select bytes from declaration_document_content where document = ?")
            .param(document.id())
            .query((row, n) -> row.getBytes(1))
            .optional()
            .orElseThrow(Documents::unknown);
    }

    private static Refusal unknown() {
        return Refusal.of(Refusal.Reason.UNKNOWN, "refusal.declarations.document.unknown");
    }

}
