package id.amanah.signin;

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
import org.springframework.security.authentication.AuthenticationServiceException;
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
        String said = sentence(why);
        problem.put("title", words.getMessage(said + ".title", null, language));
        problem.put("status", status(why));
        problem.put("detail", words.getMessage(said, null, language));
        problem.put("instance", request.getRequestURI());
        if (why instanceof AuthenticationServiceException) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "10");
        }
        else if (isTokens(request)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
        }
        else if (demo && !fromBrowser(request)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Amanah\", charset=\"UTF-8\"");
        }
        response.setStatus(status(why));
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }

    private static int status(AuthenticationException why) {
        if (why instanceof AuthenticationServiceException) {
            return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        }
        return why instanceof NobodyWithThatNip ? HttpServletResponse.SC_FORBIDDEN
                : HttpServletResponse.SC_UNAUTHORIZED;
    }

    private static String sentence(AuthenticationException why) {
        return switch (status(why)) {
            case HttpServletResponse.SC_SERVICE_UNAVAILABLE -> "refusal.signin.provider-down";
            case HttpServletResponse.SC_FORBIDDEN -> "refusal.signin.unknown-person";
            default -> "refusal.signin";
        };
    }

    private static boolean isTokens(HttpServletRequest request) {
        String sent = request.getHeader(HttpHeaders.AUTHORIZATION);
        return sent != null && sent.regionMatches(true, 0, "Bearer ", 0, 7);
    }

    /**
     * A browser that is asked for a password keeps it and sends it along for any site
     * that calls; so it is not asked.
     */
    private static boolean fromBrowser(HttpServletRequest request) {
        return request.getHeader("Sec-Fetch-Mode") != null || request.getHeader("X-Requested-With") != null;
    }

}
