package id.amanah.rules;

import java.util.List;
import java.util.Map;

/**
 * What a decision table answered (<i>temuan</i>), frozen as it was asked.
 *
 * @param key the decision's key
 * @param tableVersion the version of the table that answered
 * @param matched the ids of the rules that matched, in order
 * @param outputs one map of outputs a matched rule
 * @param inputs what was asked, as it was asked
 * @param inputsDigest lower-case hex SHA-256 over the canonical inputs
 */
public record Finding(String key, String tableVersion, List<String> matched, List<Map<String, Object>> outputs,
        Map<String, Object> inputs, String inputsDigest) {

    /** The outputs of the only or first rule; empty if none matched. */
    public Map<String, Object> first() {
        return outputs.isEmpty() ? Map.of() : outputs.get(0);
    }

}
