package id.amanah.forms;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads Camunda Forms JSON strictly: what Amanah does not know, it refuses by name. */
public final class FormReader {

    private static final JsonMapper JSON = JsonMapper.builder()
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .build();

    private final Expressions expressions;

    public FormReader(Expressions expressions) {
        this.expressions = expressions;
    }

    /**
     * What came of reading: a form without problems, or none and all its problems.
     */
    public record Reading(Form form, List<Problem> problems) {
    }

    /** Reads a file; never throws for what the file says. */
    public Reading read(byte[] bytes, String source) {
        JsonNode json;
        try {
            json = JSON.readTree(bytes);
        }
        catch (JacksonException e) {
            return refused(source, "is not JSON: " + e.getOriginalMessage());
        }
        if (json == null || !json.isObject()) {
            return refused(source, "is not a JSON object");
        }
        return read(json, new String(bytes, StandardCharsets.UTF_8), source);
    }

    private Reading read(JsonNode json, String text, String source) {
        Complaints complaints = new Complaints(source);
        Keys.refuseUnknown(json, Keys.FORM, "form", complaints);
        List<Component> components = new ComponentReader(expressions, complaints).form(json);
        if (!json.path("id").isString()) {
            complaints.add("form", "has no id");
        }
        if (!complaints.all().isEmpty()) {
            return new Reading(null, complaints.all());
        }
        return new Reading(new Form(json.path("id").stringValue(), digest(text), text, components), List.of());
    }

    private static Reading refused(String source, String reason) {
        return new Reading(null, List.of(new Problem(source, "form", reason)));
    }

    private static String digest(String text) {
        try {
            byte[] bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes);
        }
        catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Java brings SHA-256", e);
        }
    }

}
