package id.amanah.kinds;

import id.amanah.forms.Form;
import id.amanah.forms.FormReader;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Camunda Forms JSON as the forms read it, its problems told beside those of the models.
 */
@Component
final class CamundaForms {

    private final FormReader reader;

    CamundaForms(FeelForForms expressions) {
        this.reader = new FormReader(expressions);
    }

    /** Reads a file of the folder; empty if it has problems, which are added. */
    Optional<Form> read(String file, byte[] bytes, Problems problems) {
        FormReader.Reading reading = reader.read(bytes, file);
        reading.problems().forEach(p -> problems.add(p.source(), p.element(), p.reason()));
        return Optional.ofNullable(reading.form());
    }

}
