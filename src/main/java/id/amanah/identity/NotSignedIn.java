package id.amanah.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Tells a caller of the API who said nothing, or something wrong, to sign in. */
@Component
class NotSignedIn implements AuthenticationEntryPoint {

    private final MessageSource words;

    private final LocaleResolver languages;

    private final JsonMapper json;

    private final boolean demo;

    NotSignedIn(MessageSource words, LocaleResolver languages, JsonMapper json, Environment environment) {
        this.words = words;
        this.languages = languages;
        this.json = json;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        Locale language = languages.resolveLocale(request);
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", words.getMessage("refusal.identity.sign-in.title", null, language));
        problem.put("status", HttpServletResponse.SC_UNAUTHORIZED);
        problem.put("detail", words.getMessage("refusal.identity.sign-in", null, language));
        problem.put("instance", request.getRequestURI());
        if (demo && !fromBrowser(request)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Amanah\", charset=\"UTF-8\"");
        }
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }

    /**
     * A browser that is asked for a password keeps it and sends it along for any site
     * that calls; so it is not asked.
     */
    private static boolean fromBrowser(HttpServletRequest request) {
        return request.getHeader("Sec-Fetch-Mode") != null || request.getHeader("X-Requested-With") != null;
    }

}
