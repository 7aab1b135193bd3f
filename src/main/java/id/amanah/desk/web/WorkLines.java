package id.amanah.desk.web;

import id.amanah.deadlines.Deadlines;
import id.amanah.deadlines.Deadlines.Deadline;
import id.amanah.deadlines.Deadlines.State;
import id.amanah.desk.Presentation;
import id.amanah.identity.Identity;
import id.amanah.kinds.Bundle;
import id.amanah.kinds.Kinds;
import id.amanah.organisation.Organisation;
import id.amanah.organisation.Person;
import id.amanah.shared.DeclarationId;
import id.amanah.shared.PersonId;
import id.amanah.workflow.Inbox;
import id.amanah.workflow.Works;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Items of work as lines of a list; clocks and names are read once for all of them. */
@Component
class WorkLines {

    private final Deadlines deadlines;

    private final Kinds kinds;

    private final Organisation organisation;

    private final Clocks clocks;

    private final Presentation presentation;

    WorkLines(Deadlines deadlines, Kinds kinds, Organisation organisation, Clocks clocks, Presentation presentation) {
        this.deadlines = deadlines;
        this.kinds = kinds;
        this.organisation = organisation;
        this.clocks = clocks;
        this.presentation = presentation;
    }

    /**
     * A line.
     *
     * @param filer who filed it; empty where the reader need not know
     * @param due its most urgent clock in a sentence; empty if none runs
     * @param assignee who took it; empty if nobody did
     * @param free whether the reader may take it
     * @param behalf in whose place they would, or another did; null if in nobody's
     */
    record Shown(UUID id, String number, String kind, String step, String filer, String filed, String due, boolean late,
            String assignee, boolean mine, boolean free, String behalf) {
    }

    List<Shown> of(List<Inbox.Item> items, Locale locale) {
        Map<DeclarationId, List<Deadline>> running = deadlines
            .of(items.stream().map(i -> i.work().declaration()).distinct().toList());
        Map<PersonId, Person> people = organisation.persons(items.stream()
            .flatMap(i -> Stream.of(i.work().assignee(), behalf(i.work())))
            .filter(Objects::nonNull)
            .distinct()
            .toList());
        return items.stream()
            .map(i -> shown(i, running.getOrDefault(i.work().declaration(), List.of()), people, locale))
            .toList();
    }

    private Shown shown(Inbox.Item item, List<Deadline> running, Map<PersonId, Person> people, Locale locale) {
        Works.Work work = item.work();
        Bundle bundle = kinds.bundle(work.bundle());
        Deadline first = Deadlines.first(running, work.step().deadlines()).orElse(null);
        Person assignee = work.assignee() == null ? null : people.get(work.assignee());
        boolean mine = Identity.actor().is(work.assignee());
        Person principal = behalf(work) == null ? null : people.get(behalf(work));
        boolean goesOn = work.assignee() != null && !mine
                && (work.assignee().equals(work.actingFor()) || Identity.actor().is(work.assigneeFor()));
        return new Shown(work.id(), work.number(), bundle.kind().name().in(locale),
                bundle.word(work.step().id() + ".label", locale).orElse(work.step().id()),
                item.filer() == null || bundle.kind().sealsFiler() && !item.asOfficer() ? "" : item.filer(),
                presentation.day(item.filedOn(), locale), first == null ? "" : clocks.sentence(first, locale),
                first != null && first.state() == State.BREACHED, assignee == null ? "" : assignee.name(), mine,
                assignee == null && item.free() || goesOn, principal == null ? null : principal.name());
    }

    private static PersonId behalf(Works.Work work) {
        return work.actingFor() != null ? work.actingFor() : work.assigneeFor();
    }

}
