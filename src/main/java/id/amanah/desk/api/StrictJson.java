package id.amanah.desk.api;

import id.amanah.shared.Text;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * What a client sends is read whole or not at all: of a name that stands twice one value
 * would be lost, and a misspelt name would be left out without a word. Text that cannot
 * be kept as it came is not taken; of answers, the check of the form says so by field.
 */
@Configuration(proxyBeanMethods = false)
class StrictJson {

    @Bean
    JsonMapperBuilderCustomizer nothingIsLeftOut() {
        return mapper -> mapper.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addModule(new SimpleModule("kept-text").addDeserializer(String.class, new KeptText()));
    }

    private static final class KeptText extends StringDeserializer {

        @Override
        public String deserialize(JsonParser json, DeserializationContext context) {
            String text = super.deserialize(json, context);
            return Text.isKept(text) ? text : (String) context.handleWeirdStringValue(String.class, text, "no text");
        }

    }

}
