package id.amanah.workflow;

import id.amanah.kinds.UserStep;
import id.amanah.shared.AgencyId;
import id.amanah.shared.DeclarationId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the machine told of cases in this transaction and is not written yet. */
final class CaseBuffer {

    /** An element entered; left in the same breath, if it was. */
    record Entered(DeclarationId declaration, AgencyId agency, String activity, String element, String type, Instant at,
            Instant leftAt, boolean cancelled) {

        Entered left(Instant when, boolean cancelled) {
            return new Entered(declaration, agency, activity, element, type, at, when, cancelled);
        }

    }

    /** An element left that was entered in an earlier transaction. */
    record Left(String activity, Instant at, boolean cancelled) {
    }

    /** A step asked again after an outcome that leaves its item on the list. */
    record Again(UUID work, UUID copy, String task) {
    }

    /** What a person decided in this transaction. */
    record Decision(WorkRow work, UserStep.Outcome outcome) {
    }

    final Map<String, Entered> entered = new LinkedHashMap<>();

    final List<Left> left = new ArrayList<>();

    final Map<String, WorkRow> asked = new LinkedHashMap<>();

    final List<Again> again = new ArrayList<>();

    final List<Object[]> withdrawn = new ArrayList<>();

    final Set<UUID> closing = new LinkedHashSet<>();

    /** Stays until the transaction ends: a step asked again looks back at it. */
    final Map<DeclarationId, Decision> decisions = new LinkedHashMap<>();

    /** Stays until the transaction ends: who was given sight already. */
    final Set<List<Object>> sighted = new HashSet<>();

    void written() {
        entered.clear();
        left.clear();
        asked.clear();
        again.clear();
        withdrawn.clear();
        closing.clear();
    }

}
