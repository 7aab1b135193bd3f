package id.amanah.organisation.web;

import id.amanah.calendar.Calendars;
import id.amanah.identity.Identity;
import id.amanah.organisation.Agency;
import id.amanah.organisation.Organisation;
import id.amanah.shared.FieldError;
import id.amanah.shared.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a page was asked for: which agency, which day; and what was wrong with a form. */
@Component
class Asked {

    private final Organisation organisation;

    private final Calendars calendars;

    Asked(Organisation organisation, Calendars calendars) {
        this.organisation = organisation;
        this.calendars = calendars;
    }

    /** The agency by its code if the reader may look at it, else their own. */
    Agency agency(String code) {
        return code == null || code.isEmpty() ? organisation.agency(Identity.actor().agency())
                : organisation.agencyByCode(code)
                    .orElseThrow(() -> Refusal.of(Refusal.Reason.UNKNOWN, "refusal.organisation.no-agency", code));
    }

    /** The agencies that the reader may look at. */
    List<Agency> agencies() {
        return organisation.agencies().stream().filter(a -> Identity.actor().agencies().contains(a.id())).toList();
    }

    LocalDate today() {
        return calendars.today(organisation.agency(Identity.actor().agency()).zone());
    }

    /** The day asked for; today if it is none. */
    LocalDate day(String text) {
        LocalDate day = dayOrNull(text);
        return day == null ? today() : day;
    }

    static LocalDate dayOrNull(String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        }
        catch (DateTimeException none) {
            return null;
        }
    }

    /** Shows a form again with what is wrong beside its fields. */
    static void wrong(Model model, Refusal refusal) {
        Map<String, FieldError> beside = refusal.errors()
            .stream()
            .collect(Collectors.toMap(FieldError::field, error -> error, (first, second) -> first));
        model.addAttribute("mistakes", beside);
        model.addAttribute("refused", refusal);
    }

}
