package id.amanah.shared;

/**
 * Identity of an agency (<i>instansi</i>): a positive number that every row of the agency
 * carries.
 */
public record AgencyId(int value) {

    public AgencyId {
        if (value <= 0) {
            throw new IllegalArgumentException("An agency's id is a positive number, not " + value);
        }
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }

}
