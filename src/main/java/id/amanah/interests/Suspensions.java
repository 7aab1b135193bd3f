package id.amanah.interests;

import id.amanah.deadlines.Deadlines;
import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.declarations.Status;
import id.amanah.identity.Actor;
import id.amanah.identity.Identity;
import id.amanah.identity.Role;
import id.amanah.organisation.Organisation;
import id.amanah.organisation.Person;
import id.amanah.shared.DeclarationId;
import id.amanah.shared.PersonId;
import id.amanah.shared.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Suspensions (<i>penangguhan</i>): whose part in which matter rests until it is decided.
 * Other systems ask here before an official signs.
 */
@Service
@Transactional(readOnly = true)
public class Suspensions {

    static final String MATTERS_CLOCK = "COI_MATTER";

    private static final Set<Role> SEE_ALL = Set.of(Role.SUPERIOR, Role.COI_MANAGER, Role.AUDITOR, Role.PERSONNEL,
            Role.APPOINTING_OFFICIAL);

    private final SuspensionRows rows;

    private final Declarations declarations;

    private final Deadlines deadlines;

    private final Organisation organisation;

    Suspensions(SuspensionRows rows, Declarations declarations, Deadlines deadlines, Organisation organisation) {
        this.rows = rows;
        this.declarations = declarations;
        this.deadlines = deadlines;
        this.organisation = organisation;
    }

    /** The matter that a suspension is about. */
    public record Matter(String kind, String reference) {
    }

    /**
     * A suspension in force.
     *
     * @param declaration the number of the declaration it follows from
     * @param nip of the official who may not act
     * @param until when it ends by a decision made already; null if nobody said
     * @param substitute NIP of who acts instead; null while nobody is named
     * @param matterDueOn when the matter counts as granted by itself; null if unknown
     */
    public record Suspension(String declaration, String nip, Matter matter, Instant since, Instant until,
            String substitute, LocalDate matterDueOn, String basis) {
    }

    /**
     * The suspensions in force at the actor's agency.
     * @param nip of one official; null: of all, which not everybody may see
     * @param reference of one matter; null: of any
     */
    public List<Suspension> inForce(String nip, String reference) {
        Actor actor = Identity.actor();
        if (nip == null && reference == null && actor.roles().stream().noneMatch(SEE_ALL::contains)) {
            throw Refusal.of(Refusal.Reason.MALFORMED, "refusal.interests.suspensions-of-whom");
        }
        Optional<PersonId> person = Optional.ofNullable(nip).flatMap(organisation::byNip).map(Person::id);
        return nip != null && person.isEmpty() ? List.of()
                : rows.inForce(actor.agency(), person.orElse(null), reference).stream().map(this::seen).toList();
    }

    /** The suspension that a declaration has in force. */
    public Optional<Suspension> of(DeclarationId declaration) {
        return rows.inForce(declaration).map(this::seen);
    }

    public boolean isInForce(Declaration declaration) {
        return rows.inForce(declaration.id()).isPresent();
    }

    /** Those that bind the actor. */
    public List<Suspension> bindingMe() {
        return rows.of(Identity.actor().person()).stream().map(this::seen).toList();
    }

    /** Those that bound the actor once, the last ended first. */
    public List<Suspension> overForMe() {
        return rows.over(Identity.actor().person()).stream().map(this::seen).toList();
    }

    /**
     * Numbers of closed cases whose suspension binds the actor still. The actor need not
     * be one who may see them.
     */
    public Set<String> ofClosedCases() {
        return rows.of(Identity.actor().person())
            .stream()
            .map(row -> declarations.get(row.declaration()))
            .filter(declaration -> declaration.status() == Status.CLOSED)
            .map(Declaration::number)
            .collect(Collectors.toSet());
    }

    /** Those in which the actor acts in another's place. */
    public List<Suspension> substitutedByMe() {
        return rows.substitutedBy(Identity.actor().person()).stream().map(this::seen).toList();
    }

    private Suspension seen(SuspensionRows.Row row) {
        LocalDate due = deadlines.of(row.declaration())
            .stream()
            .filter(d -> d.key().equals(MATTERS_CLOCK))
            .map(Deadlines.Deadline::dueOn)
            .findFirst()
            .orElse(null);
        return new Suspension(declarations.get(row.declaration()).number(), organisation.person(row.person()).nip(),
                new Matter(row.kind(), row.reference()), row.since(), row.until(),
                row.substitute() == null ? null : organisation.person(row.substitute()).nip(), due, row.basis());
    }

}
