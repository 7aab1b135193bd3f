package id.amanah.gifts;

import java.time.LocalDate;

/**
 * An object of a gift report and where it stands.
 *
 * @param position its place in the report, from 1
 * @param value whole rupiah; null if unknown
 * @param decree number of KPK's decree; null before it
 */
record GiftObject(String rowId, int position, String description, Long value, ObjectStatus status, String decree,
        LocalDate decreeOn) {
}
