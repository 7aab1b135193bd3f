package id.amanah.letters;

import java.math.BigDecimal;

/** Whole rupiah in a letter, written as money. */
public record Money(BigDecimal rupiah) {

    public static Money of(long rupiah) {
        return new Money(BigDecimal.valueOf(rupiah));
    }

}
