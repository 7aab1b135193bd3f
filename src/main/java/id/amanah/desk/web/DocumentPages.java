package id.amanah.desk.web;

import id.amanah.declarations.Documents;
import id.amanah.desk.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Documents as browsers get them. The file itself comes as an attachment only; what is
 * shown on a page is a picture that the server drew anew, so that nothing of the file
 * reaches the browser.
 */
@Controller
class DocumentPages {

    private final Documents documents;

    private final Previews previews;

    private final Reader reader;

    DocumentPages(Documents documents, Previews previews, Reader reader) {
        this.documents = documents;
        this.previews = previews;
        this.reader = reader;
    }

    @GetMapping("/laporan/{number}/berkas/{id}")
    ResponseEntity<byte[]> download(@PathVariable String number, @PathVariable UUID id) {
        Documents.Document document = opened(number, id);
        ContentDisposition attachment = ContentDisposition.attachment()
            .filename(document.name(), StandardCharsets.UTF_8)
            .build();
        return ResponseEntity.ok()
            .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
            .header("X-Content-Type-Options", "nosniff")
            .header(HttpHeaders.CONTENT_TYPE, document.mediaType())
            .body(documents.bytes(document));
    }

    /** A picture's preview; other files, and pictures that cannot be drawn, have none. */
    @GetMapping("/laporan/{number}/berkas/{id}/kecil")
    ResponseEntity<byte[]> preview(@PathVariable String number, @PathVariable UUID id) {
        Documents.Document document = opened(number, id);
        if (!document.mediaType().startsWith("image/")) {
            return ResponseEntity.notFound().build();
        }
        return previews.of(documents.bytes(document))
            .map(small -> ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                .header("X-Content-Type-Options", "nosniff")
                .body(small))
            .orElse(ResponseEntity.notFound().build());
    }

    /**
     * Whoever opens a document has read of the case, whether or not its page came first.
     */
    private Documents.Document opened(String number, UUID id) {
        Documents.Document document = documents.find(number, id);
        reader.opens(number);
        return document;
    }

}
