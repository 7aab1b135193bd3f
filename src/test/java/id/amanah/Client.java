package id.amanah;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A caller of the API over HTTP. Safe to use from many threads; {@code with…} gives
 * another caller and leaves this one as it is.
 */
public final class Client {

    private static final HttpClient HTTP = HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .connectTimeout(Duration.ofSeconds(10))
        .build();

    private final String base;

    private final Map<String, String> headers;

    Client(String base) {
        this(base, Map.of());
    }

    private Client(String base, Map<String, String> headers) {
        this.base = base;
        this.headers = headers;
    }

    /** A person of the demo who calls an Amanah of this machine. */
    public static Client at(int port, String username) {
        return new Client("http://localhost:" + port).basic(username, "amanah");
    }

    /** Somebody who sends a token to an Amanah of this machine. */
    public static Client bearing(int port, String token) {
        return new Client("http://localhost:" + port).with("Authorization", "Bearer " + token);
    }

    Client basic(String username, String password) {
        byte[] both = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
        return with("Authorization", "Basic " + Base64.getEncoder().encodeToString(both));
    }

    /** A caller that sends the header with each call as well. */
    public Client with(String header, Object value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value.toString());
        return new Client(base, Collections.unmodifiableMap(more));
    }

    /** A caller that has seen this revision of a draft. */
    public Client withRevision(Object revision) {
        return with("If-Match", "\"" + revision + "\"");
    }

    /** A caller whose creating call counts once, however often it is sent. */
    public Client once(String key) {
        return with("Idempotency-Key", key);
    }

    public Client inLanguage(String tag) {
        return with("Accept-Language", tag);
    }

    public Answer get(String path) {
        return send("GET", path, null, BodyPublishers.noBody());
    }

    public Answer post(String path) {
        return send("POST", path, null, BodyPublishers.noBody());
    }

    public Answer post(String path, Object body) {
        return send("POST", path, "application/json", json(body));
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, "application/json", json(body));
    }

    public Answer delete(String path) {
        return send("DELETE", path, null, BodyPublishers.noBody());
    }

    /** Sends bytes as they are, malformed ones too. */
    public Answer raw(String method, String path, String mediaType, byte[] body) {
        return send(method, path, mediaType, BodyPublishers.ofByteArray(body));
    }

    /**
     * Uploads a file as {@code multipart/form-data}.
     * @param name the name that the client claims the file has
     * @param mediaType the type that the client claims the file has
     */
    public Answer upload(String path, String name, String mediaType, byte[] content, Map<String, String> fields) {
        Multipart parts = new Multipart();
        fields.forEach(parts::field);
        parts.file("file", name, mediaType, content);
        return send("POST", path, parts.mediaType(), BodyPublishers.ofByteArray(parts.bytes()));
    }

    private static BodyPublisher json(Object body) {
        return BodyPublishers.ofByteArray(Answer.JSON.writeValueAsBytes(body));
    }

    private Answer send(String method, String path, String mediaType, BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
            .timeout(Duration.ofSeconds(60))
            .method(method, body);
        headers.forEach(request::header);
        if (mediaType != null) {
            request.header("Content-Type", mediaType);
        }
        return exchange(HTTP, request.build());
    }

    static Answer exchange(HttpClient http, HttpRequest request) {
        try {
            return Answer.of(http.send(request, BodyHandlers.ofByteArray()));
        }
        catch (IOException failed) {
            throw new UncheckedIOException(request + " got no answer", failed);
        }
        catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

}
