package id.amanah.interests;

import id.amanah.declarations.Declaration;
import id.amanah.declarations.NormalName;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The answers of a conflict declaration (<i>deklarasi konflik kepentingan</i>) as code
 * reads them.
 */
record Conflict(Map<String, Object> answers) {

    static final String KIND = "conflict-declaration";

    /** Somebody who has a part in the matter; either may be null. */
    record Party(String name, String registration) {

        static Party of(Map<String, Object> row) {
            return new Party((String) row.get("name"), (String) row.get("registration"));
        }

        boolean isCalled(String other) {
            return name != null && other != null && NormalName.of(name).equals(NormalName.of(other));
        }

        boolean isRegistered(String other) {
            return registration != null && other != null && digits(registration).equals(digits(other));
        }

        private static String digits(String text) {
            return text.replaceAll("[^A-Za-z0-9]", "").toUpperCase(java.util.Locale.ROOT);
        }

    }

    static Conflict of(Declaration declaration) {
        return new Conflict(declaration.answers());
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> matter() {
        return answers.get("matter") instanceof Map<?, ?> matter ? (Map<String, Object>) matter : Map.of();
    }

    String matter(String name) {
        return matter().get(name) == null ? null : matter().get(name).toString();
    }

    LocalDate completeOn() {
        return matter("completeOn") == null ? null : LocalDate.parse(matter("completeOn"));
    }

    @SuppressWarnings("unchecked")
    List<Party> parties() {
        return matter().get("parties") instanceof List<?> rows
                ? ((List<Map<String, Object>>) rows).stream().map(Party::of).toList() : List.of();
    }

    boolean hasSource(String source) {
        return answers.get("sources") instanceof List<?> sources && sources.contains(source);
    }

}
