package id.amanah.installation;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;

/** The words for people: one pair of files a package, Indonesian first. */
@Configuration(proxyBeanMethods = false)
class MessagesConfiguration {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    @Bean
    MessageSource messageSource() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver()
            .getResources("classpath*:messages/*_id.properties");
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasenames(Arrays.stream(files)
            .map(f -> "messages/" + f.getFilename().replace("_id.properties", ""))
            .toArray(String[]::new));
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setDefaultLocale(INDONESIAN);
        return source;
    }

    @Bean
    LocaleResolver localeResolver() {
        return new ChosenLanguage(List.of(INDONESIAN, Locale.ENGLISH));
    }

}
