package id.amanah.declarations;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import org.hibernate.annotations.Immutable;

/** Answers as {@code jsonb}. They are replaced whole, never changed in place. */
@Converter
@Immutable
class AnswersColumn implements AttributeConverter<Map<String, Object>, String> {

    @Override
    public String convertToDatabaseColumn(Map<String, Object> answers) {
        return answers == null ? null : Json.write(answers);
    }

    @Override
    public Map<String, Object> convertToEntityAttribute(String text) {
        return text == null ? null : Json.map(text);
    }

}
