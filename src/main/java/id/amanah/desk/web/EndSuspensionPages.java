package id.amanah.desk.web;

import id.amanah.declarations.Declarations;
import id.amanah.desk.Reader;
import id.amanah.desk.Sentences;
import id.amanah.forms.web.FieldView;
import id.amanah.forms.web.FormPost;
import id.amanah.interests.SuspensionEnds;
import id.amanah.shared.FieldError;
import id.amanah.shared.Refusal;
import id.amanah.workflow.Again;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Ends a suspension that outlives its case (<i>pengakhiran penangguhan</i>). What is
 * refused stays on the page as it was typed, with the reason beside it.
 */
@Controller
class EndSuspensionPages {

    private static final String REASON = "reason";

    private static final String UNTIL = "until";

    private final SuspensionEnds ends;

    private final Declarations declarations;

    private final Reader reader;

    private final CasePage page;

    private final Again again;

    private final Sentences sentences;

    EndSuspensionPages(SuspensionEnds ends, Declarations declarations, Reader reader, CasePage page, Again again,
            Sentences sentences) {
        this.ends = ends;
        this.declarations = declarations;
        this.reader = reader;
        this.page = page;
        this.again = again;
        this.sentences = sentences;
    }

    /** What is asked: why, and the last day in force. */
    record Asked(FieldView reason, FieldView until, boolean open) {

        private static final int LONGEST = 2000;

        static Asked fresh(Sentences sentences, Locale locale) {
            return of("", "", Map.of(), sentences, locale);
        }

        static Asked of(String reason, String until, Map<String, String> beside, Sentences sentences, Locale locale) {
            return new Asked(
                    FieldView.lines(REASON, sentences.of("desk.suspension.end.reason", locale), null, reason, LONGEST,
                            beside.get(REASON)),
                    FieldView.date(UNTIL, sentences.of("desk.suspension.end.until", locale),
                            sentences.of("desk.suspension.end.until.help", locale), until, beside.get(UNTIL)),
                    !beside.isEmpty());
        }

    }

    @PostMapping("/laporan/{number}/akhiri-penangguhan")
    String end(@PathVariable String number, @RequestParam MultiValueMap<String, String> posted, Model model,
            Locale locale, HttpServletResponse response) {
        FormPost.Read read = FormPost.date(posted, UNTIL);
        List<FieldError> errors = new ArrayList<>(read.errors());
        String shown = read.typed().getOrDefault(UNTIL, (String) read.answers().getOrDefault(UNTIL, ""));
        String reason = posted.getOrDefault(REASON, List.of("")).get(0);
        if (reason.isBlank()) {
            errors.add(0, new FieldError(REASON, "interests.error.missing"));
        }
        try {
            LocalDate until = read.answers().isEmpty() ? null : LocalDate.parse(shown);
            if (errors.isEmpty()) {
                again.run(() -> {
                    ends.end(number, until, reason);
                    return null;
                });
                return "redirect:/laporan/" + number;
            }
        }
        catch (DateTimeException unknownDay) {
            errors.add(new FieldError(UNTIL, "forms.error.date"));
        }
        catch (Refusal refused) {
            if (refused.errors().isEmpty()) {
                throw refused;
            }
            errors.addAll(refused.errors());
        }
        response.setStatus(Refusal.Reason.INVALID.status());
        return again(number, reason, shown, errors, model, locale);
    }

    private String again(String number, String reason, String until, List<FieldError> errors, Model model,
            Locale locale) {
        List<Sheet.Problem> problems = errors.stream().map(error -> problem(error, locale)).toList();
        return reader.shows(number, () -> {
            page.fill(declarations.find(number), null, model, locale);
            model.addAttribute("errors", problems);
            model.addAttribute("endSuspension", Asked.of(reason, until, Sheet.beside(problems), sentences, locale));
            return "desk/case";
        });
    }

    private Sheet.Problem problem(FieldError error, Locale locale) {
        String sentence = sentences.of(error, locale);
        return new Sheet.Problem(error.field(), Sheet.target(error.field()), sentence,
                sentences.of("desk.suspension.end." + error.field(), locale) + " – " + sentence);
    }

}
