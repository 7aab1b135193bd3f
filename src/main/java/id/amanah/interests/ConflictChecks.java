package id.amanah.interests;

import id.amanah.calendar.Calendars;
import id.amanah.identity.Actor;
import id.amanah.identity.Identity;
import id.amanah.identity.Role;
import id.amanah.organisation.Organisation;
import id.amanah.organisation.Person;
import id.amanah.shared.FieldError;
import id.amanah.shared.PersonId;
import id.amanah.shared.Refusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Checks of parties against what an official registered (<i>uji konflik kepentingan</i>).
 */
@Service
@Transactional(readOnly = true)
public class ConflictChecks {

    private final Matching matching;

    private final Organisation organisation;

    private final Calendars calendars;

    private final MessageSource words;

    ConflictChecks(Matching matching, Organisation organisation, Calendars calendars, MessageSource words) {
        this.matching = matching;
        this.organisation = organisation;
        this.calendars = calendars;
        this.words = words;
    }

    /** What was found; {@code clear} means nothing, not that there is no conflict. */
    public record Checked(boolean clear, List<Match> matches) {
    }

    /**
     * A party that the official's register names.
     *
     * @param interest where the register names it, such as {@code family.name}
     * @param declaration number of the register
     * @param score from 0 to 1
     * @param why a sentence
     */
    public record Match(String party, String interest, String declaration, BigDecimal score, String why) {
    }

    /**
     * Checks an official whose register the actor may be told of: their own, that of
     * somebody below them, or as manager of conflicts that of anybody at the agency.
     */
    public Checked check(String nip, List<Map<String, Object>> parties) {
        PersonId official = official(nip);
        if (!mayBeTold(official)) {
            throw Refusal.of(Refusal.Reason.FORBIDDEN, "refusal.interests.not-your-official");
        }
        return check(official, parties);
    }

    Checked check(PersonId official, List<Map<String, Object>> parties) {
        List<Match> matches = matching.of(official, parties.stream().map(Conflict.Party::of).toList())
            .stream()
            .map(this::seen)
            .toList();
        return new Checked(matches.isEmpty(), matches);
    }

    PersonId official(String nip) {
        return organisation.byNip(nip == null ? "" : nip)
            .filter(p -> p.agency().equals(Identity.actor().agency()))
            .map(Person::id)
            .orElseThrow(() -> Refusal.invalid(List.of(new FieldError("nip", "interests.error.nobody"))));
    }

    boolean mayBeTold(PersonId official) {
        Actor actor = Identity.actor();
        return actor.is(official) || actor.has(Role.COI_MANAGER) || organisation.isAbove(actor.person(), official,
                calendars.today(organisation.agency(actor.agency()).zone()));
    }

    private Match seen(Matching.Match match) {
        String key = match.byNumber() ? "interests.why.number" : "interests.why.name";
        String party = match.party().name() == null ? match.party().registration() : match.party().name();
        String why = words.getMessage(key, new Object[] { party, match.interest().name() },
                LocaleContextHolder.getLocale());
        return new Match(party, match.interest().field(), match.interest().declaration(), match.score(), why);
    }

}
