package id.amanah.desk.web;

import id.amanah.forms.Component;
import id.amanah.forms.web.FormPost;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/**
 * "The same for all": what is filled in once above a list goes into every row that has
 * nothing there yet. Fifty objects are seldom fifty decisions.
 */
final class SameForAll {

    /** What the names of these fields begin with. */
    static final String NAME = "_all";

    private final List<Component> components;

    private final MultiValueMap<String, String> posted;

    SameForAll(List<Component> components, MultiValueMap<String, String> posted) {
        this.components = components;
        this.posted = posted;
    }

    /**
     * The fields of a list that may be the same for all, as a group with their own names.
     */
    static Component.Group fields(Component.DynamicList list) {
        List<Component> fields = list.components().stream().filter(c -> !"object".equals(c.key())).toList();
        Component.Common common = new Component.Common(NAME, "group", null, null, null, false, null, Map.of());
        return new Component.Group(common, NAME, List.of(new Component.Group(common, list.key(), fields)));
    }

    @SuppressWarnings("unchecked")
    void fill(String key, Map<String, Object> answers) {
        for (Component component : components) {
            if (component instanceof Component.DynamicList list && key.equals(list.key())
                    && answers.get(key) instanceof List<?> rows) {
                answers.put(key, filled((List<Map<String, Object>>) rows, same(list)));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> same(Component.DynamicList list) {
        Map<String, Object> read = FormPost.read(List.of(fields(list)), posted).answers();
        return read.get(NAME) instanceof Map<?, ?> all && all.get(list.key()) instanceof Map<?, ?> same
                ? (Map<String, Object>) same : Map.of();
    }

    private static List<Map<String, Object>> filled(List<Map<String, Object>> rows, Map<String, Object> same) {
        List<Map<String, Object>> filled = new ArrayList<>();
        for (Map<String, Object> row : rows) {
            Map<String, Object> one = new LinkedHashMap<>(row);
            same.forEach(one::putIfAbsent);
            filled.add(one);
        }
        return filled;
    }

}
