package id.amanah.workflow;

import id.amanah.identity.Actor;
import id.amanah.shared.DeclarationId;
import java.time.Instant;

/**
 * One call of a step.
 *
 * @param version the frozen version of the declaration that the case works on
 * @param idempotencyKey the same for every try of this one call
 */
public record StepCall(DeclarationId declaration, int version, Actor actor, String idempotencyKey, Inputs inputs,
        Instant now) {
}
