package id.amanah.desk.web;

import id.amanah.declarations.Declaration;
import id.amanah.desk.Presentation;
import id.amanah.desk.Sentences;
import id.amanah.ethics.HearingView;
import id.amanah.ethics.Hearings;
import id.amanah.ethics.Referrals;
import id.amanah.kinds.Kinds;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Committee, statement and votes of a hearing; on other cases the way to refer them. */
@Component
class HearingPart implements CasePart {

    private final Hearings hearings;

    private final Referrals referrals;

    private final Kinds kinds;

    private final Sentences sentences;

    private final Presentation presentation;

    HearingPart(Hearings hearings, Referrals referrals, Kinds kinds, Sentences sentences, Presentation presentation) {
        this.kinds = kinds;
        this.sentences = sentences;
        this.hearings = hearings;
        this.referrals = referrals;
        this.presentation = presentation;
    }

    @Override
    public Map<String, Object> of(Seen seen) {
        Declaration declaration = seen.declaration();
        if (!declaration.kind().equals("ethics-hearing")) {
            return Map.of("mayRefer", referrals.mayRefer(declaration));
        }
        if (declaration.version() == 0) {
            return Map.of();
        }
        HearingView hearing = hearings.of(declaration.number());
        Map<String, Object> shown = new HashMap<>(Map.of("hearing", hearing));
        String day = hearing.session() == null ? null : hearing.session().on();
        shown.put("sessionDay", day == null ? null : presentation.weekday(LocalDate.parse(day), seen.locale()));
        String decree = hearing.sanction() == null ? null : hearing.sanction().decreeOn();
        shown.put("sanctionDay", decree == null ? null : presentation.day(LocalDate.parse(decree), seen.locale()));
        shown.put("hearingResult", hearing.result() == null ? null : result(declaration, hearing.result(), seen));
        shown.put("mayCloseVote", "vote".equals(declaration.stage()) && hearings.isChair(declaration.number()));
        shown.put("mayGoOn", "make-statement".equals(declaration.stage()) && hearings.leads(declaration.number()));
        return shown;
    }

    /** What the votes say, in the words of the end that it leads to. */
    private String result(Declaration declaration, String result, Seen seen) {
        String word = kinds.bundle(declaration.bundle()).word(result + ".label", seen.locale()).orElse(result);
        return sentences.of("desk.hearing.result", seen.locale(), word);
    }

}
