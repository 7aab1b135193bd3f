package id.amanah.workflow;

import id.amanah.shared.DeclarationId;
import id.amanah.shared.RowId;

/**
 * A fact worked out upstairs, found by models as {@code facts.derived.<name>}; a map's
 * members are found as {@code facts.derived.<name>.<member>}.
 */
public interface FactSource {

    String name();

    /** The fact for a version, or for one row of it; null if unknown. */
    Object of(DeclarationId declaration, int version, RowId row);

}
