package id.amanah.gifts;

import id.amanah.shared.FieldError;
import id.amanah.shared.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Rows of a decision that each name an object by its position, from 1, once. */
final class Positions {

    private final List<GiftObject> named = new ArrayList<>();

    /**
     * Finds the objects.
     * @param field the list in the decision's answers, for messages
     * @param among the objects that may be named
     * @throws Refusal if a row names none of them, or one twice
     */
    Positions(String field, List<Map<String, Object>> rows, List<GiftObject> among) {
        List<FieldError> errors = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (int at = 0; at < rows.size(); at++) {
            int position = rows.get(at).get("object") instanceof Number number ? number.intValue() : 0;
            GiftObject object = among.stream().filter(o -> o.position() == position).findFirst().orElse(null);
            if (object == null || !seen.add(position)) {
                errors.add(object == null ? stranger(field, at, position, among)
                        : new FieldError(field + "[" + at + "].object", "gifts.error.object-twice", position));
            }
            named.add(object);
        }
        if (!errors.isEmpty()) {
            throw Refusal.invalid(errors);
        }
    }

    private static FieldError stranger(String field, int at, int position, List<GiftObject> among) {
        String waiting = among.stream().map(o -> String.valueOf(o.position())).collect(Collectors.joining(", "));
        return new FieldError(field + "[" + at + "].object", "gifts.error.no-such-object", position, waiting);
    }

    GiftObject object(int row) {
        return named.get(row);
    }

    List<Integer> all() {
        return named.stream().map(GiftObject::position).toList();
    }

    /** The objects that no row names. */
    List<GiftObject> missing(List<GiftObject> expected) {
        return expected.stream().filter(o -> !all().contains(o.position())).toList();
    }

}
