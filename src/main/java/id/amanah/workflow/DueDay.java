package id.amanah.workflow;

import id.amanah.shared.DeclarationId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A day by which work is due that no legal clock sets (<i>tanggal pemeriksaan</i>), such
 * as the next check of a measure. Brought by the floors above.
 */
public interface DueDay {

    Optional<LocalDate> of(DeclarationId declaration, String step, String item);

}
