package id.amanah.desk;

import id.amanah.declarations.Declaration;
import id.amanah.journal.Journal;
import id.amanah.journal.Recorded;
import id.amanah.organisation.Organisation;
import id.amanah.organisation.Person;
import id.amanah.shared.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What happened to a declaration, in sentences that are made when they are read. */
@Component
public class Timeline {

    private final Journal journal;

    private final Organisation organisation;

    private final Phrases phrases;

    private final Seal seal;

    Timeline(Journal journal, Organisation organisation, Phrases phrases, Seal seal) {
        this.journal = journal;
        this.organisation = organisation;
        this.phrases = phrases;
        this.seal = seal;
    }

    /**
     * One entry in words.
     *
     * @param actor the name of who acted; null for the system
     * @param action the entry's type without its version
     * @param leaf lower-case hex of the leaf's hash
     */
    public record Item(Instant at, String actor, String role, String onBehalfOf, String action, String text,
            Map<String, Object> details, String leaf) {
    }

    /** The entries of a declaration that the actor may see, oldest first. */
    public List<Item> of(Declaration declaration, Locale locale) {
        List<Recorded> entries = journal.of(declaration.id());
        Map<PersonId, Person> people = organisation.persons(entries.stream()
            .flatMap(e -> Stream.of(e.actor(), e.onBehalfOf()))
            .filter(Objects::nonNull)
            .distinct()
            .toList());
        List<Item> items = entries.stream().map(e -> item(e, people, declaration, locale)).toList();
        return seal.isOn(declaration) ? sealed(items, entries, declaration, locale) : items;
    }

    /** Who filed is nobody's name; whom it is about sees no reasons, which may tell. */
    private List<Item> sealed(List<Item> items, List<Recorded> entries, Declaration declaration, Locale locale) {
        List<Item> sealed = new ArrayList<>();
        boolean subject = seal.isSubject(declaration);
        for (int at = 0; at < items.size(); at++) {
            Item item = items.get(at);
            boolean filer = declaration.declarant().equals(entries.get(at).actor());
            sealed.add(new Item(item.at(), filer ? seal.name(locale) : item.actor(), filer ? null : item.role(),
                    filer ? null : item.onBehalfOf(), item.action(), item.text(),
                    filer || subject ? Map.of() : item.details(), item.leaf()));
        }
        return sealed;
    }

    private Item item(Recorded entry, Map<PersonId, Person> people, Declaration declaration, Locale locale) {
        return new Item(entry.recordedAt(), name(people, entry.actor()), entry.role(), name(people, entry.onBehalfOf()),
                entry.type().replaceFirst("\\.v\\d+$", ""), phrases.of(entry, declaration, locale), details(entry),
                HexFormat.of().formatHex(entry.leafHash()));
    }

    private static Map<String, Object> details(Recorded entry) {
        Map<String, Object> details = new LinkedHashMap<>(entry.params());
        putIfKnown(details, "before", entry.before());
        putIfKnown(details, "after", entry.after());
        putIfKnown(details, "reason", entry.reason());
        return details;
    }

    private static void putIfKnown(Map<String, Object> details, String name, Object value) {
        if (value != null) {
            details.put(name, value);
        }
    }

    private static String name(Map<PersonId, Person> people, PersonId id) {
        Person person = id == null ? null : people.get(id);
        return person == null ? null : person.name();
    }

}
