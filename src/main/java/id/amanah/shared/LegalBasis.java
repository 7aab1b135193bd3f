package id.amanah.shared;

/**
 * The legal basis (<i>dasar hukum</i>) of a rule, a step or a table.
 *
 * @param text law and article as lawyers cite them, such as
 * {@code UU 20/2001 Pasal 12C ayat (2)}
 */
public record LegalBasis(String text) {

    public LegalBasis {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("A legal basis names law and article");
        }
    }

    @Override
    public String toString() {
        return text;
    }

}
