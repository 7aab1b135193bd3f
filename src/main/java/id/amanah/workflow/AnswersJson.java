package id.amanah.workflow;

import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Answers as JSON and back; fractions stay exact. */
final class AnswersJson {

    private static final JsonMapper JSON = JsonMapper.builder()
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .build();

    private static final TypeReference<Map<String, Object>> ANSWERS = new TypeReference<>() {
    };

    private AnswersJson() {
    }

    static String write(Map<String, Object> answers) {
        return JSON.writeValueAsString(answers);
    }

    static Map<String, Object> read(String json) {
        return json == null ? Map.of() : JSON.readValue(json, ANSWERS);
    }

}
