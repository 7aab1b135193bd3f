package id.amanah.benchmark;

import java.util.HashMap;
import java.util.Map;

/** The twenty answers of a case. */
final class Answers {

    private Answers() {
    }

    static Map<String, Object> of(int number) {
        Map<String, Object> answers = new HashMap<>();
        answers.put("amount", number % 10_000);
        for (int i = 1; i < 20; i++) {
            answers.put("answer" + i, "Jawaban " + i + " dari perkara " + number);
        }
        return answers;
    }

}
