package id.amanah.forms;

import java.math.BigDecimal;
import java.util.List;

/** Checks numbers: money is whole rupiah and not negative. */
final class NumberCheck {

    private static final BigDecimal LARGEST = new BigDecimal("1000000000000000");

    private final Wrongs wrongs;

    private final Scope top;

    private final boolean last;

    /**
     * A check.
     * @param top the answers at the top, whose rows a number may name
     * @param last whether everything is asked for
     */
    NumberCheck(Wrongs wrongs, Scope top, boolean last) {
        this.wrongs = wrongs;
        this.top = top;
        this.last = last;
    }

    /**
     * A whole number as Long, another as it was sent, without nothing behind the comma.
     */
    Object check(Component.NumberField field, Object value, String path, Scope in) {
        BigDecimal sent = value instanceof Number number ? new BigDecimal(number.toString()) : null;
        if (sent == null || Scope.isBeyondReason(sent)) {
            wrongs.add(path, sent == null ? "number" : "too-large-number");
            return null;
        }
        BigDecimal number = sent.stripTrailingZeros();
        boolean money = "true".equals(field.property("money"));
        if (number.scale() > field.decimalDigits()) {
            wrongs.add(path, money ? "whole-rupiah" : field.decimalDigits() == 0 ? "whole" : "decimals",
                    field.decimalDigits());
        }
        else if (number.abs().compareTo(LARGEST) > 0) {
            wrongs.add(path, "too-large-number");
        }
        else if (money && number.signum() < 0) {
            wrongs.add(path, "negative-money");
        }
        else if (last) {
            bounds(field, number, path, in);
        }
        return number.scale() <= 0 ? (Object) number.longValue() : number;
    }

    private void bounds(Component.NumberField field, BigDecimal number, String path, Scope in) {
        BigDecimal min = in.number(field.min());
        BigDecimal max = in.number(field.max());
        if (min != null && number.compareTo(min) < 0) {
            wrongs.add(path, "less-than", min.toPlainString());
        }
        if (max != null && number.compareTo(max) > 0) {
            wrongs.add(path, "more-than", max.toPlainString());
        }
        String list = field.property("refersTo");
        if (list != null) {
            int rows = top.get(list) instanceof List<?> many ? many.size() : 0;
            if (number.signum() <= 0 || number.compareTo(BigDecimal.valueOf(rows)) > 0) {
                wrongs.add(path, "no-such-row", number.toPlainString(), rows);
            }
        }
    }

}
