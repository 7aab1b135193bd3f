package id.amanah.forms;

import java.util.List;

/**
 * A form (<i>formulir</i>) as read from Camunda Forms JSON. The reader owns the shape of
 * its components.
 *
 * @param id the form's id
 * @param version a digest of its bytes: what a frozen version of answers cites
 * @param json the bytes as they came, for the API
 * @param components the top-level components; groups are pages
 */
public record Form(String id, String version, String json, List<Component> components) {
}
