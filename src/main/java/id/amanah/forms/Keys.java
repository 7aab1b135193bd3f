package id.amanah.forms;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The keys that a component of a type may have: all others are refused by name. */
final class Keys {

    private static final String ALL = "type id layout conditional properties verticalAlignment ";

    private static final String INPUT = ALL + "key label description disabled readonly validate appearance ";

    private static final String OPTIONS = " values valuesExpression searchable";

    private static final Map<String, Set<String>> OF_TYPE = new HashMap<>();

    private static final Map<String, Set<String>> RULES = new HashMap<>();

    static {
        of("group", ALL + "label components path showOutline", "");
        of("dynamiclist", ALL + "label components path showOutline isRepeating allowAddRemove defaultRepetitions "
                + "disableCollapse nonCollapsedItems", "");
        of("text", ALL + "text label", "");
        of("spacer", ALL + "height", "");
        of("separator", ALL, "");
        of("button", ALL + "label action", "");
        of("expression", ALL + "key expression computeOn", "");
        of("textfield", INPUT, "required minLength maxLength pattern patternErrorMessage validationType");
        of("textarea", INPUT, "required minLength maxLength");
        of("number", INPUT + "increment decimalDigits serializeToString", "required min max");
        of("datetime", INPUT + "subtype dateLabel timeLabel timeInterval timeSerializingFormat disallowPassedDates "
                + "use24h", "required");
        of("checkbox", INPUT, "required");
        of("radio", INPUT + OPTIONS, "required");
        of("select", INPUT + OPTIONS, "required");
        of("checklist", INPUT + OPTIONS, "required");
        of("taglist", INPUT + OPTIONS, "required");
        of("filepicker", INPUT.replace("description ", "") + "accept multiple", "required");
    }

    static final Set<String> FORM = Set.of("id", "type", "components", "schemaVersion", "exporter", "executionPlatform",
            "executionPlatformVersion", "versionTag");

    static final Set<String> PROPERTIES = Set.of("concept", "money", "nip", "notAfter", "notBefore", "refersTo",
            "minRows", "maxRows", "prefill", "sensitive", "fold", "attest", "autocomplete", "outcomes", "rows",
            "oneClick");

    static final Set<String> CONCEPTS = Set.of("person", "organisation", "relative", "money", "received-on", "region");

    /** What a field of a new draft may begin with: pages offer it to be checked. */
    static final Set<String> PREFILLS = Set.of("last", "filer.name", "filer.nip", "filer.post", "filer.unit",
            "filer.rank");

    private Keys() {
    }

    private static void of(String type, String keys, String rules) {
        OF_TYPE.put(type, Set.of(keys.trim().split(" +")));
        RULES.put(type, Set.of(rules.split(" ")));
    }

    /** The keys of a type; null if the type is not known. */
    static Set<String> of(String type) {
        return OF_TYPE.get(type);
    }

    static Set<String> rules(String type) {
        return RULES.get(type);
    }

    static void refuseUnknown(JsonNode json, Set<String> known, String id, Complaints complaints) {
        json.properties()
            .stream()
            .map(Map.Entry::getKey)
            .filter(key -> !known.contains(key))
            .forEach(key -> complaints.add(id, "the key '" + key + "' is not one that Amanah knows here"));
    }

}
