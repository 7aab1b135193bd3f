package id.amanah.forms;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A component of a form. */
public sealed interface Component {

    Common common();

    default String id() {
        return common().id();
    }

    default String type() {
        return common().type();
    }

    /** The name of its answer; null if it has none. */
    default String key() {
        return common().key();
    }

    /** What Camunda Forms lacks, such as {@code concept}; null if not told. */
    default String property(String name) {
        return common().properties().get(name);
    }

    /** What all components may have; null where not told. */
    record Common(String id, String type, String key, String label, String description, boolean required, Formula hide,
            Map<String, String> properties) {
    }

    /** A formula in FEEL. */
    record Formula(String text, Expressions.Expression parsed) {
    }

    /** A bound: a number, or a formula that gives one; both null if there is none. */
    record Bound(BigDecimal number, Formula formula) {
    }

    /** One option of a choice. */
    record Option(String value, String label) {
    }

    /** The options of a choice: listed, or what a formula gives. */
    record Options(List<Option> listed, Formula formula) {

        /** Whether this is a plain question, whose answer is a Boolean. */
        public boolean plainQuestion() {
            return listed.size() == 2 && listed.stream().allMatch(o -> o.value().matches("true|false"));
        }

    }

    /** A page or a section; with a path, its answers are nested under it. */
    record Group(Common common, String path, List<Component> components) implements Component {

        public boolean nests() {
            return path != null && !path.isBlank();
        }

    }

    /** A repeating list; its key is the list's path. */
    record DynamicList(Common common, int minRows, int maxRows, int shownRows,
            List<Component> components) implements Component {
    }

    /** Text that asks nothing. */
    record StaticText(Common common, String text) implements Component {
    }

    /** A value shown and never taken from people. */
    record Computed(Common common, Formula formula) implements Component {
    }

    /** Text of one line, or of several where {@code lines}. */
    record Text(Common common, boolean lines, Bound minLength, Bound maxLength, String pattern, String patternMessage,
            String validationType) implements Component {
    }

    /** A number; whole where it has no decimal digits. */
    record NumberField(Common common, Bound min, Bound max, int decimalDigits) implements Component {
    }

    /** A date, a time or both. */
    record DateTime(Common common, String subtype) implements Component {
    }

    /** Yes or no; where required it must be ticked. */
    record Checkbox(Common common) implements Component {
    }

    /** One of several: radio or select. */
    record Choice(Common common, Options options) implements Component {
    }

    /** Any of several: checklist or tag list. */
    record Checklist(Common common, Options options) implements Component {
    }

    /** Documents of the declaration. */
    record FilePicker(Common common, String accept, boolean multiple) implements Component {

        private static final Map<String, String> ENDINGS = Map.of(".pdf", "application/pdf", ".png", "image/png",
                ".jpg", "image/jpeg", ".jpeg", "image/jpeg");

        /**
         * Whether it takes files of a media type. {@code accept} lists media types,
         * {@code image/*} and endings, as browsers read it; without it everything that
         * may be stored is taken.
         */
        public boolean takes(String mediaType) {
            if (accept == null || accept.isBlank()) {
                return true;
            }
            return Arrays.stream(accept.toLowerCase(Locale.ROOT).split(","))
                .map(String::strip)
                .map(one -> ENDINGS.getOrDefault(one, one))
                .anyMatch(one -> one.equals(mediaType)
                        || one.endsWith("/*") && mediaType.startsWith(one.substring(0, one.length() - 1)));
        }

    }

}
