package id.amanah.workflow;

import id.amanah.access.Capacity;
import id.amanah.access.Grants;
import id.amanah.identity.Actor;
import id.amanah.identity.Identity;
import id.amanah.identity.Role;
import id.amanah.journal.Entry;
import id.amanah.journal.Journal;
import id.amanah.kinds.Kinds;
import id.amanah.organisation.Organisation;
import id.amanah.organisation.Transferral;
import id.amanah.shared.AgencyId;
import id.amanah.shared.DeclarationId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of the cases of people who change agencies (<i>perkara pegawai yang
 * beralih instansi</i>): a case stays where it was filed, with its number and its clocks;
 * its open work goes to the officers of the other agency if the decree says so, and a
 * draft always does. What officers who leave had taken is free again.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CasesOfMoved implements Transferral {

    private final CasesOfMovedRows rows;

    private final Kinds kinds;

    private final Organisation organisation;

    private final Grants grants;

    private final Journal journal;

    CasesOfMoved(CasesOfMovedRows rows, Kinds kinds, Organisation organisation, Grants grants, Journal journal) {
        this.rows = rows;
        this.kinds = kinds;
        this.organisation = organisation;
        this.grants = grants;
        this.journal = journal;
    }

    /**
     * A case that goes to another agency.
     *
     * @param draft whether it is not submitted yet
     */
    record Handed(DeclarationId id, AgencyId agency, int version, String bundle, AgencyId from, AgencyId to,
            boolean draft) {
    }

    @Override
    public Map<String, Long> go(Transfer transfer) {
        List<Handed> handed = (transfer.undone() == null ? rows.ofPeople(transfer) : rows.handedBy(transfer)).stream()
            .filter(one -> !kinds.bundle(one.bundle()).kind().inOffice())
            .filter(one -> one.draft() || transfer.workFollows())
            .toList();
        rows.handOver(transfer, handed);
        List<CasesOfMovedRows.Asked> asked = rows.askOfficers(handed);
        Map<DeclarationId, AgencyId> goesTo = new LinkedHashMap<>();
        handed.stream().filter(one -> !one.draft()).forEach(one -> {
            goesTo.put(one.id(), one.to());
            grants.give(one.id(), one.to(), Role.AUDITOR, Capacity.AUDITOR);
            tell(one, transfer);
        });
        asked.forEach(
                one -> grants.give(one.declaration(), goesTo.get(one.declaration()), one.role(), Capacity.OFFICER));
        Map<String, Long> along = new LinkedHashMap<>();
        along.put("workflow.along.files", rows.files(transfer));
        along.put("workflow.along.open", rows.open(transfer));
        along.put("workflow.along.handed", (long) goesTo.size());
        along.put("workflow.along.work", (long) asked.size());
        along.put("workflow.along.clocks", rows.clocks(transfer));
        along.put("workflow.along.superiors", rows.ofSuperiors(transfer));
        along.put("workflow.along.released", (long) rows.release(transfer));
        return along;
    }

    private void tell(Handed one, Transfer transfer) {
        Identity.as(Actor.system(one.agency()),
                () -> journal.record(Entry.of("case.handed-over.v1", one.id(), one.version())
                    .with("from", organisation.agency(one.from()).name())
                    .with("to", organisation.agency(one.to()).name())
                    .with("decree", transfer.decree())));
    }

    static UUID[] people(Transfer transfer) {
        return transfer.moves().stream().map(move -> move.person().value()).toArray(UUID[]::new);
    }

}
