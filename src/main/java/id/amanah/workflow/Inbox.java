package id.amanah.workflow;

import id.amanah.declarations.Status;
import id.amanah.identity.Identity;
import id.amanah.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The work list as people look at it (<i>daftar kerja</i>): chosen, sorted and counted,
 * one query each.
 */
@Service
public class Inbox {

    private final InboxRows rows;

    private final WorkList list;

    Inbox(InboxRows rows, WorkList list) {
        this.rows = rows;
        this.list = list;
    }

    /**
     * Items of a tab.
     * @param page from 0
     */
    @Transactional(readOnly = true)
    public Listed list(Wanted wanted, int page, int size) {
        List<InboxRows.Row> found = rows.page(wanted, Identity.actor(), page, size);
        List<Item> items = found.stream().map(this::item).toList();
        return new Listed(items, found.isEmpty() ? 0 : found.get(0).total());
    }

    /** Work of one person is free to nobody but who stands in for them. */
    private Item item(InboxRows.Row row) {
        Works.Work work = list.seen(row.work());
        return new Item(work, row.declarant(), row.filer(), row.filedOn(), row.status(), row.asOfficer(),
                row.work().person() == null || work.actingFor() != null);
    }

    /** How many items each tab holds. */
    @Transactional(readOnly = true)
    public Map<Tab, Long> counts() {
        return rows.counts(Identity.actor());
    }

    /**
     * What to do next: the most urgent of what the actor took, or else of what nobody
     * has.
     * @param but an item that is not meant
     */
    @Transactional(readOnly = true)
    public Optional<Works.Work> next(UUID but) {
        return rows.next(Identity.actor(), but).map(list::seen);
    }

    /** The parts of the list. */
    public enum Tab {

        /** Claimed by the actor, or asked of nobody else. */
        MINE,
        /** Free to be taken. */
        OPEN,
        /** Mine or free, and past its due date. */
        OVERDUE,
        /** Mine or free, while the declarant completes. */
        RETURNED

    }

    /** Which due dates are wanted. */
    public enum Due {

        ANY, LATE, WEEK, NONE

    }

    /** In which order. */
    public enum Order {

        DUE, OLDEST, NEWEST, NUMBER

    }

    /**
     * What is wanted.
     *
     * @param kind the key of a kind; empty for all
     * @param step the id of a step; empty for all
     * @param text part of a number or of a declarant's name; empty for all
     */
    public record Wanted(Tab tab, String kind, String step, String text, Due due, Order order) {
    }

    /**
     * An item with what a list shows of its declaration.
     *
     * @param asOfficer whether who is asked may know who filed under any seal
     * @param free whether holders of a role are asked, not one person
     */
    public record Item(Works.Work work, PersonId declarant, String filer, LocalDate filedOn, Status status,
            boolean asOfficer, boolean free) {
    }

    /** A page of items, and how many there are in all. */
    public record Listed(List<Item> items, long total) {
    }

}
