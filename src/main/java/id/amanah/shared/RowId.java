package id.amanah.shared;

/**
 * Stable identity of a row of a repeating list in the answers, given by the server when
 * the row is first saved.
 *
 * @param value the {@code id} that the row carries
 */
public record RowId(String value) {

    public RowId {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("A row's id is missing");
        }
    }

    @Override
    public String toString() {
        return value;
    }

}
