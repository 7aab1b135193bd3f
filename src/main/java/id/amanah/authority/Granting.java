package id.amanah.authority;

import id.amanah.authority.Proposal.State;
import id.amanah.identity.Actor;
import id.amanah.identity.Identity;
import id.amanah.journal.Entry;
import id.amanah.journal.Journal;
import id.amanah.organisation.Organisation;
import id.amanah.shared.AgencyId;
import id.amanah.shared.PersonId;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Turns what was confirmed into a role, and what nobody confirmed into a lapsed proposal.
 */
@Component
class Granting {

    private final ProposalRows rows;

    private final JdbcClient jdbc;

    private final Holders holders;

    private final Organisation organisation;

    private final Journal journal;

    private final TransactionTemplate transaction;

    Granting(ProposalRows rows, JdbcClient jdbc, Holders holders, Organisation organisation, Journal journal,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.holders = holders;
        this.organisation = organisation;
        this.journal = journal;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The grant has the proposal's id, so that one finds the two who gave it. */
    void give(Proposal proposal, Period period) {
        jdbc.sql("""
                insert into role_grant (id, person, agency_id, role, from_date, until_date)
                values (:id, :person, :agency, :role, :from, :until)""")
            .param("id", proposal.id())
            .param("person", proposal.person().value())
            .param("agency", proposal.agency() == null ? null : proposal.agency().value(), java.sql.Types.INTEGER)
            .param("role", proposal.role().name())
            .param("from", period.from())
            .param("until", period.until(), java.sql.Types.DATE)
            .update();
        journal.record(entry("role.given.v1", proposal).with("from", period.from().toString())
            .with("proposedBy", holders.name(proposal.proposedBy()))
            .because(proposal.reason()));
    }

    Entry entry(String type, Proposal proposal) {
        Entry entry = HeldRoles.entry(type, proposal.person(), proposal.agency(), proposal.role())
            .with("from", proposal.from().toString());
        return proposal.last() == null ? entry : entry.with("last", proposal.last().toString());
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT7M")
    void everyHour() {
        lapse();
    }

    /** All that nobody confirmed in time, a transaction each. */
    int lapse() {
        int lapsed = 0;
        for (Proposal proposal : rows.lapsed(now())) {
            Identity.as(system(proposal), () -> transaction.executeWithoutResult(begun -> lapseNow(proposal)));
            lapsed++;
        }
        return lapsed;
    }

    /** Those about a person, in the running transaction: a new one takes their place. */
    void lapse(PersonId person) {
        rows.lapsed(now())
            .stream()
            .filter(proposal -> proposal.person().equals(person))
            .forEach(proposal -> Identity.as(system(proposal), () -> lapseNow(proposal)));
    }

    private void lapseNow(Proposal seen) {
        rows.lock(seen.id()).filter(proposal -> proposal.state() == State.OPEN).ifPresent(proposal -> {
            rows.decide(proposal.id(), State.LAPSED, null, now(), null);
            journal.record(entry("role.lapsed.v1", proposal));
        });
    }

    private Actor system(Proposal proposal) {
        AgencyId agency = proposal.agency() == null ? organisation.person(proposal.person()).agency()
                : proposal.agency();
        return Actor.system(agency);
    }

    private Instant now() {
        return holders.now().toInstant();
    }

}
