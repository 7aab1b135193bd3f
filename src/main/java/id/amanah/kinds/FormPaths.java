package id.amanah.kinds;

import id.amanah.forms.Component;
import id.amanah.forms.Form;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The paths by which letters of a folder find answers. */
final class FormPaths {

    private FormPaths() {
    }

    /**
     * {@code answers.…} of the start form; {@code work.<step>.…} and {@code decision.…}
     * of the forms of decisions, but for those under seal.
     */
    static Set<String> of(String startForm, Map<String, Form> forms, Iterable<UserStep> steps) {
        Set<String> paths = new LinkedHashSet<>();
        add(forms.get(startForm), "answers", paths);
        for (UserStep step : steps) {
            if (step.sealed()) {
                continue;
            }
            for (String place : List.of("work." + step.id(), "decision")) {
                add(step.form() == null ? null : forms.get(step.form()), place, paths);
                paths.addAll(List.of(place + ".outcome", place + ".note"));
            }
        }
        return paths;
    }

    private static void add(Form form, String place, Set<String> paths) {
        if (form != null) {
            form.components().forEach(component -> add(component, place, paths));
        }
    }

    private static void add(Component component, String place, Set<String> paths) {
        if (component instanceof Component.Group group) {
            String inside = group.path() == null || group.path().isEmpty() ? place : place + "." + group.path();
            group.components().forEach(one -> add(one, inside, paths));
        }
        else if (component.key() != null) {
            String path = place + "." + component.key();
            paths.add(path);
            if (component instanceof Component.DynamicList list) {
                list.components().forEach(one -> add(one, path, paths));
            }
        }
    }

}
