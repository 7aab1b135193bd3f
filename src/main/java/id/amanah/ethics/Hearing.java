package id.amanah.ethics;

import id.amanah.declarations.Declaration;
import java.util.List;
import java.util.Map;

/**
 * The answers of a referral to the committee (<i>rujukan ke majelis</i>), in the words of
 * the field. What was not answered is null.
 */
record Hearing(Map<String, Object> answers) {

    static final String KIND = "ethics-hearing";

    /** The task in which members vote. */
    static final String VOTE = "vote";

    static Hearing of(Declaration declaration) {
        return new Hearing(declaration.answers());
    }

    static boolean is(Declaration declaration) {
        return declaration.kind().equals(KIND);
    }

    String examineeNip() {
        return (String) answers.get("examinee");
    }

    /** The number of the declaration it comes from; null if none. */
    String from() {
        return (String) answers.get("from");
    }

    List<String> articles() {
        return answers.get("articles") instanceof List<?> rows
                ? rows.stream().map(row -> String.valueOf(((Map<?, ?>) row).get("article"))).toList() : List.of();
    }

}
