package id.amanah.workflow;

import id.amanah.declarations.Declarations;
import id.amanah.shared.DeclarationId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lists among the facts: rows count by their id, words as they are. */
@Component
class FactList implements OneByOne {

    private final ObjectProvider<Declarations> declarations;

    private final ObjectProvider<CaseFacts> facts;

    FactList(ObjectProvider<Declarations> declarations, ObjectProvider<CaseFacts> facts) {
        this.declarations = declarations;
        this.facts = facts;
    }

    @Override
    public List<String> of(DeclarationId declaration, String path) {
        Object list = facts.getObject().of(declarations.getObject().get(declaration)).at(path);
        if (list == null) {
            return List.of();
        }
        if (!(list instanceof Collection<?> entries)) {
            throw new IllegalArgumentException(path + " is no list");
        }
        return entries.stream().map(FactList::id).toList();
    }

    private static String id(Object entry) {
        return String.valueOf(entry instanceof Map<?, ?> row ? row.get("id") : entry);
    }

}
