package id.amanah.shared;

import java.util.UUID;

/** Identity of a person, with or without a NIP. */
public record PersonId(UUID value) {

    public PersonId {
        if (value == null) {
            throw new IllegalArgumentException("A person's id is missing");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }

}
