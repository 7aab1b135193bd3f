package id.amanah.workflow;

import id.amanah.shared.DeclarationId;
import java.util.List;

/**
 * What a step is asked for one by one: the entries of the list at a path of facts, each
 * by the id that its item of work carries.
 */
public interface OneByOne {

    List<String> of(DeclarationId declaration, String path);

}
