package id.amanah.gifts;

import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * From which plain question each legal fact (<i>unsur hukum</i>) of an object comes, what
 * the declarant answered, and what the UPG made of it.
 */
@Service
public class PlainQuestions {

    /** The key of the words of the question behind a fact. */
    private static final Map<String, String> QUESTIONS = Map.of("connectedToPosition", "givers.hasBusinessWithOffice",
            "conflictOfInterest", "givers.handledByRecipient", "contraryToDuty", "givers.expectsSomething",
            "dutyRelated", "objects.becauseOfDuty", "generallyApplicable", "objects.sameForEveryone", "toIndividual",
            "objects.forAgency", "withinRules", "objects.withinRules");

    private final Declarations declarations;

    private final Assessments assessments;

    PlainQuestions(Declarations declarations, Assessments assessments) {
        this.declarations = declarations;
        this.assessments = assessments;
    }

    /**
     * A legal fact of an object.
     *
     * @param question the key of the words of the question it comes from
     * @param answer what the declarant answered; null if nothing
     * @param derived what the answer means for the fact; null if nobody knows
     * @param corrected what the UPG said instead; null if nothing
     */
    public record Fact(String name, String question, Boolean answer, Boolean derived, Boolean corrected) {
    }

    /** The legal facts of each object, in the order of the objects. */
    @Transactional(readOnly = true)
    public List<List<Fact>> of(String number) {
        Declaration declaration = declarations.find(number);
        GiftReport report = new GiftReport(declaration.answers());
        Map<String, Map<String, Boolean>> corrections = assessments.of(declaration.id());
        List<List<Fact>> all = new ArrayList<>();
        for (Map<String, Object> object : report.objects()) {
            all.add(facts(object, report.giverOf(object),
                    corrections.getOrDefault(String.valueOf(object.get("id")), Map.of())));
        }
        return all;
    }

    private static List<Fact> facts(Map<String, Object> object, Map<String, Object> giver,
            Map<String, Boolean> corrected) {
        Map<String, Object> derived = LegalFacts.derived(object, giver);
        Map<String, Object> answers = new LinkedHashMap<>();
        giver.forEach((name, value) -> answers.put("givers." + name, value));
        object.forEach((name, value) -> answers.put("objects." + name, value));
        return LegalFacts.NAMES.stream().map(name -> {
            String question = QUESTIONS.get(name);
            return new Fact(name, question, (Boolean) answers.get(question), (Boolean) derived.get(name),
                    corrected.get(name));
        }).toList();
    }

}
