package id.amanah.kinds;

import id.amanah.identity.Role;
import id.amanah.kinds.Kind.WithdrawUntil;
import id.amanah.shared.LegalBasis;
import id.amanah.shared.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The manifest {@code kind.yaml} as it is written; unknown keys are refused. */
record Manifest(String key, String prefix, String family, List<String> legalBasis, List<String> mayFile,
        Boolean onBehalf, Boolean inOffice, String withdrawUntil, Boolean confidential, Boolean sealsFiler,
        String retention, String process, String startForm, String eventDate, String asLast, Boolean atOnce,
        List<String> uses) {

    private static final ObjectMapper YAML = YAMLMapper.builder()
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .build();

    private static final Set<String> FAMILIES = Set.of("gifts", "interests", "neutrality", "ethics", "other");

    /** Reads the manifest; empty if it cannot be read, which is then a problem. */
    static Optional<Manifest> read(Folder folder, Problems problems) {
        if (!folder.has(Folder.MANIFEST)) {
            problems.add(Folder.MANIFEST, "", "the manifest is missing; add the file");
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(YAML.readValue(folder.bytes(Folder.MANIFEST), Manifest.class));
        }
        catch (JacksonException ex) {
            problems.add(Folder.MANIFEST, "", "it cannot be read: " + ex.getOriginalMessage());
            return Optional.empty();
        }
    }

    void check(Folder folder, Problems problems) {
        new ManifestCheck(this, folder, problems).run();
    }

    /** The kind that it tells of; call it on a checked manifest. */
    Kind kind(Words name, Words description) {
        return new Kind(key, prefix, family, legalBasis.stream().map(LegalBasis::new).toList(),
                mayFile.stream().map(text -> role(text).orElseThrow()).collect(Collectors.toUnmodifiableSet()),
                Boolean.TRUE.equals(onBehalf), Boolean.TRUE.equals(inOffice), withdrawal().orElseThrow(),
                Boolean.TRUE.equals(confidential), Boolean.TRUE.equals(sealsFiler), retention, process, startForm,
                eventDate, asLast, Boolean.TRUE.equals(atOnce), uses == null ? List.of() : List.copyOf(uses), name,
                description);
    }

    Optional<WithdrawUntil> withdrawal() {
        return Arrays.stream(WithdrawUntil.values()).filter(w -> written(w).equals(withdrawUntil)).findFirst();
    }

    static Optional<Role> role(String text) {
        return Arrays.stream(Role.values()).filter(role -> written(role).equals(text)).findFirst();
    }

    /** How models write a constant: in lower case with hyphens. */
    static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String choices(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Manifest::written).collect(Collectors.joining(", "));
    }

    static Set<String> families() {
        return FAMILIES;
    }

}
