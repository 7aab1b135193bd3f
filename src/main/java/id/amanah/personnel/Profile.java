package id.amanah.personnel;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A person with all that is kept of them (<i>data pegawai</i>).
 *
 * @param gone the first day on which they no longer belonged to the agency; null if they
 * do
 */
public record Profile(UUID id, int agency, String name, String nip, String staffNumber, String employmentKind,
        String rank, LocalDate servesSince, String mail, String language, LocalDate gone, int unit, String unitName) {
}
