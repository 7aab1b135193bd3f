package id.amanah.declarations;

import java.util.Set;

/**
 * Where a declaration stands (<i>status laporan</i>), and the whole table of how it may
 * move.
 */
public enum Status {

    DRAFT, SUBMITTED, RETURNED, CLOSED, WITHDRAWN;

    /** A move and the journal's word for it. */
    enum Move {

        SUBMIT("declaration.submitted.v1", SUBMITTED, Set.of(DRAFT, RETURNED)),
        GIVE_BACK("declaration.returned.v1", RETURNED, Set.of(SUBMITTED)),
        TAKE_UP("declaration.taken-up.v1", SUBMITTED, Set.of(RETURNED)),
        WITHDRAW("declaration.withdrawn.v1", WITHDRAWN, Set.of(DRAFT, SUBMITTED, RETURNED)),
        CLOSE("declaration.closed.v1", CLOSED, Set.of(SUBMITTED, RETURNED)),
        REOPEN("declaration.rectification-opened.v1", SUBMITTED, Set.of(CLOSED));

        private final String entry;

        private final Status to;

        private final Set<Status> from;

        Move(String entry, Status to, Set<Status> from) {
            this.entry = entry;
            this.to = to;
            this.from = from;
        }

        String entry() {
            return entry;
        }

        Status to() {
            return to;
        }

        boolean isOpenFrom(Status status) {
            return from.contains(status);
        }

    }

    /** Whether the declarant may change the answers. */
    public boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }

}
