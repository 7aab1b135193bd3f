package id.amanah.desk.web;

import id.amanah.desk.Bindings;
import id.amanah.desk.Presentation;
import id.amanah.desk.Sentences;
import id.amanah.identity.Identity;
import id.amanah.interests.Measures;
import id.amanah.interests.Suspensions;
import id.amanah.kinds.Bundle;
import id.amanah.kinds.Kinds;
import id.amanah.organisation.Organisation;
import id.amanah.organisation.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says what binds an official (<i>yang mengikat</i>), one by one in plain words. */
@Component
class Bonds {

    private static final String CONFLICT = "conflict-declaration";

    private final Kinds kinds;

    private final Organisation organisation;

    private final Presentation presentation;

    private final Sentences sentences;

    Bonds(Kinds kinds, Organisation organisation, Presentation presentation, Sentences sentences) {
        this.kinds = kinds;
        this.organisation = organisation;
        this.presentation = presentation;
        this.sentences = sentences;
    }

    /**
     * What binds or bound somebody.
     *
     * @param what in one sentence
     * @param more what that means, or what was written about it; null if nothing
     * @param next what is to be done now; null if nothing
     * @param basis the law behind it; null if none is told
     * @param number of the declaration it follows from; null where that is not told
     * @param open whether the reader may open that declaration
     */
    record Bond(String what, String more, String next, List<Fact> facts, String basis, String number, boolean open) {
    }

    /** Something known about it. */
    record Fact(String name, String value) {
    }

    /** What binds now, the most pressing first. */
    List<Bond> now(Bindings.Bound bound, Set<String> opens, Locale locale) {
        Telling telling = new Telling(opens, locale);
        return Stream
            .of(bound.suspensions().stream().map(s -> telling.suspension(s, false)),
                    bound.substitutions().stream().map(telling::substitution),
                    bound.measures().stream().map(telling::measure),
                    bound.recusals().stream().map(s -> telling.suspension(s, true)),
                    bound.decisions().stream().filter(d -> d.binds() != null).map(telling::decision),
                    Stream.ofNullable(bound.pledge()).filter(d -> d.binds() != null).map(telling::decision))
            .flatMap(some -> some)
            .toList();
    }

    /** What bound once, and decisions that bind to nothing. */
    List<Bond> before(Bindings.Bound bound, Bindings.Past past, Set<String> opens, Locale locale) {
        Telling telling = new Telling(opens, locale);
        return Stream
            .of(past.suspensions().stream().map(telling::over), past.measures().stream().map(telling::over),
                    bound.decisions().stream().filter(d -> d.binds() == null).map(telling::decision),
                    Stream.ofNullable(bound.pledge()).filter(d -> d.binds() == null).map(telling::decision))
            .flatMap(some -> some)
            .toList();
    }

    /** Told to one reader. */
    private final class Telling {

        private final Set<String> opens;

        private final Locale locale;

        Telling(Set<String> opens, Locale locale) {
            this.opens = opens;
            this.locale = locale;
        }

        Bond suspension(Suspensions.Suspension s, boolean decided) {
            String about = decided ? "desk.bound.recusal" : "desk.bound.suspension";
            Optional<Bundle> kind = kinds.current(CONFLICT);
            List<Fact> facts = new ArrayList<>();
            add(facts, "matter", s.matter().kind() == null ? null : word(kind, "matter.kind." + s.matter().kind()));
            add(facts, "since", moment(s.since()));
            add(facts, "by", say("desk.bound.by-law"));
            add(facts, "until", s.until() == null ? say(about + ".until") : moment(s.until()));
            add(facts, "substitute", name(s.substitute()));
            add(facts, "matter-due", day(s.matterDueOn()));
            String next = s.substitute() == null ? say("desk.bound.next.wait")
                    : say("desk.bound.next.hand-over", name(s.substitute()));
            return bond(say(about, s.matter().reference()), say(about + ".means"), decided ? null : next, facts,
                    s.basis(), s.declaration());
        }

