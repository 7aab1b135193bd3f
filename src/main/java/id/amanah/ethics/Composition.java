package id.amanah.ethics;

import id.amanah.calendar.Calendars;
import id.amanah.declarations.Declaration;
import id.amanah.organisation.Organisation;
import id.amanah.organisation.Person;
import id.amanah.rules.Finding;
import id.amanah.rules.Rules;
import id.amanah.shared.FieldError;
import id.amanah.shared.Refusal;
import id.amanah.shared.Words;
import id.amanah.workflow.Offers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Whether a committee may be composed so (<i>susunan majelis</i>): table
 * {@code mke-composition}, with ranks in the order of table {@code rank-order}.
 */
@Component
class Composition {

    private final Rules rules;

    private final Organisation organisation;

    private final Calendars calendars;

    private final Offers offers;

    private final Parties parties;

    Composition(Rules rules, Organisation organisation, Calendars calendars, Offers offers, Parties parties) {
        this.rules = rules;
        this.organisation = organisation;
        this.calendars = calendars;
        this.offers = offers;
        this.parties = parties;
    }

    /** What the table says; refused with all that is wrong. */
    Finding judge(Declaration hearing, List<Person> members) {
        LocalDate today = calendars.today(organisation.agency(hearing.agency()).zone());
        List<FieldError> errors = new ArrayList<>();
        int examinee = level(hearing, parties.examinee(hearing).orElseThrow(), today);
        int barred = 0;
        int lower = 0;
        for (Person member : members) {
            Words no = offers.refusal(hearing.id(), Hearing.VOTE, member.id()).orElse(null);
            if (no != null) {
                barred++;
                errors.add(new FieldError("members", "ethics.error.barred", member.name(), no));
            }
            if (level(hearing, member, today) < examinee) {
                lower++;
                errors.add(new FieldError("members", "ethics.error.lower-rank", member.name()));
            }
        }
        Finding finding = rules.decide("mke-composition", hearing.agency(), today,
                Map.of("total", members.size(), "barred", barred, "lowerRank", lower));
        String problem = (String) finding.first().get("problem");
        if (!Boolean.TRUE.equals(finding.first().get("valid")) && errors.isEmpty()) {
            errors.add(new FieldError("members", "ethics.error.composition." + problem, members.size()));
        }
        if (!errors.isEmpty()) {
            throw Refusal.invalid(errors);
        }
        return finding;
    }

    private int level(Declaration hearing, Person person, LocalDate on) {
        Map<String, Object> rank = person.rank() == null ? Map.of() : Map.of("rank", person.rank());
        return ((Number) rules.decide("rank-order", hearing.agency(), on, rank).first().get("level")).intValue();
    }

}
