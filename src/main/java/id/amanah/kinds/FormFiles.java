package id.amanah.kinds;

import id.amanah.forms.Form;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The forms of a folder: reads them, and names the words that their fields need. */
final class FormFiles {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, Form> forms = new HashMap<>();

    private FormFiles() {
    }

    static FormFiles read(Folder folder, CamundaForms source, Problems problems) {
        FormFiles files = new FormFiles();
        folder.names(".form").forEach(name -> files.read(name, folder.bytes(name), source, problems));
        return files;
    }

    private void read(String file, byte[] bytes, CamundaForms source, Problems problems) {
        source.read(file, bytes, problems).ifPresent(form -> add(file, form, problems));
    }

    private void add(String file, Form form, Problems problems) {
        String expected = file.substring(0, file.length() - ".form".length());
        if (!form.id().equals(expected)) {
            problems.add(file, form.id(), "the form must be called as its file: set the id to " + expected);
        }
        forms.put(form.id(), form);
    }

    Map<String, Form> forms() {
        return forms;
    }

    /** The names of the fields at the top of a form, which an outcome may require. */
    Set<String> fields(String form) {
        Set<String> fields = new LinkedHashSet<>();
        collectFields(components(JSON.readTree(forms.get(form).json())), fields);
        return fields;
    }

    private static void collectFields(JsonNode components, Set<String> fields) {
        for (JsonNode component : components) {
            boolean section = component.path("type").asString("").equals("group");
            String own = component.path("key").asString(component.path("path").asString(""));
            if (!own.isEmpty()) {
                fields.add(own);
            }
            else if (section) {
                collectFields(components(component), fields);
            }
        }
    }

    /** The keys of words that a form needs, with what each is for. */
    Map<String, String> words(Form form) {
        Map<String, String> words = new LinkedHashMap<>();
        collectWords(components(JSON.readTree(form.json())), "", words);
        return words;
    }

    private static void collectWords(JsonNode components, String around, Map<String, String> words) {
        for (JsonNode component : components) {
            switch (component.path("type").asString("")) {
                case "spacer", "separator", "button" -> {
                }
                case "group" -> group(component, around, words);
                case "dynamiclist" -> list(component, around, words);
                case "text" -> words.put(component.path("id").asString("") + ".label", "a text of the form");
                default -> field(component, around + component.path("key").asString(""), words);
            }
        }
    }

    private static void group(JsonNode group, String around, Map<String, String> words) {
        if (group.has("label")) {
            words.put(group.path("id").asString("") + ".label", "a page or section of the form");
        }
        String path = group.path("path").asString("");
        collectWords(components(group), path.isEmpty() ? around : around + path + ".", words);
    }

    private static void list(JsonNode list, String around, Map<String, String> words) {
        String path = around + list.path("path").asString("");
        words.put(path + ".label", "a list of the form");
        words.put(path + ".row.label", "one row of the list " + path);
        collectWords(components(list), path + ".", words);
    }

    private static void field(JsonNode field, String path, Map<String, String> words) {
        words.put(path + ".label", "a field of the form");
        for (JsonNode option : field.path("values")) {
            words.put(path + "." + option.path("value").asString("") + ".label", "an option of the field " + path);
        }
    }

    private static JsonNode components(JsonNode parent) {
        return parent.path("components");
    }

}
