package id.amanah.letters;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

/**
 * The one door to the headers of a mail. A line break in a header would let whoever wrote
 * it add headers and recipients of their own; the library refuses it in most places but
 * not in all.
 */
final class Headers {

    private Headers() {
    }

    /**
     * A value of one line.
     * @throws IllegalArgumentException if it holds a line break or another control
     * character
     */
    static String line(String value) {
        if (value.chars().anyMatch(c -> Character.isISOControl(c) || c == '\u2028' || c == '\u2029')) {
            throw new IllegalArgumentException("A header of a mail must be one line");
        }
        return value;
    }

    /**
     * One plain address.
     * @throws IllegalArgumentException if it is none, or several
     */
    static InternetAddress address(String text) {
        try {
            InternetAddress address = new InternetAddress(line(text), true);
            if (!address.getAddress().equals(text) || !text.contains("@")) {
                throw new IllegalArgumentException("Not one plain address of mail");
            }
            return address;
        }
        catch (AddressException ex) {
            throw new IllegalArgumentException("Not an address of mail", ex);
        }
    }

}
