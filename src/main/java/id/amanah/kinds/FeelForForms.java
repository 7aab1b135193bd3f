package id.amanah.kinds;

import id.amanah.forms.Expressions;
import id.amanah.rules.Feel;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Lends FEEL to the forms, which stand beside the rules and may not look at them. */
@Component
class FeelForForms implements Expressions {

    private final Feel feel;

    FeelForForms(Feel feel) {
        this.feel = feel;
    }

    @Override
    public Expression parse(String text) {
        Feel.Parsed parsed = feel.parse(text);
        return new Expression() {
            @Override
            public Object evaluate(Map<String, ?> values) {
                return parsed.evaluate(values);
            }

            @Override
            public Set<String> names() {
                return parsed.names();
            }
        };
    }

}
