package id.amanah.personnel;

import java.time.LocalDate;
import java.util.UUID;

/** Rows as PostgreSQL's COPY takes them: tabs between, {@code \N} for nothing. */
final class CopyText {

    private final StringBuilder text = new StringBuilder(1 << 16);

    private boolean begun;

    CopyText add(String value) {
        if (begun) {
            text.append('\t');
        }
        begun = true;
        if (value == null) {
            text.append("\\N");
            return this;
        }
        for (int i = 0; i < value.length(); i++) {
            escaped(value.charAt(i));
        }
        return this;
    }

    private void escaped(char letter) {
        switch (letter) {
            case '\\' -> text.append("\\\\");
            case '\t' -> text.append("\\t");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            default -> text.append(letter);
        }
    }

    CopyText add(int value) {
        return add(Integer.toString(value));
    }

    CopyText add(UUID value) {
        return add(value == null ? null : value.toString());
    }

    CopyText add(LocalDate value) {
        return add(value == null ? null : value.toString());
    }

    CopyText add(Boolean value) {
        return add(value == null ? null : value ? "t" : "f");
    }

    void end() {
        text.append('\n');
        begun = false;
    }

    int length() {
        return text.length();
    }

    String take() {
        String rows = text.toString();
        text.setLength(0);
        return rows;
    }

}
