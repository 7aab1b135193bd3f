package id.amanah.installation;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * In which language somebody is answered: as {@code ?lang=} asks, as they chose before (a
 * cookie), as the client of the API says; else in Indonesian.
 */
final class ChosenLanguage implements LocaleResolver {

    static final String COOKIE = "bahasa";

    private static final Pattern ASKED = Pattern.compile("(?:^|&)lang=([a-z]{2})(?:&|$)");

    private final List<Locale> languages;

    ChosenLanguage(List<Locale> languages) {
        this.languages = languages;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        Cookie chosen = WebUtils.getCookie(request, COOKIE);
        return known(asked(request)).or(() -> known(chosen == null ? null : chosen.getValue()))
            .or(() -> accepted(request))
            .orElse(languages.get(0));
    }

    /**
     * What the link asks for, null for nothing. Read from the address alone: a parameter
     * would have the whole body parsed, which fails on one that is too large or malformed
     * and whose refusal needs a language too.
     */
    static String asked(HttpServletRequest request) {
        Matcher lang = ASKED.matcher(request.getQueryString() == null ? "" : request.getQueryString());
        return lang.find() ? lang.group(1) : null;
    }

    private Optional<Locale> accepted(HttpServletRequest request) {
        String header = request.getHeader("Accept-Language");
        try {
            return header == null ? Optional.empty()
                    : Optional.ofNullable(Locale.lookup(Locale.LanguageRange.parse(header), languages));
        }
        catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    private Optional<Locale> known(String tag) {
        return languages.stream().filter(l -> l.getLanguage().equals(tag)).findFirst();
    }

    @Override
    public void setLocale(HttpServletRequest request, HttpServletResponse response, Locale locale) {
        Cookie cookie = new Cookie(COOKIE, locale.getLanguage());
        cookie.setPath("/");
        cookie.setMaxAge(365 * 24 * 3600);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

}
