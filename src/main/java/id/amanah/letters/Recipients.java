package id.amanah.letters;

import id.amanah.declarations.Declaration;
import id.amanah.identity.Accounts;
import id.amanah.identity.Role;
import id.amanah.organisation.Mailboxes;
import id.amanah.organisation.Mailboxes.Mailbox;
import id.amanah.organisation.Organisation;
import id.amanah.organisation.Registry;
import id.amanah.organisation.Person;
import id.amanah.shared.PersonId;
import id.amanah.workflow.Audience;
import id.amanah.workflow.Concerned;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Finds the persons whom a model's {@code input.to} means: the filer, the superior of
 * whom the case is about, the holders of a role at the agency, or whoever a fact names by
 * id, NIP or username.
 */
@Component
class Recipients {

    static final String FILER = "filer";

    static final String SUPERIOR = "superior";

    private static final List<Role> OFFICERS = List.of(Role.UPG, Role.COI_MANAGER, Role.COMMITTEE, Role.PERSONNEL,
            Role.APPOINTING_OFFICIAL);

    private final Audience audience;

    private final Accounts accounts;

    private final Organisation organisation;

    private final Mailboxes mailboxes;

    private final ObjectProvider<Concerned> concerned;

    Recipients(Audience audience, Accounts accounts, Organisation organisation, Mailboxes mailboxes,
            ObjectProvider<Concerned> concerned) {
        this.audience = audience;
        this.accounts = accounts;
        this.organisation = organisation;
        this.mailboxes = mailboxes;
        this.concerned = concerned;
    }

    /** The words that a model may write. */
    static List<String> choices() {
        return Stream.concat(Stream.of(FILER, SUPERIOR), OFFICERS.stream().map(Recipients::written)).toList();
    }

    private static String written(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Each with the address known today; empty if there is nobody. */
    Collection<Mailbox> of(Declaration declaration, Object to) {
        return mailboxes.of(persons(declaration, to).distinct().toList()).values();
    }

    private Stream<PersonId> persons(Declaration declaration, Object to) {
        if (to instanceof Collection<?> several) {
            return several.stream().flatMap(one -> named(one).stream());
        }
        if (FILER.equals(to)) {
            return Stream.of(declaration.declarant())
                .filter(filer -> !Registry.isThePublic(filer, declaration.agency()));
        }
        if (SUPERIOR.equals(to)) {
            return superior(declaration).stream();
        }
        Optional<Role> role = OFFICERS.stream().filter(one -> written(one).equals(to)).findFirst();
        return role.map(one -> audience.of(declaration, one).stream()).orElseGet(() -> named(to).stream());
    }

    private Optional<PersonId> superior(Declaration declaration) {
        PersonId subject = concerned.stream()
            .flatMap(source -> source.of(declaration).stream())
            .findFirst()
            .orElse(declaration.declarant());
        return audience.superior(declaration, subject);
    }

    private Optional<PersonId> named(Object name) {
        String text = name == null ? "" : name.toString().strip();
        if (text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            return Optional.of(new PersonId(UUID.fromString(text)));
        }
        return text.matches("\\d{18}") ? organisation.byNip(text).map(Person::id)
                : text.isEmpty() ? Optional.empty() : accounts.person(text);
    }

    /** The names of those a letter would go to, where the model alone tells them. */
    List<String> names(Declaration declaration, String to) {
        return to.startsWith("facts.") || Arrays.asList("", null).contains(to) ? List.of()
                : of(declaration, to).stream().map(Mailbox::name).toList();
    }

}
