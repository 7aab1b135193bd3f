package id.amanah.kinds;

import id.amanah.forms.Form;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One immutable version of a kind: its folder as it was deployed, named by the SHA-256
 * over its files.
 */
public interface Bundle {

    /** Lower-case hex SHA-256 over the names and bytes of the files. */
    String id();

    Kind kind();

    /** A form of the folder by its id. */
    Optional<Form> form(String id);

    /** The user tasks of the process by their id, which is the step's name. */
    Map<String, UserStep> userSteps();

    /**
     * A word of the folder, such as {@code verify.label}; empty if the folder has none.
     */
    Optional<String> word(String key, Locale locale);

    /** All files by name, as they were deployed: {@code .bpmn} go to the engine. */
    Map<String, byte[]> files();

}
