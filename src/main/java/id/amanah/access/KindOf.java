package id.amanah.access;

import id.amanah.shared.DeclarationId;

/**
 * Tells of which kind a declaration is, which never changes: some mandates are for chosen
 * kinds alone. Known upstairs.
 */
public interface KindOf {

    /** The key of its kind. */
    String of(DeclarationId declaration);

}
