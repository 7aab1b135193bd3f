package id.amanah.deadlines;

import id.amanah.kinds.DeadlineKeys;
import id.amanah.rules.Finding;
import id.amanah.rules.Rules;
import id.amanah.shared.AgencyId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * The terms that the law sets: the table {@code deadlines}. What it answered is kept in
 * memory by the version of the table that is in force, so that a new table counts at
 * once.
 */
@Component
class Terms implements DeadlineKeys {

    private static final String TABLE = "deadlines";

    private static final int MOST_KEPT = 20_000;

    private final Rules rules;

    private final Map<Question, Term> kept = new ConcurrentHashMap<>();

    Terms(Rules rules) {
        this.rules = rules;
    }

    @Override
    public Set<String> keys() {
        return rules.texts(TABLE, "key");
    }

    /**
     * The term that starts on a day.
     * @throws id.amanah.shared.Refusal if no table is in force on the day
     * @throws IllegalArgumentException if the table does not know the key on the day,
     * which is an error of the model or the table
     */
    Term of(String key, AgencyId agency, LocalDate startsOn) {
        String version = rules.versionInForce(TABLE, agency, startsOn).orElse("");
        Question question = new Question(key, agency, startsOn, version);
        Term known = kept.get(question);
        return known == null ? ask(question) : known;
    }

    private Term ask(Question question) {
        Finding finding = rules.decide(TABLE, question.agency(), question.startsOn(),
                Map.of("key", question.key(), "on", question.startsOn()));
        if (finding.outputs().isEmpty()) {
            throw new IllegalArgumentException(
                    "The table " + TABLE + " knows no " + question.key() + " that starts on " + question.startsOn());
        }
        if (kept.size() >= MOST_KEPT) {
            kept.clear();
        }
        Term term = Term.of(question.key(), finding);
        kept.put(question, term);
        return term;
    }

    private record Question(String key, AgencyId agency, LocalDate startsOn, String version) {
    }

}
