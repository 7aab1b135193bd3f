package id.amanah.kinds;

/**
 * The only expressions that a model may hold: {@code ${step}}, the name of a step, and
 * {@code ${name == 'word'}}, a comparison of an outcome or a route with a literal. A
 * grammar rather than a list of harmless names, because the engine's own expression
 * language reaches Java from any value, even from an empty text.
 */
public final class Grammar {

    private final String text;

    private int at;

    private Grammar(String text) {
        this.text = text;
    }

    /**
     * Reads a condition: {@code ${name == 'word'}}, {@code ${name == true}}, or the same
     * with {@code !=}. A word is made of letters, digits, {@code -}, {@code _} and
     * {@code .}.
     * @throws IllegalArgumentException if it is anything else; the message tells a
     * designer what to write
     */
    public static Condition condition(String text) {
        Grammar in = new Grammar(text);
        in.open();
        String name = in.name();
        in.spaces();
        Operator operator = in.operator();
        in.spaces();
        Object literal = in.literal();
        in.close();
        return new Condition(name, operator, literal);
    }

    /**
     * Reads the name of a step: {@code ${name}}.
     * @throws IllegalArgumentException if it is anything else
     */
    public static String step(String text) {
        Grammar in = new Grammar(text);
        in.open();
        String name = in.name();
        in.close();
        return name;
    }

    /** Whether the engine might take the text for an expression. */
    public static boolean looksLikeExpression(String text) {
        return text.contains("${") || text.contains("#{");
    }

    private void open() {
        if (!text.startsWith("${")) {
            throw no("it must begin with ${");
        }
        at = 2;
        spaces();
    }

    private void close() {
        spaces();
        if (!takes("}")) {
            throw no("} is expected at character " + (at + 1));
        }
        if (at < text.length()) {
            throw no("nothing may follow the }");
        }
    }

    private void spaces() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private String name() {
        int from = at;
        if (at < text.length() && isLetter(text.charAt(at))) {
            while (at < text.length() && (isLetter(text.charAt(at)) || isDigit(text.charAt(at)))) {
                at++;
            }
        }
        if (from == at) {
            throw no("a name of letters and digits is expected at character " + (from + 1));
        }
        return text.substring(from, at);
    }

    private Operator operator() {
        if (takes("==")) {
            return Operator.IS;
        }
        if (takes("!=")) {
            return Operator.IS_NOT;
        }
        throw no("== or != is expected at character " + (at + 1));
    }

    private Object literal() {
        if (takes("'")) {
            return word();
        }
        int from = at;
        String bare = at < text.length() && isLetter(text.charAt(at)) ? name() : "";
        if (bare.equals("true") || bare.equals("false")) {
            return Boolean.valueOf(bare);
        }
        throw no("'word', true or false is expected at character " + (from + 1));
    }

    private String word() {
        int from = at;
        while (at < text.length() && isOfWord(text.charAt(at))) {
            at++;
        }
        String word = text.substring(from, at);
        if (word.isEmpty() || !takes("'")) {
            throw no("a word in single quotes is made of letters, digits, -, _ and .");
        }
        return word;
    }

    private boolean takes(String what) {
        boolean there = text.startsWith(what, at);
        at += there ? what.length() : 0;
        return there;
    }

    private static boolean isOfWord(char c) {
        return isLetter(c) || isDigit(c) || c == '-' || c == '_' || c == '.';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private IllegalArgumentException no(String why) {
        return new IllegalArgumentException("\"" + text + "\" is not an expression of a model: " + why);
    }

    /** How a condition compares. */
    public enum Operator {

        IS, IS_NOT

    }

    /**
     * A comparison.
     *
     * @param variable {@code outcome} or a declared route
     * @param literal a {@code String} or a {@code Boolean}
     */
    public record Condition(String variable, Operator operator, Object literal) {

        /** Whether it asks what was decided: at the step itself, or recalled later. */
        boolean isOfTheDecision() {
            return variable.equals("outcome") || variable.equals("recalled");
        }

    }

}
