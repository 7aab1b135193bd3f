package id.amanah.ethics;

import id.amanah.declarations.Declaration;
import id.amanah.organisation.Organisation;
import id.amanah.organisation.Person;
import id.amanah.shared.DeclarationId;
import id.amanah.shared.PersonId;
import id.amanah.workflow.Offers;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The parties of a hearing (<i>pihak</i>): who is examined, and who had a hand in the
 * matter before.
 */
@Component
class Parties {

    private final Organisation organisation;

    private final ObjectProvider<Offers> offers;

    private final JdbcClient jdbc;

    Parties(Organisation organisation, ObjectProvider<Offers> offers, JdbcClient jdbc) {
        this.organisation = organisation;
        this.offers = offers;
        this.jdbc = jdbc;
    }

    /** Who is examined (<i>terperiksa</i>); empty if no official of the agency is. */
    Optional<Person> examinee(Declaration hearing) {
        return Optional.ofNullable(Hearing.of(hearing).examineeNip())
            .flatMap(organisation::byNip)
            .filter(person -> person.agency().equals(hearing.agency()));
    }

    boolean isExaminee(Declaration hearing, PersonId person) {
        return person != null && examinee(hearing).filter(examinee -> examinee.id().equals(person)).isPresent();
    }

    /**
     * Who referred the matter, who declared or reported it, and who decided on it before.
     */
    Set<PersonId> involved(Declaration hearing) {
        Set<PersonId> involved = new HashSet<>(Set.of(hearing.declarant()));
        source(hearing).ifPresent(source -> {
            involved.add(source.declarant());
            involved.addAll(offers.getObject().deciders(source.declaration()));
        });
        return involved;
    }

    private record Source(DeclarationId declaration, PersonId declarant) {
    }

    private Optional<Source> source(Declaration hearing) {
        return jdbc.sql("select id, declarant from declaration where number = ? and agency_id = ?")
            .param(Hearing.of(hearing).from())
            .param(hearing.agency().value())
            .query((row, n) -> new Source(new DeclarationId(row.getObject(1, UUID.class)),
                    new PersonId(row.getObject(2, UUID.class))))
            .optional();
    }

}
