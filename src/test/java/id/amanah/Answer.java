package id.amanah;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the server answered.
 *
 * @param body the bytes as they came
 */
public record Answer(int status, java.net.http.HttpHeaders headers, byte[] body) {

    public static final JsonMapper JSON = JsonMapper.builder()
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .build();

    static Answer of(HttpResponse<byte[]> response) {
        return new Answer(response.statusCode(), response.headers(), response.body());
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The body as a JSON object. */
    @SuppressWarnings("unchecked")
    public Map<String, Object> json() {
        return parsed(Map.class);
    }

    /** The body as a JSON array of objects. */
    @SuppressWarnings("unchecked")
    public List<Map<String, Object>> list() {
        return parsed(List.class);
    }

    /** The objects of a page of a list. */
    @SuppressWarnings("unchecked")
    public List<Map<String, Object>> items() {
        return (List<Map<String, Object>>) json().get("items");
    }

    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /** This answer, which must have the status; else the test fails with the body. */
    public Answer expect(int wanted) {
        if (status != wanted) {
            throw new AssertionError("Expected " + wanted + " but got " + this);
        }
        return this;
    }

    private <T> T parsed(Class<T> kind) {
        try {
            return JSON.readValue(body, kind);
        }
        catch (RuntimeException unreadable) {
            throw new AssertionError("Not the JSON expected: " + this, unreadable);
        }
    }

    @Override
    public String toString() {
        return status + " " + text();
    }

}
