package id.amanah.shared;

import java.util.List;

/**
 * What is wrong with one answer, beside the field that has it.
 *
 * @param field the path as the client sends it, such as {@code objects[0].valueRupiah}
 * @param message a key of the words for people
 * @param args what the sentence is filled with
 */
public record FieldError(String field, String message, List<Object> args) {

    public FieldError(String field, String message, Object... args) {
        this(field, message, List.of(args));
    }

}
