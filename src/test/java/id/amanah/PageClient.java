package id.amanah;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * Somebody at the pages with a browser that has no JavaScript: keeps cookies, follows
 * redirects, sends forms as they stand on the page, hidden fields included. Every page on
 * the way must have all its words.
 */
public final class PageClient {

    /** What Thymeleaf writes in place of a sentence that nobody wrote. */
    private static final Pattern MISSING = Pattern.compile("\\?\\?[\\w.-]+_(id|en)\\?\\?");

    private static final String SESSION = "amanah-session";

    private final String base;

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);

    private final HttpClient http = HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .cookieHandler(cookies)
        .connectTimeout(Duration.ofSeconds(10))
        .build();

    private String language = "id";

    private String at = "/";

    private Answer last;

    PageClient(String base) {
        this.base = base;
    }

    public PageClient inLanguage(String tag) {
        this.language = tag;
        return this;
    }

    /** Signs in through the form, whether or not it works out. */
    public PageClient signIn(String username, String password) {
        submit(get("/masuk"), "#sign-in", Map.of("username", username, "password", password));
        return this;
    }

    public PageClient signOut() {
        submit(get("/"), "form[action=/keluar]", Map.of());
        return this;
    }

    /** Loses every cookie but those of the session, as another browser of the person. */
    public void forgetBrowser() {
        List.copyOf(cookies.getCookieStore().getCookies())
            .stream()
            .filter(cookie -> !cookie.getName().equals(SESSION))
            .forEach(cookie -> cookies.getCookieStore().remove(null, cookie));
    }

    /** The id of the session; empty if there is none. */
    public String session() {
        return cookies.getCookieStore()
            .getCookies()
            .stream()
            .filter(cookie -> cookie.getName().equals(SESSION))
            .map(HttpCookie::getValue)
            .findFirst()
            .orElse("");
    }

    /** Loses the session as if it had run out, but goes on sending its cookie. */
    public void loseSession() {
        cookies.getCookieStore().getCookies().forEach(cookie -> {
            if (cookie.getName().equals(SESSION)) {
                cookie.setValue("MDEyMzQ1NjctODlhYi1jZGVmLTAxMjMtNDU2Nzg5YWJjZGVm");
            }
        });
    }

    /** Opens a page, going where it leads. */
    public Document get(String path) {
        return follow(send("GET", path, null, BodyPublishers.noBody()));
    }

    /**
     * Sends a form of the page with what stands in it, and goes where it leads.
     * @param fields what is typed over what stands there; a null takes the field away
     */
    public Document submit(Document page, String form, Map<String, String> fields) {
        return submit(page, form, null, fields);
    }

    /**
     * Sends a form by one of its buttons.
     * @param button the button pressed, such as {@code button[value=return]}; null for
     * one without a name
     */
    public Document submit(Document page, String form, String button, Map<String, String> fields) {
        FormElement sent = (FormElement) one(page, form);
        List<Map.Entry<String, String>> values = new ArrayList<>();
        for (Connection.KeyVal standing : sent.formData()) {
            if (!fields.containsKey(standing.key())) {
                values.add(Map.entry(standing.key(), standing.value()));
            }
        }
        fields.entrySet().stream().filter(f -> f.getValue() != null).forEach(values::add);
        String action = sent.attr("action");
        if (button != null) {
            Element pressed = one(sent, button);
            values.add(Map.entry(pressed.attr("name"), pressed.attr("value")));
            action = pressed.hasAttr("formaction") ? pressed.attr("formaction") : action;
        }
        return follow(sendForm(sent, action.isEmpty() ? at : action, values));
    }

    /**
     * Sends a form with files as {@code multipart/form-data}.
     * @param file the name of the file field
     */
    public Document upload(Document page, String form, String file, String name, String mediaType, byte[] content) {
        FormElement sent = (FormElement) one(page, form);
        Multipart parts = new Multipart();
        for (Connection.KeyVal standing : sent.formData()) {
            if (!standing.key().equals(file)) {
                parts.field(standing.key(), standing.value());
            }
        }
        parts.file(file, name, mediaType, content);
        return follow(send("POST", sent.attr("action"), parts.mediaType(), BodyPublishers.ofByteArray(parts.bytes())));
    }

    /** Sends a form that stands on no page, without the page's token. */
    public Answer post(String path, Map<String, String> fields) {
        last = send("POST", path, "application/x-www-form-urlencoded",
                BodyPublishers.ofString(encoded(List.copyOf(fields.entrySet()))));
        return last;
    }

    /** What was answered last, after all redirects. */
    public Answer last() {
        return last;
    }

    /** The path, with its query, of the page opened last. */
    public String at() {
        return at;
    }

    private Answer sendForm(FormElement form, String action, List<Map.Entry<String, String>> values) {
        if (form.attr("method").toUpperCase(Locale.ROOT).equals("POST")) {
            if (form.attr("enctype").equals("multipart/form-data")) {
                Multipart parts = new Multipart();
                List<String> files = form.select("input[type=file]").eachAttr("name");
                values.stream()
                    .filter(v -> !files.contains(v.getKey()))
                    .forEach(v -> parts.field(v.getKey(), v.getValue()));
                files.forEach(name -> parts.file(name, "", "application/octet-stream", new byte[0]));
                return send("POST", action, parts.mediaType(), BodyPublishers.ofByteArray(parts.bytes()));
            }
            return send("POST", action, "application/x-www-form-urlencoded", BodyPublishers.ofString(encoded(values)));
        }
        return send("GET", action + (action.contains("?") ? "&" : "?") + encoded(values), null,
                BodyPublishers.noBody());
    }

    private Document follow(Answer first) {
        Answer answer = first;
        for (int hops = 0; answer.status() / 100 == 3; hops++) {
            if (hops == 10) {
                throw new AssertionError("Led in circles, last to " + at);
            }
            answer = send("GET", answer.header("Location").orElseThrow(), null, BodyPublishers.noBody());
        }
        last = answer;
        if (answer.header("Content-Type").orElse("").startsWith("text/html")) {
            assertThat(answer.text()).as("words that are missing on " + at).doesNotContainPattern(MISSING);
        }
        return Jsoup.parse(answer.text(), base + at);
    }

    private Answer send(String method, String to, String mediaType, BodyPublisher body) {
        URI uri = URI.create(base + at).resolve(to);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
            .timeout(Duration.ofSeconds(60))
            .method(method, body)
            .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
            .header("Accept-Language", language)
            .header("Referer", base + at);
        if (mediaType != null) {
            request.header("Content-Type", mediaType);
        }
        at = uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
        return Client.exchange(http, request.build());
    }

    private static String encoded(List<Map.Entry<String, String>> values) {
        return values.stream()
            .map(v -> URLEncoder.encode(v.getKey(), UTF_8) + "=" + URLEncoder.encode(v.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
    }

    private static Element one(Element within, String selector) {
        return Objects.requireNonNull(within.selectFirst(selector),
                () -> "Nothing on the page is " + selector + ":\n" + within);
    }

}
