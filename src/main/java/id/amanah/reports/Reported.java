package id.amanah.reports;

import id.amanah.declarations.Declaration;
import id.amanah.identity.WhileReading;
import id.amanah.organisation.Organisation;
import id.amanah.organisation.Person;
import id.amanah.shared.DeclarationId;
import id.amanah.shared.PersonId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whom a report is about (<i>terlapor</i>): named at screening, else by NIP, else by name
 * and unit where only one person answers to them.
 */
@Component
class Reported {

    private final WhileReading<DeclarationId, Optional<PersonId>> seen = new WhileReading<>();

    private final Organisation organisation;

    private final JdbcClient jdbc;

    private final Clock clock;

    Reported(Organisation organisation, JdbcClient jdbc, Clock clock) {
        this.organisation = organisation;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The person, if there is no doubt. */
    Optional<PersonId> certain(Declaration declaration) {
        Optional<PersonId> named = named(declaration);
        return named.isPresent() ? named
                : Optional.of(meant(declaration)).filter(m -> m.size() == 1).map(m -> m.get(0));
    }

    /** All who may be meant: none of them may learn of the report. */
    Set<PersonId> possible(Declaration declaration) {
        Set<PersonId> possible = meantByNip(declaration).or(() -> Optional.of(namesakes(declaration)))
            .orElseThrow()
            .stream()
            .map(Person::id)
            .collect(Collectors.toSet());
        named(declaration).ifPresent(possible::add);
        return possible;
    }

    /** Who has the NIP at the agency of the report. */
    Optional<PersonId> withNip(Declaration declaration, String nip) {
        return organisation.byNip(nip).filter(p -> p.agency().equals(declaration.agency())).map(Person::id);
    }

    private List<PersonId> meant(Declaration declaration) {
        Object unit = declaration.answers().get("reportedUnit");
        return meantByNip(declaration)
            .orElseGet(() -> namesakes(declaration).stream()
                .filter(p -> unit == null || p.unitName().equalsIgnoreCase(unit.toString().strip()))
                .toList())
            .stream()
            .map(Person::id)
            .toList();
    }

    /** Empty if no NIP is told; nobody if it is told and unknown here. */
    private Optional<List<Person>> meantByNip(Declaration declaration) {
        Object nip = declaration.answers().get("reportedNip");
        return Optional.ofNullable(nip)
            .map(told -> organisation.byNip(told.toString())
                .filter(p -> p.agency().equals(declaration.agency()))
                .map(List::of)
                .orElse(List.of()));
    }

    private List<Person> namesakes(Declaration declaration) {
        Object name = declaration.answers().get("reportedName");
        return name == null ? List.of()
                : organisation.byName(name.toString())
                    .stream()
                    .filter(p -> p.agency().equals(declaration.agency()))
                    .toList();
    }

    private Optional<PersonId> named(Declaration declaration) {
        return seen.of(declaration.id(), id -> asked(declaration));
    }

    private Optional<PersonId> asked(Declaration declaration) {
        return jdbc.sql("select person from reported_person where declaration = ?")
            .param(declaration.id().value())
            .query((row, n) -> new PersonId(row.getObject(1, java.util.UUID.class)))
            .optional();
    }

    void name(Declaration declaration, PersonId person) {
        jdbc.sql("""
                insert into reported_person (declaration, agency_id, person) values (:declaration, :agency, :person)
                on conflict (declaration) do update set person = :person""")
            .params(Map.of("declaration", declaration.id().value(), "agency", declaration.agency().value(), "person",
                    person.value()))
            .update();
    }

    /** The person was heard, or declined to be, and may know from now on. */
    void open(Declaration declaration) {
        jdbc.sql("update reported_person set opened_at = ? where declaration = ? and opened_at is null")
            .params(Timestamp.from(clock.instant()), declaration.id().value())
            .update();
    }

    boolean isOpen(Declaration declaration) {
        return jdbc.sql("select exists (select from reported_person where declaration = ? and opened_at is not null)")
            .param(declaration.id().value())
            .query(Boolean.class)
            .single();
    }

    /** Whether a declaration is a report about somebody at all. */
    static boolean isReport(Declaration declaration) {
        return declaration.answers().containsKey("reportedNip") || declaration.answers().containsKey("reportedName");
    }

}
