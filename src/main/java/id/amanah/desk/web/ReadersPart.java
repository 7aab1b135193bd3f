package id.amanah.desk.web;

import id.amanah.access.Grants;
import id.amanah.access.Grants.Sight;
import id.amanah.access.Readings;
import id.amanah.access.Readings.Reading;
import id.amanah.desk.Presentation;
import id.amanah.desk.Seal;
import id.amanah.desk.Sentences;
import id.amanah.kinds.Bundle;
import id.amanah.kinds.Kinds;
import id.amanah.organisation.Organisation;
import id.amanah.organisation.Person;
import id.amanah.shared.PersonId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who may read a declaration, since when, who has read it, and on which models it runs.
 * Whoever may not know who filed it is not told of other readers either.
 */
@Component
class ReadersPart implements CasePart {

    private final Grants grants;

    private final Readings readings;

    private final Kinds kinds;

    private final Organisation organisation;

    private final Seal seal;

    private final Presentation presentation;

    private final Sentences sentences;

    ReadersPart(Grants grants, Readings readings, Kinds kinds, Organisation organisation, Seal seal,
            Presentation presentation, Sentences sentences) {
        this.grants = grants;
        this.readings = readings;
        this.kinds = kinds;
        this.organisation = organisation;
        this.seal = seal;
        this.presentation = presentation;
        this.sentences = sentences;
    }

    /** Somebody, or the holders of a role. */
    record Reader(String who, String as, String since) {
    }

    /** The models as they were deployed, by names that an auditor finds again. */
    record Models(String process, String form, String bundle) {
    }

    @Override
    public Map<String, Object> of(Seen seen) {
        boolean sealed = seal.isOn(seen.declaration());
        List<Sight> given = sealed ? List.of() : grants.given(seen.declaration().id());
        List<Reading> read = sealed ? List.of() : readings.of(seen.declaration().id());
        Map<PersonId, Person> people = organisation
            .persons(Stream.concat(given.stream().map(Sight::person), read.stream().map(Reading::person))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return Map.of("readers", given.stream().map(one -> reader(one, people, seen)).toList(), "readings",
                read.stream().map(one -> said(one, people, seen)).toList(), "models", models(seen));
    }

    private String said(Reading reading, Map<PersonId, Person> people, Seen seen) {
        Person person = people.get(reading.person());
        return sentences.of("desk.readers.read", seen.locale(), person == null ? "–" : person.name(), reading.days(),
                presentation.moment(reading.last(), organisation.agency(seen.declaration().agency()).zone(),
                        seen.locale()));
    }

    private Reader reader(Sight given, Map<PersonId, Person> people, Seen seen) {
        var agency = organisation.agency(seen.declaration().agency());
        Person person = given.person() == null ? null : people.get(given.person());
        String who = person != null ? person.name() : given.role() == null ? "–"
                : sentences.of("desk.standing.role", seen.locale(), sentences
                    .of("desk.holder." + given.role().name().toLowerCase(Locale.ROOT).replace('_', '-'), seen.locale()),
                        agency.name());
        return new Reader(who, sentences.of("desk.capacity." + given.capacity(), seen.locale()),
                presentation.moment(given.since(), agency.zone(), seen.locale()));
    }

    private Models models(Seen seen) {
        Bundle bundle = kinds.bundle(seen.declaration().bundle());
        String form = bundle.kind().startForm();
        return new Models(bundle.kind().process(), form + " "
                + bundle.form(form).map(f -> f.version().substring(0, Math.min(12, f.version().length()))).orElse(""),
                bundle.id());
    }

}
