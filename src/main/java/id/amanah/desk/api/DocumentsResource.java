package id.amanah.desk.api;

import id.amanah.declarations.Documents;
import id.amanah.desk.Once;
import id.amanah.desk.Reader;
import id.amanah.workflow.Again;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Documents of a declaration as resources; given out as attachments only. */
@RestController
@RequestMapping("/api/declarations/{number}/documents")
class DocumentsResource {

    private final Documents documents;

    private final Once once;

    private final Again again;

    private final Reader reader;

    DocumentsResource(Documents documents, Once once, Again again, Reader reader) {
        this.documents = documents;
        this.once = once;
        this.again = again;
        this.reader = reader;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Documents.Document add(@PathVariable String number, @RequestParam MultipartFile file,
            @RequestParam(required = false) String purpose,
            @RequestHeader(name = "Idempotency-Key", required = false) String key) throws IOException {
        byte[] bytes = file.getBytes();
        String request = "POST document " + number + " " + file.getOriginalFilename() + " " + purpose + " "
                + DigestUtils.md5DigestAsHex(bytes);
        String id = again.run(() -> once.run(key, request,
                () -> documents.add(number, file.getOriginalFilename(), purpose, bytes).id().toString()));
        return documents.find(number, UUID.fromString(id));
    }

    @GetMapping
    List<Documents.Document> list(@PathVariable String number) {
        return documents.of(number);
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> read(@PathVariable String number, @PathVariable UUID id) {
        Documents.Document document = documents.find(number, id);
        reader.opens(number);
        ContentDisposition attachment = ContentDisposition.attachment()
            .filename(document.name(), StandardCharsets.UTF_8)
            .build();
        return ResponseEntity.ok()
            .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
            .header("X-Content-Type-Options", "nosniff")
            .header(HttpHeaders.CONTENT_TYPE, document.mediaType())
            .body(documents.bytes(document));
    }

}
