package id.amanah.organisation;

import id.amanah.shared.AgencyId;
import java.time.ZoneId;

/**
 * An agency (<i>instansi</i>).
 *
 * @param code its short name in numbers of declarations, such as {@code KEMCON}
 * @param kind {@code CENTRAL}, {@code PROVINCE} or {@code REGENCY}
 * @param zone the zone in which its days end
 */
public record Agency(AgencyId id, String code, String name, String kind, ZoneId zone) {
}
