package id.amanah.organisation;

import id.amanah.shared.AgencyId;
import id.amanah.shared.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Who is who, where, and under whom. */
public interface Organisation {

    /** The person; known to exist, else it is an error of the program. */
    Person person(PersonId id);

    Map<PersonId, Person> persons(Collection<PersonId> ids);

    Agency agency(AgencyId id);

    Optional<Agency> agencyByCode(String code);

    Optional<Person> byNip(String nip);

    /**
     * The superior on a day, up the line over vacancies; empty if there is none in the
     * agency.
     */
    Optional<PersonId> superiorOf(PersonId person, LocalDate on);

    /** Whether {@code superior} stands anywhere above the person on a day. */
    boolean isAbove(PersonId superior, PersonId person, LocalDate on);

}
