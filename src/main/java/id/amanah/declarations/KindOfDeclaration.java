package id.amanah.declarations;

import id.amanah.access.KindOf;
import id.amanah.shared.DeclarationId;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells of which kind a declaration is; mostly it is read in the transaction already. */
@Component
class KindOfDeclaration implements KindOf {

    private final EntityManager entities;

    KindOfDeclaration(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String of(DeclarationId declaration) {
        UUID id = declaration.value();
        Declaration found = entities.find(Declaration.class, id);
        return found == null ? "" : found.kind();
    }

}
