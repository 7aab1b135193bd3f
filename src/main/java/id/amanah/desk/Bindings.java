package id.amanah.desk;

import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.declarations.LastDecision;
import id.amanah.declarations.Status;
import id.amanah.ethics.Hearings;
import id.amanah.identity.Identity;
import id.amanah.interests.Measures;
import id.amanah.interests.Suspensions;
import id.amanah.kinds.Kinds;
import id.amanah.neutrality.Pledges;
import id.amanah.organisation.Organisation;
import id.amanah.reports.FoundedReports;
import id.amanah.shared.LegalBasis;
import id.amanah.shared.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an official is bound by now (<i>yang mengikat saya</i>): suspensions, matters to
 * keep out of for good, measures, decisions, the pledge.
 */
@Service
public class Bindings {

    private static final Set<String> FAMILIES = Set.of("interests", "neutrality", "ethics", "other");

    private static final int MOST = 200;

    private final Suspensions suspensions;

    private final Measures measures;

    private final Declarations declarations;

    private final FoundedReports reports;

    private final Hearings hearings;

    private final Kinds kinds;

    private final LastDecision decided;

    private final Organisation organisation;

    Bindings(Suspensions suspensions, Measures measures, Declarations declarations, FoundedReports reports,
            Hearings hearings, Kinds kinds, LastDecision decided, Organisation organisation) {
        this.suspensions = suspensions;
        this.measures = measures;
        this.declarations = declarations;
        this.reports = reports;
        this.hearings = hearings;
        this.kinds = kinds;
        this.decided = decided;
        this.organisation = organisation;
    }

    /**
     * What binds the actor.
     *
     * @param suspensions in force until their case is decided
     * @param recusals matters that the actor keeps out of after the decision
     * @param substitutions matters in which the actor acts in another's place
     * @param measures in force, each with its next check
     * @param decisions made on the actor's declarations and on reports about them
     * @param pledge the last one; null if there is none
     */
    public record Bound(List<Suspensions.Suspension> suspensions, List<Suspensions.Suspension> recusals,
            List<Substitution> substitutions, List<Measures.Measure> measures, List<Decision> decisions,
            Decision pledge) {
    }

    /**
     * A matter to be acted in for a colleague; which case it follows from is not told.
     */
    public record Substitution(Suspensions.Matter matter, Instant since, LocalDate matterDueOn, String basis) {
    }

    /**
     * A closed declaration.
     *
     * @param result its outcome in words
     * @param binds what that binds the official to, in words; null if to nothing
     * @param by the name of who decided last; null where nobody was asked
     * @param on the day of that decision at the agency; null where nobody was asked
     */
    public record Decision(String declaration, String kind, String name, String outcome, String result,
            LocalDate filedOn, String binds, String by, LocalDate on, String basis) {
    }

    /** What bound the actor once: suspensions and measures that ended. */
    public record Past(List<Suspensions.Suspension> suspensions, List<Measures.Measure> measures) {
    }

    /** What binds the actor no longer. */
    @Transactional(readOnly = true)
    public Past past() {
        return new Past(suspensions.overForMe(), measures.overForMe());
    }

    /** Which of these declarations the actor may open. */
    @Transactional(readOnly = true)
    public Set<String> opens(Collection<String> numbers) {
        return numbers.stream().filter(declarations::sees).collect(Collectors.toSet());
    }

    /** What binds the actor now, in words of the language. */
    @Transactional(readOnly = true)
    public Bound mine(Locale locale) {
        List<Suspensions.Suspension> all = suspensions.bindingMe();
        Set<String> closedCases = suspensions.ofClosedCases();
        List<Suspensions.Suspension> recusals = all.stream()
            .filter(s -> closedCases.contains(s.declaration()))
            .toList();
        List<Declaration> closed = Stream
            .concat(Stream.concat(declarations.mine(0, MOST).stream(), reports.aboutMe().stream())
                .filter(d -> d.status() == Status.CLOSED && isBinding(d)), hearings.overMe().stream())
            .toList();
        return new Bound(all.stream().filter(s -> !recusals.contains(s)).toList(), recusals,
                suspensions.substitutedByMe()
                    .stream()
                    .map(s -> new Substitution(s.matter(), s.since(), s.matterDueOn(), s.basis()))
                    .toList(),
                measures.bindingMe(),
                closed.stream().filter(d -> !d.kind().equals(Pledges.KIND)).map(d -> decision(d, locale)).toList(),
                closed.stream()
                    .filter(d -> d.kind().equals(Pledges.KIND))
                    .findFirst()
                    .map(d -> decision(d, locale))
                    .orElse(null));
    }

    private boolean isBinding(Declaration declaration) {
        var kind = kinds.bundle(declaration.bundle()).kind();
        boolean reportOfMine = kind.sealsFiler() && Identity.actor().is(declaration.declarant());
        return FAMILIES.contains(kind.family()) && !kind.key().equals("interest-register") && !kind.inOffice()
                && !reportOfMine;
    }

    private Decision decision(Declaration declaration, Locale locale) {
        var bundle = kinds.bundle(declaration.bundle());
        Words name = bundle.kind().name();
        Optional<LastDecision.Made> made = decided.last(declaration.id());
        return new Decision(declaration.number(), declaration.kind(), name.in(locale), declaration.outcome(),
                bundle.word(declaration.outcome() + ".label", locale).orElse(declaration.outcome()),
                declaration.filedOn(), bundle.word(declaration.outcome() + ".binds.label", locale).orElse(null),
                made.map(m -> organisation.person(m.by()).name()).orElse(null),
                made.map(m -> LocalDate.ofInstant(m.at(), organisation.agency(declaration.agency()).zone()))
                    .orElse(null),
                bundle.kind().legalBasis().stream().map(LegalBasis::text).collect(Collectors.joining("; ")));
    }

}
