package id.amanah.workflow;

import id.amanah.calendar.Calendars;
import id.amanah.declarations.Declaration;
import id.amanah.identity.Accounts;
import id.amanah.identity.Role;
import id.amanah.kinds.Kinds;
import id.amanah.organisation.Organisation;
import id.amanah.shared.PersonId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Who stands in for the appointing official (<i>pejabat lain yang ditunjuk</i>; UU
 * 30/2014 Pasal 42 ayat (2)) where a rule bars all who hold that office: the head of a
 * unit right below. Which of them an agency means is its own to say; the first unit is
 * asked.
 */
@Component
class StandIn {

    private final WorkRules rules;

    private final Accounts accounts;

    private final Organisation organisation;

    private final Calendars calendars;

    private final Kinds kinds;

    StandIn(WorkRules rules, Accounts accounts, Organisation organisation, Calendars calendars, Kinds kinds) {
        this.kinds = kinds;
        this.rules = rules;
        this.accounts = accounts;
        this.organisation = organisation;
        this.calendars = calendars;
    }

    /**
     * Who is asked in place of the holders of a role: of the appointing official the
     * stand-in; of others, where a rule keeps all of them from a case about another
     * person, the nearest superior of one of them whom none does.
     */
    Optional<PersonId> forRole(Declaration declaration, Role role) {
        if (role == Role.APPOINTING_OFFICIAL) {
            return of(declaration);
        }
        if (!kinds.bundle(declaration.bundle()).kind().sealsFiler()) {
            return Optional.empty();
        }
        Set<PersonId> barred = rules.barred(declaration.id());
        Set<PersonId> holders = accounts.holders(role, declaration.agency());
        LocalDate today = calendars.today(organisation.agency(declaration.agency()).zone());
        return !barred.containsAll(holders) ? Optional.empty()
                : holders.stream()
                    .flatMap(holder -> organisation.superiorsOf(holder, today).stream())
                    .filter(superior -> !barred.contains(superior) && !superior.equals(declaration.declarant()))
                    .findFirst();
    }

    /** The stand-in; empty where a holder of the office may act. */
    Optional<PersonId> of(Declaration declaration) {
        Set<PersonId> barred = rules.barred(declaration.id());
        if (barred.isEmpty()) {
            return Optional.empty();
        }
        Set<PersonId> holders = accounts.holders(Role.APPOINTING_OFFICIAL, declaration.agency());
        if (!barred.containsAll(holders)) {
            return Optional.empty();
        }
        LocalDate today = calendars.today(organisation.agency(declaration.agency()).zone());
        return holders.stream()
            .flatMap(holder -> organisation.headsBelow(holder, today).stream())
            .filter(head -> !barred.contains(head))
            .findFirst();
    }

}
