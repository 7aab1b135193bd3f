package id.amanah.letters;

import id.amanah.shared.AgencyId;
import id.amanah.shared.DeclarationId;
import id.amanah.shared.PersonId;
import id.amanah.shared.Words;
import java.time.Instant;
import java.util.UUID;

/**
 * A letter as it is written.
 *
 * @param number the declaration's number
 * @param call the same for every try of the call that writes it
 */
record LetterRow(UUID id, AgencyId agency, DeclarationId declaration, String number, int version, String name,
        PersonId recipient, Words subject, Words text, Instant writtenAt, String call) {
}
