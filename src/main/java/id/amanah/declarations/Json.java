package id.amanah.declarations;

import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Answers and findings as JSON text: fractions stay exact, members keep their order. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .build();

    private Json() {
    }

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static Map<String, Object> map(String text) {
        return text == null ? Map.of() : MAPPER.readValue(text, new TypeReference<Map<String, Object>>() {
        });
    }

    static List<Map<String, Object>> maps(String text) {
        return MAPPER.readValue(text, new TypeReference<List<Map<String, Object>>>() {
        });
    }

    static List<String> texts(String text) {
        return MAPPER.readValue(text, new TypeReference<List<String>>() {
        });
    }

}
