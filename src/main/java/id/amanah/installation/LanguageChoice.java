package id.amanah.installation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Remembers the language that somebody chose by a link. */
@Configuration(proxyBeanMethods = false)
class LanguageChoice implements WebMvcConfigurer {

    private final LocaleResolver languages;

    LanguageChoice(LocaleResolver languages) {
        this.languages = languages;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
            @Override
            public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                if (ChosenLanguage.asked(request) != null) {
                    languages.setLocale(request, response, languages.resolveLocale(request));
                }
                return true;
            }
        }).excludePathPatterns("/api/**");
    }

}
