package id.amanah.kinds;

import id.amanah.forms.Form;
import java.util.Optional;

/** Reads a form and tells the lint what is wrong with it; the forms know how. */
@FunctionalInterface
interface FormSource {

    /** Reads a file of the folder; empty if it has problems, which are added. */
    Optional<Form> read(String file, byte[] bytes, Problems problems);

}
