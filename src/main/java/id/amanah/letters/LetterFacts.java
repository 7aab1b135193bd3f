package id.amanah.letters;

import id.amanah.calendar.Calendars;
import id.amanah.deadlines.Deadlines;
import id.amanah.declarations.Declaration;
import id.amanah.kinds.Bundle;
import id.amanah.kinds.DeadlineKeys;
import id.amanah.kinds.Kinds;
import id.amanah.kinds.LetterNames;
import id.amanah.kinds.UserStep;
import id.amanah.organisation.Agency;
import id.amanah.organisation.Organisation;
import id.amanah.workflow.CaseFacts;
import id.amanah.workflow.Facts;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What a letter knows, by the names that its template uses. Looked up on what stands
 * above the kinds when it is asked for, since the kinds ask for the names.
 */
@Component
class LetterFacts implements LetterNames {

    private static final Set<String> ALWAYS = Set.of("recipient.name", "declaration.number", "declaration.kind",
            "declaration.filedOn", "declaration.version", "filer.name", "filer.nip", "filer.rank", "filer.post",
            "filer.unit", "filer.agency", "agency.name", "agency.code", "today", "event.date", "decision.step");

    private static final List<String> OF_DEADLINES = List.of("name", "startsOn", "dueOn", "of", "basis");

    private final ObjectProvider<CaseFacts> facts;

    private final ObjectProvider<Deadlines> deadlines;

    private final ObjectProvider<LetterSource> sources;

    private final ObjectProvider<Kinds> kinds;

    private final DeadlineKeys keys;

    private final Organisation organisation;

    private final Calendars calendars;

    private final MessageSource messages;

    LetterFacts(ObjectProvider<CaseFacts> facts, ObjectProvider<Deadlines> deadlines,
            ObjectProvider<LetterSource> sources, ObjectProvider<Kinds> kinds, DeadlineKeys keys,
            Organisation organisation, Calendars calendars, MessageSource messages) {
        this.facts = facts;
        this.deadlines = deadlines;
        this.sources = sources;
        this.kinds = kinds;
        this.keys = keys;
        this.organisation = organisation;
        this.calendars = calendars;
        this.messages = messages;
    }

    /**
     * A decision that is not made yet, for a preview.
     *
     * @param answers with {@code outcome} and {@code note}
     */
    record Pending(String step, Map<String, Object> answers) {
    }

    /**
     * Who reads the letter.
     *
     * @param filer whether it is who filed; of a kind that seals its filer nobody else is
     * told
     */
    record Reader(String name, boolean filer) {
    }

    @Override
    public Set<String> names() {
        Set<String> names = new TreeSet<>(ALWAYS);
        OF_DEADLINES.forEach(member -> {
            names.add("deadlines." + member);
            keys.keys().forEach(key -> names.add("deadline." + key + "." + member));
        });
        sources.forEach(source -> source.members().forEach(member -> names.add(source.name() + "." + member)));
        return names;
    }

    /**
     * @param pending the decision that the letter would follow; null if all is decided
     */
    Map<String, Object> of(Declaration declaration, Reader reader, Pending pending, Locale language) {
        Bundle bundle = kinds.getObject().bundle(declaration.bundle());
        Facts case_ = facts.getObject().of(declaration);
        ShapedAnswers shaped = new ShapedAnswers(bundle, language);
        Agency agency = organisation.agency(declaration.agency());
        Map<String, Object> known = new HashMap<>();
        known.put("recipient", Map.of("name", reader.name()));
        known.put("declaration", declaration(declaration, bundle, language));
        boolean sealed = bundle.kind().sealsFiler() && !reader.filer();
        known.put("filer", once(() -> sealed ? Map.of() : case_.filer()));
        known.put("agency", Map.of("name", agency.name(), "code", agency.code()));
        known.put("today", calendars.today(agency.zone()));
        known.put("event", once(() -> Map.of("date", case_.eventDate())));
        known.put("answers", once(() -> shaped.of(bundle.kind().startForm(), case_.answers())));
        known.put("decision", once(() -> decision(case_, pending, bundle, shaped, language)));
        known.put("work", work(case_, pending, bundle, shaped));
        known.put("deadlines", once(() -> List.copyOf(running(declaration, language).values())));
        known.put("deadline", once(() -> running(declaration, language)));
        sources.forEach(source -> known.put(source.name(), once(() -> source.of(declaration, language))));
        return known;
    }

    private static Map<String, Object> declaration(Declaration declaration, Bundle bundle, Locale language) {
        Map<String, Object> known = new HashMap<>();
        known.put("number", declaration.number());
        known.put("kind", bundle.kind().name().in(language));
        known.put("filedOn", declaration.filedOn());
        known.put("version", declaration.version());
        return known;
    }

    private static Map<String, Object> decision(Facts facts, Pending pending, Bundle bundle, ShapedAnswers shaped,
            Locale language) {
        Map<String, Object> last = pending == null ? facts.decision() : pending.answers();
        String step = pending == null ? (String) last.get("step") : pending.step();
        if (step == null) {
            return Map.of();
        }
        UserStep asked = bundle.userSteps().get(step);
        boolean told = asked != null && !asked.sealed();
        Map<String, Object> known = told ? answered(shaped, asked, last) : new HashMap<>();
        known.put("step", bundle.word(step + ".label", language).orElse(step));
        return known;
    }

    private static Map<String, Object> work(Facts facts, Pending pending, Bundle bundle, ShapedAnswers shaped) {
        Map<String, Object> work = new HashMap<>();
        for (UserStep step : bundle.userSteps().values()) {
            if (step.sealed()) {
                continue;
            }
            boolean now = pending != null && pending.step().equals(step.id());
            work.put(step.id(), once(() -> answered(shaped, step, now ? pending.answers() : facts.work(step.id()))));
        }
        return work;
    }

    /** The answers of a step, and its outcome by its word. */
    private static Map<String, Object> answered(ShapedAnswers shaped, UserStep step, Map<String, Object> answers) {
        Map<String, Object> known = shaped.of(step.form(), answers);
        if (known.get("outcome") instanceof String outcome) {
            known.put("outcome", shaped.word(step.id(), outcome));
        }
        return known;
    }

    /** The clocks that run, by their keys, in the order they began. */
    private Map<String, Object> running(Declaration declaration, Locale language) {
        Map<String, Object> running = new java.util.LinkedHashMap<>();
        for (Deadlines.Deadline one : deadlines.getObject().of(declaration.id())) {
            if (one.state() == Deadlines.State.RUNNING || one.state() == Deadlines.State.BREACHED) {
                running.put(one.key(), Map.of("name",
                        messages.getMessage("deadline." + one.key() + ".name", null, one.key(), language), "startsOn",
                        one.startsOn(), "dueOn", one.dueOn(), "of", one.of(), "basis", one.basis()));
            }
        }
        return running;
    }

    private static Supplier<Object> once(Supplier<Object> costly) {
        Object[] kept = new Object[1];
        return () -> {
            if (kept[0] == null) {
                kept[0] = costly.get();
            }
            return kept[0];
        };
    }

}
