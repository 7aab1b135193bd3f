package id.amanah.desk.web;

import id.amanah.declarations.Documents;
import id.amanah.declarations.Photo;
import id.amanah.forms.Component;
import id.amanah.shared.FieldError;
import id.amanah.shared.Refusal;
import id.amanah.workflow.Again;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

/**
 * Files that questions ask for: a photo is made smaller, stored with the declaration, and
 * its id stands in the answer.
 */
@org.springframework.stereotype.Component
class Attachments {

    /** What comes before a field's name where its new files are posted. */
    static final String FILE = "_file.";

    /** Names the field and the file that a button takes away: {@code photos:<id>}. */
    static final String DETACH = "_detach";

    private final Documents documents;

    private final Again again;

    Attachments(Documents documents, Again again) {
        this.documents = documents;
        this.again = again;
    }

    /**
     * Stores posted files and adds their ids to the answers that were read; takes away
     * the one whose button was pressed.
     * @param read the answers of the page, changed in place
     * @return what could not be stored, by field
     */
    List<FieldError> take(String number, List<Component> components, MultiValueMap<String, String> posted,
            MultiValueMap<String, MultipartFile> files, Map<String, Object> read) {
        List<FieldError> errors = new ArrayList<>();
        flat(components).forEach(field -> {
            Set<Object> ids = new LinkedHashSet<>(read.get(field.key()) instanceof List<?> many ? many : List.of());
            String detach = posted.getFirst(DETACH);
            if (detach != null && detach.startsWith(field.key() + ":")) {
                String gone = detach.substring(field.key().length() + 1);
                if (ids.remove(gone)) {
                    remove(number, gone);
                }
            }
            files.getOrDefault(FILE + field.key(), List.of())
                .stream()
                .filter(f -> !f.isEmpty())
                .forEach(f -> add(number, field, f, ids, errors));
            read.remove(field.key());
            if (!ids.isEmpty()) {
                read.put(field.key(), List.copyOf(ids));
            }
        });
        return errors;
    }

    private static List<Component.FilePicker> flat(List<Component> components) {
        List<Component.FilePicker> pickers = new ArrayList<>();
        for (Component component : components) {
            if (component instanceof Component.FilePicker picker) {
                pickers.add(picker);
            }
            else if (component instanceof Component.Group group) {
                pickers.addAll(flat(group.components()));
            }
        }
        return pickers;
    }

    private void add(String number, Component.FilePicker field, MultipartFile file, Set<Object> ids,
            List<FieldError> errors) {
        try {
            if (field.takes(Documents.mediaType(file.getBytes()))) {
                ids.add(store(number, file, "").id().toString());
            }
            else {
                errors.add(new FieldError(field.key(), "forms.error.file-type", field.accept()));
            }
        }
        catch (Refusal refused) {
            errors.add(new FieldError(field.key(), refused.key(), refused.args()));
        }
        catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Stores a file that was posted; photos smaller and without where they were taken.
     */
    Documents.Document store(String number, MultipartFile file, String purpose) {
        try {
            Photo photo = Photo.reduced(file.getOriginalFilename(), file.getBytes());
            return again.run(() -> documents.add(number, photo.name(), purpose, photo.bytes()));
        }
        catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Deletes a file that no submitted version has; another is only taken away. */
    void remove(String number, String id) {
        again.run(() -> {
            documents.remove(number, UUID.fromString(id));
            return id;
        });
    }

}
