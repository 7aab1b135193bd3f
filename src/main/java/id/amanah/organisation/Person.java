package id.amanah.organisation;

import id.amanah.shared.AgencyId;
import id.amanah.shared.PersonId;

/**
 * A person of an agency (<i>pegawai</i>) as they stand today.
 *
 * @param nip 18 digits; null for filers without one
 * @param employmentKind {@code PNS}, {@code CPNS}, {@code PPPK}, {@code PPPK_PART_TIME}
 * or {@code OTHER}
 * @param rank rank class such as {@code III/c}; null if none
 * @param post title of the post; null if none
 * @param unit id of the unit
 * @param unitName name of the unit
 */
public record Person(PersonId id, AgencyId agency, String name, String nip, String employmentKind, String rank,
        String post, int unit, String unitName, int yearsOfService) {
}
