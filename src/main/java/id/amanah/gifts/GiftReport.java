package id.amanah.gifts;

import id.amanah.declarations.NormalName;
import id.amanah.shared.RowId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answers of a gift report (<i>laporan gratifikasi</i>), read in the words of the
 * field. What was not answered is null.
 */
record GiftReport(Map<String, Object> answers) {

    boolean isRefusal() {
        return "REFUSED".equals(answers.get("reportType"));
    }

    LocalDate receivedOn() {
        Object day = answers.get("receivedOn");
        return day == null ? null : LocalDate.parse(day.toString());
    }

    /**
     * Whether another report tells of the same occasion: of the same day, or under the
     * same name in the same year.
     */
    boolean isOfSameOccasion(GiftReport other) {
        if (receivedOn() == null || other.receivedOn() == null) {
            return false;
        }
        return receivedOn().equals(other.receivedOn()) || !occasion().isEmpty() && occasion().equals(other.occasion())
                && receivedOn().getYear() == other.receivedOn().getYear();
    }

    private String occasion() {
        return answers.get("occasion") == null ? "" : NormalName.of(answers.get("occasion").toString());
    }

    List<Map<String, Object>> objects() {
        return rows("objects");
    }

    Optional<Map<String, Object>> object(RowId row) {
        return objects().stream().filter(o -> row.value().equals(o.get("id"))).findFirst();
    }

    /**
     * The giver of an object: the one it names by position, from 1; the first if it names
     * none.
     */
    Map<String, Object> giverOf(Map<String, Object> object) {
        List<Map<String, Object>> givers = rows("givers");
        int position = object.get("giver") instanceof Number number ? number.intValue() : 1;
        return position >= 1 && position <= givers.size() ? givers.get(position - 1) : Map.of();
    }

    static boolean isForCeremony(Map<String, Object> object) {
        return "CEREMONY".equals(object.get("category"));
    }

    /** Whole rupiah; null where the value is unknown. */
    static Long value(Map<String, Object> object) {
        return object.get("valueRupiah") instanceof Number number ? new BigDecimal(number.toString()).longValue()
                : null;
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> rows(String name) {
        return answers.get(name) instanceof List<?> list ? (List<Map<String, Object>>) list : List.of();
    }

}
