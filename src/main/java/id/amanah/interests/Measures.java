package id.amanah.interests;

import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.identity.Identity;
import id.amanah.organisation.Organisation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Measures (<i>tindakan pengendalian</i>) as people ask for them. */
@Service
@Transactional(readOnly = true)
public class Measures {

    private final MeasureRows rows;

    private final Declarations declarations;

    private final Organisation organisation;

    Measures(MeasureRows rows, Declarations declarations, Organisation organisation) {
        this.rows = rows;
        this.declarations = declarations;
        this.organisation = organisation;
    }

    /**
     * A measure.
     *
     * @param id the {@code item} of its work
     * @param own whether it binds the actor, and not only who carries it out
     * @param since when it was set
     * @param endedAt null while it is in force
     * @param state {@code IN_FORCE}, {@code ENDED}, {@code BREACHED} or {@code REPLACED}
     */
    public record Measure(String id, String declaration, String kind, String description, String owner, LocalDate dueOn,
            LocalDate checkOn, String state, boolean own, Instant since, Instant endedAt) {
    }

    /** What the actor is bound by now. */
    public List<Measure> bindingMe() {
        return rows.binding(Identity.actor().person())
            .stream()
            .map(m -> seen(m, declarations.get(m.declaration())))
            .toList();
    }

    /** What bound the actor once, the last ended first. */
    public List<Measure> overForMe() {
        return rows.over(Identity.actor().person())
            .stream()
            .map(m -> seen(m, declarations.get(m.declaration())))
            .toList();
    }

    /** All measures of a declaration that the actor may see. */
    public List<Measure> of(String number) {
        Declaration declaration = declarations.find(number);
        return rows.of(declaration.id()).stream().map(m -> seen(m, declaration)).toList();
    }

    private Measure seen(MeasureRows.Row m, Declaration declaration) {
        return new Measure(m.id(), declaration.number(), m.kind(), m.description(),
                organisation.person(m.owner()).name(), m.dueOn(), m.checkOn(), m.state().name(),
                Identity.actor().is(m.person()), m.since(), m.endedAt());
    }

}
