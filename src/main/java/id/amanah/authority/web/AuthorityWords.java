package id.amanah.authority.web;

import id.amanah.identity.Identity;
import id.amanah.identity.Role;
import id.amanah.kinds.Bundle;
import id.amanah.kinds.Kinds;
import id.amanah.organisation.Agency;
import id.amanah.organisation.Organisation;
import id.amanah.organisation.Person;
import id.amanah.shared.AgencyId;
import id.amanah.shared.PersonId;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** How roles, kinds, people and agencies are named on these pages. */
@Component
class AuthorityWords {

    private final MessageSource messages;

    private final Kinds kinds;

    private final Organisation organisation;

    AuthorityWords(MessageSource messages, Kinds kinds, Organisation organisation) {
        this.messages = messages;
        this.kinds = kinds;
        this.organisation = organisation;
    }

    MessageSource messages() {
        return messages;
    }

    String of(String key, Locale locale, Object... args) {
        return messages.getMessage(key, args, key, locale);
    }

    String role(Role role, Locale locale) {
        return of("authority.role." + role.key(), locale);
    }

    String roles(Collection<Role> roles, Locale locale) {
        return roles.stream().map(role -> role(role, locale)).collect(Collectors.joining(", "));
    }

    /** The roles that can be given, in the order of the enumeration. */
    Map<String, String> givable(Locale locale) {
        Map<String, String> names = new LinkedHashMap<>();
        Arrays.stream(Role.values())
            .filter(role -> role != Role.CITIZEN)
            .forEach(role -> names.put(role.name(), role(role, locale)));
        return names;
    }

    Map<String, String> kinds(Locale locale) {
        Map<String, String> names = new LinkedHashMap<>();
        kinds.current().stream().map(Bundle::kind).forEach(kind -> names.put(kind.key(), kind.name().in(locale)));
        return names;
    }

    String kinds(Collection<String> keys, Locale locale) {
        Map<String, String> names = kinds(locale);
        return keys.isEmpty() ? of("authority.all-kinds", locale)
                : keys.stream().map(key -> names.getOrDefault(key, key)).collect(Collectors.joining(", "));
    }

    Map<PersonId, Person> people(Collection<PersonId> persons) {
        return organisation.persons(persons.stream().filter(java.util.Objects::nonNull).distinct().toList());
    }

    static String name(Map<PersonId, Person> people, PersonId person) {
        return person != null && people.containsKey(person) ? people.get(person).name() : null;
    }

    /** Where a role counts; null for every agency. */
    String agency(AgencyId agency, Locale locale) {
        return agency == null ? of("authority.everywhere", locale)
                : organisation.agencyIfKnown(agency).map(Agency::name).orElse(agency.toString());
    }

    List<Agency> agenciesOfActor() {
        return organisation.agencies().stream().filter(one -> Identity.actor().agencies().contains(one.id())).toList();
    }

}
