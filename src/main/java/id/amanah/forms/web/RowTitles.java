package id.amanah.forms.web;

import id.amanah.forms.Component;
import id.amanah.forms.Labels;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What rows are called: by the name or the description in them, so that people recognise
 * them; else by their number.
 */
public final class RowTitles {

    private static final Set<String> NAMES = Set.of("person", "organisation", "relative");

    private static final int LONGEST = 80;

    private RowTitles() {
    }

    /** {@code PT Maju Jaya}, or {@code Pemberi 2} where nothing in it is a name. */
    public static String of(Component.DynamicList list, Map<?, ?> row, int position, Labels labels) {
        return named(list, row).orElseGet(() -> word(list, labels) + " " + (position + 1));
    }

    /** The word for one row: {@code Pemberi}. */
    public static String word(Component.DynamicList list, Labels labels) {
        return labels.word(list.key() + ".row.label")
            .orElse(list.common().label() == null ? list.key() : list.common().label());
    }

    private static Optional<String> named(Component.DynamicList list, Map<?, ?> row) {
        Stream<String> names = texts(list.components()).filter(RowTitles::isName).map(Component::key);
        Stream<String> others = texts(list.components()).map(Component::key);
        return Stream.concat(names, others)
            .map(row::get)
            .filter(v -> v instanceof String text && !text.isBlank())
            .map(Object::toString)
            .map(RowTitles::shortened)
            .findFirst();
    }

    private static boolean isName(Component component) {
        return component.property("concept") != null && NAMES.contains(component.property("concept"));
    }

    private static Stream<Component> texts(List<Component> components) {
        return components.stream()
            .flatMap(c -> c instanceof Component.Group group ? texts(group.components()) : Stream.of(c))
            .filter(Component.Text.class::isInstance);
    }

    private static String shortened(String text) {
        String line = text.lines().findFirst().orElse("").trim();
        return line.codePointCount(0, line.length()) <= LONGEST ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }

}