        Bond substitution(Bindings.Substitution s) {
            List<Fact> facts = new ArrayList<>();
            add(facts, "since", moment(s.since()));
            add(facts, "by", say("desk.bound.by-superior"));
            add(facts, "until", say("desk.bound.substitution.until"));
            String next = s.matterDueOn() == null ? say("desk.bound.next.finish")
                    : say("desk.bound.next.finish-by", presentation.weekday(s.matterDueOn(), locale));
            return bond(say("desk.bound.substitution", s.matter().reference()), null, next, facts, s.basis(), null);
        }

        Bond measure(Measures.Measure m) {
            String name = word(kinds.current(CONFLICT), "measures.kind." + m.kind());
            List<Fact> facts = new ArrayList<>();
            add(facts, "since", moment(m.since()));
            add(facts, "by", say("desk.bound.by-superior"));
            add(facts, "until", say("desk.bound.measure.until"));
            add(facts, "owner", m.owner());
            add(facts, "check", day(m.checkOn()));
            String next = m.dueOn() != null ? say("desk.bound.next.measure", presentation.weekday(m.dueOn(), locale))
                    : m.checkOn() != null ? say("desk.bound.next.check", presentation.weekday(m.checkOn(), locale))
                            : null;
            return bond(say(m.own() ? "desk.bound.measure" : "desk.bound.measure.carried-out", name), m.description(),
                    next, facts, kinds.current(CONFLICT).map(Bonds::basis).orElse(null), m.declaration());
        }

        Bond decision(Bindings.Decision d) {
            List<Fact> facts = new ArrayList<>();
            add(facts, "since", day(d.on() == null ? d.filedOn() : d.on()));
            add(facts, "by", d.by() == null ? say("desk.bound.by-yourself") : d.by());
            add(facts, "until", d.binds() == null ? null : say("desk.bound.decision.until"));
            return bond(say("desk.bound.decision", d.name(), d.result()), d.binds(), null, facts, d.basis(),
                    d.declaration());
        }

        Bond over(Suspensions.Suspension s) {
            List<Fact> facts = new ArrayList<>();
            add(facts, "since", moment(s.since()));
            add(facts, "until", moment(s.until()));
            return bond(say("desk.bound.over.suspension", s.matter().reference()), null, null, facts, s.basis(),
                    s.declaration());
        }

        Bond over(Measures.Measure m) {
            List<Fact> facts = new ArrayList<>();
            add(facts, "since", moment(m.since()));
            add(facts, "until", moment(m.endedAt()));
            return bond(say("desk.bound.over.measure", word(kinds.current(CONFLICT), "measures.kind." + m.kind()),
                    say("desk.measure." + m.state())), m.description(), null, facts, null, m.declaration());
        }

        private Bond bond(String what, String more, String next, List<Fact> facts, String basis, String number) {
            return new Bond(what, more, next, facts, basis, number, opens.contains(number));
        }

        private void add(List<Fact> facts, String name, String value) {
            if (value != null && !value.isBlank()) {
                facts.add(new Fact(say("desk.bound.fact." + name), value));
            }
        }

        private String say(String key, Object... args) {
            return sentences.of(key, locale, args);
        }

        private String word(Optional<Bundle> kind, String key) {
            return kind.flatMap(bundle -> bundle.word(key + ".label", locale)).orElse(key);
        }

        private String name(String nip) {
            return nip == null ? null : organisation.byNip(nip).map(Person::name).orElse(nip);
        }

        private String day(LocalDate day) {
            return day == null ? null : presentation.day(day, locale);
        }

        private String moment(Instant moment) {
            return moment == null ? null
                    : presentation.moment(moment, organisation.agency(Identity.actor().agency()).zone(), locale);
        }

    }

    private static String basis(Bundle bundle) {
        return String.join("; ", bundle.kind().legalBasis().stream().map(b -> b.text()).toList());
    }

}
