package id.amanah.desk.web;

import id.amanah.declarations.Documents;
import id.amanah.desk.Presentation;
import id.amanah.desk.Sentences;
import id.amanah.organisation.Organisation;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The documents: photos as small pictures, other files by name, kind and size. */
@Component
class DocumentsPart implements CasePart {

    private final Documents documents;

    private final Organisation organisation;

    private final Presentation presentation;

    private final Sentences sentences;

    DocumentsPart(Documents documents, Organisation organisation, Presentation presentation, Sentences sentences) {
        this.documents = documents;
        this.organisation = organisation;
        this.presentation = presentation;
        this.sentences = sentences;
    }

    /** A document; {@code picture} is the path of its preview, null if it has none. */
    record Shown(String id, String name, String path, String picture, String about) {
    }

    @Override
    public Map<String, Object> of(Seen seen) {
        String number = seen.declaration().number();
        ZoneId zone = organisation.agency(seen.declaration().agency()).zone();
        return Map.of("documents",
                documents.of(number).stream().map(document -> shown(document, number, zone, seen)).toList());
    }

    private Shown shown(Documents.Document document, String number, ZoneId zone, Seen seen) {
        String path = "/laporan/" + number + "/berkas/" + document.id();
        boolean picture = document.mediaType().startsWith("image/");
        String type = document.mediaType().replaceFirst("^.*/", "").toUpperCase(java.util.Locale.ROOT);
        String about = sentences.of("desk.document.about", seen.locale(), type, size(document.size(), seen.locale()),
                presentation.moment(document.addedAt(), zone, seen.locale()));
        String purpose = document.purpose() == null || document.purpose().isBlank() ? "" : document.purpose() + ". ";
        return new Shown(document.id().toString(), document.name(), path, picture ? path + "/kecil" : null,
                purpose + about);
    }

    private String size(int bytes, java.util.Locale locale) {
        return bytes < 1_000_000 ? Math.max(1, bytes / 1000) + " KB"
                : String.format(locale, "%.1f MB", bytes / 1_000_000.0);
    }

}
