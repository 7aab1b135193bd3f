package id.amanah.desk.web;

import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.desk.People;
import id.amanah.desk.Presentation;
import id.amanah.desk.Sentences;
import id.amanah.desk.web.DecisionForm.Filled;
import id.amanah.forms.web.Summary;
import id.amanah.identity.Identity;
import id.amanah.kinds.Bundle;
import id.amanah.kinds.Kinds;
import id.amanah.kinds.UserStep;
import id.amanah.letters.Letters;
import id.amanah.letters.Paragraphs;
import id.amanah.organisation.Organisation;
import id.amanah.shared.Refusal;
import id.amanah.workflow.Works;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the page of a decision together. */
@Component
class DecisionView {

    /**
     * Whose work several have; any other is asked of one person, who need not take it.
     */
    private static final Set<UserStep.Scope> SHARED = Set.of(UserStep.Scope.AGENCY, UserStep.Scope.UNIT);

    private final Works works;

    private final Declarations declarations;

    private final CasePage casePage;

    private final Choices choices;

    private final DecisionForm form;

    private final Kinds kinds;

    private final Sheet sheet;

    private final Letters letters;

    private final People people;

    private final Organisation organisation;

    private final Presentation presentation;

    private final Sentences sentences;

    DecisionView(Works works, Declarations declarations, CasePage casePage, Choices choices, DecisionForm form,
            Kinds kinds, Sheet sheet, Letters letters, People people, Organisation organisation,
            Presentation presentation, Sentences sentences) {
        this.works = works;
        this.declarations = declarations;
        this.casePage = casePage;
        this.choices = choices;
        this.form = form;
        this.kinds = kinds;
        this.sheet = sheet;
        this.letters = letters;
        this.people = people;
        this.organisation = organisation;
        this.presentation = presentation;
        this.sentences = sentences;
    }

    /** How the item stands to the reader. */
    enum Turn {

        /** May decide. */
        YOURS,
        /** Another one took it. */
        TAKEN,
        /** It is decided. */
        DECIDED,
        /** Sees it and is not asked. */
        LOOKING

    }

    /** What was decided. */
    record Decided(String by, String behalf, String moment, String outcome, String note, List<Summary.Line> answers) {
    }

    String show(Works.Work work, Filled filled, Refusal refusal, Model model, Locale locale) {
        Declaration declaration = declarations.get(work.declaration());
        casePage.fill(declaration, null, model, locale);
        Turn turn = turn(work);
        List<Sheet.Problem> problems = sheet.problems(filled.errors(), work.bundle(), locale);
        model.addAttribute("work", work);
        model.addAttribute("workName", word(work, "", locale));
        model.addAttribute("turn", turn);
        model.addAttribute("assignee", people.name(work.assignee()));
        model.addAttribute("behalf", work.actingFor() == null ? null : people.name(work.actingFor()));
        model.addAttribute("taken", Identity.actor().is(work.assignee()));
        model.addAttribute("shared", SHARED.contains(work.step().scope()) || work.actingFor() != null);
        model.addAttribute("decided", turn == Turn.DECIDED ? decided(work, declaration, locale) : null);
        model.addAttribute("errors", problems);
        model.addAttribute("refused",
                refusal == null || !refusal.errors().isEmpty() ? null : sentences.of(refusal, locale));
        model.addAttribute("note", filled.note());
        if (turn == Turn.YOURS) {
            Map<String, Works.Barred> barred = works.refusals(work.id());
            model.addAttribute("refusedBasis",
                    barred.containsKey(filled.outcome()) ? barred.get(filled.outcome()).basis().text() : null);
            model.addAttribute("previews", filled.asksForMore() ? previews(work, filled, locale) : List.of());
            model.addAttribute("offer", choices.of(work, declaration, filled, Sheet.beside(problems), barred, locale));
        }
        else if (refusal != null) {
            model.addAttribute("kept", kept(work, filled, locale));
        }
        return "desk/decide";
    }

    /** A letter as the chosen outcome would write it. */
    record Preview(Letters.Preview letter, List<Paragraphs.Block> blocks) {
    }

    private List<Preview> previews(Works.Work work, Filled filled, Locale locale) {
        return filled.outcome() == null ? List.of()
                : letters.preview(work, filled.outcome(), filled.sent(), filled.note())
                    .stream()
                    .map(one -> new Preview(one, Paragraphs.of(one.text().in(locale))))
                    .toList();
    }

    private Turn turn(Works.Work work) {
        if (work.decidedBy() != null) {
            return Turn.DECIDED;
        }
        if (work.assignee() != null && !Identity.actor().is(work.assignee())
                && !work.assignee().equals(work.actingFor()) && !Identity.actor().is(work.assigneeFor())) {
            return Turn.TAKEN;
        }
        return works.asked(work.declaration()).stream().anyMatch(w -> w.id().equals(work.id())) ? Turn.YOURS
                : Turn.LOOKING;
    }

    private Decided decided(Works.Work work, Declaration declaration, Locale locale) {
        return new Decided(people.name(work.decidedBy()),
                work.decidedFor() == null ? null : people.name(work.decidedFor()),
                presentation.moment(work.decidedAt(), organisation.agency(declaration.agency()).zone(), locale),
                word(work, "." + work.outcome(), locale), work.note(),
                new Summary(sheet.labels(work.bundle(), locale), locale).lines(form.components(work), work.answers()));
    }

    /** What was typed, to be read and copied, where it can no longer be sent. */
    private List<Summary.Line> kept(Works.Work work, Filled filled, Locale locale) {
        List<Summary.Line> kept = new ArrayList<>();
        if (filled.outcome() != null) {
            kept.add(new Summary.Line(false, sentences.of("desk.decide.outcome", locale),
                    word(work, "." + filled.outcome(), locale), "outcome"));
        }
        kept.addAll(
                new Summary(sheet.labels(work.bundle(), locale), locale).lines(form.components(work), filled.sent()));
        return kept;
    }

    private String word(Works.Work work, String more, Locale locale) {
        Bundle bundle = kinds.bundle(work.bundle());
        return bundle.word(work.step().id() + more + ".label", locale).orElse(work.step().id() + more);
    }

}
