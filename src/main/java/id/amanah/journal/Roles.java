package id.amanah.journal;

import id.amanah.identity.Actor;
import id.amanah.identity.Role;
import java.util.Locale;

/**
 * In which role somebody acted: the office they hold besides being a civil servant, if
 * they hold one.
 */
final class Roles {

    private Roles() {
    }

    static String of(Actor actor) {
        if (actor.isSystem()) {
            return null;
        }
        return actor.roles()
            .stream()
            .filter(role -> role != Role.CIVIL_SERVANT)
            .sorted()
            .findFirst()
            .or(() -> actor.roles().stream().findFirst())
            .map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .orElse(null);
    }

}
