package id.amanah.letters;

import id.amanah.access.Capacity;
import id.amanah.access.Grants;
import id.amanah.declarations.Declaration;
import id.amanah.kinds.Kinds;
import org.springframework.stereotype.Component;

/**
 * Whether letters to who filed a declaration would tell the actor a name that the kind
 * seals (<i>pelapor dirahasiakan</i>).
 */
@Component
class SealedFiler {

    private final Kinds kinds;

    private final Grants grants;

    SealedFiler(Kinds kinds, Grants grants) {
        this.kinds = kinds;
        this.grants = grants;
    }

    /** Whether the kind seals who filed. */
    boolean isOf(Declaration declaration) {
        return kinds.bundle(declaration.bundle()).kind().sealsFiler();
    }

    /** Whether it does so before the actor. */
    boolean isBeforeActor(Declaration declaration) {
        return isOf(declaration) && grants.sight(declaration.id())
            .filter(sight -> sight == Capacity.DECLARANT || sight == Capacity.OFFICER)
            .isEmpty();
    }

}
