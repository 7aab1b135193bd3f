package id.amanah.shared;

import java.util.UUID;

/**
 * Identity of a declaration: a UUID of version 7, never shown to people, who see its
 * number.
 */
public record DeclarationId(UUID value) {

    public DeclarationId {
        if (value == null) {
            throw new IllegalArgumentException("A declaration's id is missing");
        }
    }

    public static DeclarationId next() {
        return new DeclarationId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }

}
