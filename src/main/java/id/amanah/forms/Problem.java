package id.amanah.forms;

/**
 * Why a form cannot be used, for its designer.
 *
 * @param source the file
 * @param element the id of the component, or its place where it has none
 * @param reason what is wrong, in English
 */
public record Problem(String source, String element, String reason) {
}
