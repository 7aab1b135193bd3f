package id.amanah.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Canonical JSON")
class CanonicalJsonTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Pieces that spellings differ about: escapes, both sides of the surrogates. */
    private static final List<String> PIECES = List.of("a", "Z", "é", "\u0000", "\u001f", "\u007f", "\"", "\\", "/",
            "\b", "\f", "\n", "\r", "\t", "\u2028", "\ud83d\ude00", "\ue000", "\uffff", "e\u0301", " ");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^',
            textBlock = """
                    sorts by UTF-16 as RFC 8785 says | {"😀":1,"\\ue000":2,"a":3} | {"a":3,"😀":1,"\\ue000":2}
                    white space and shortest escapes | [ "\\u000a\\u000A\\/", null, true ] | ["\\n\\n/",null,true]
                    control characters in lower case | "\\u001F\\u0000"          | "\\u001f\\u0000"
                    whole numbers of any size        | [0,-0,123456789012345678901234567890] | [0,0,123456789012345678901234567890]
                    nothing at all                   | {"b":[],"a":{}}           | {"a":{},"b":[]}
                    """)
    void hasOneSpellingOnly(String why, String json, String expected) {
        Object parsed = JSON.readValue(json, Object.class);

        String unescaped = expected.replace("\\ue000", "\ue000");
        assertThat(CanonicalJson.of(parsed)).as(why).isEqualTo(unescaped);
    }

    @ParameterizedTest
    @ValueSource(strings = { "\ud83d", "\ude00", "a\ud83da", "\ude00\ud83d" })
    void refusesHalvesOfSurrogatePairsAsTextAndAsName(String half) {
        assertThatThrownBy(() -> CanonicalJson.of(half)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CanonicalJson.of(Map.of(half, 1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesWhatHasNoOneSpelling() {
        for (Object value : List.of(1.5, 1f, new java.math.BigDecimal("1"), 'c', new int[] { 1 }, new Object(),
                Map.of(1, "a name that is a number"))) {
            assertThatThrownBy(() -> CanonicalJson.of(value)).as(value.toString())
                .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void agreesWithANaiveWriterAndReadsBackAsItWas() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int n = 0; n < 20_000; n++) {
            Object value = value(random, 4);

            String canonical = CanonicalJson.of(value);

            assertThat(canonical).as("seed %d, value %d", seed, n).isEqualTo(Naive.write(value));
            assertThat(JSON.readValue(canonical.getBytes(StandardCharsets.UTF_8), Object.class))
                .as("seed %d, value %d", seed, n)
                .isEqualTo(value);
            assertThat(CanonicalJson.of(shuffled(value, random))).isEqualTo(canonical);
        }
    }

    private static Object value(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 5 : 7)) {
            case 0 -> text(random);
            case 1 -> random.nextInt();
            case 2 -> random.nextLong() | Long.MIN_VALUE;
            case 3 -> random.nextBoolean() ? null : random.nextBoolean();
            case 4 -> new BigInteger(100, random).add(BigInteger.ONE.shiftLeft(100));
            case 5 -> {
                List<Object> list = new ArrayList<>();
                for (int n = random.nextInt(4); n > 0; n--) {
                    list.add(value(random, depth - 1));
                }
                yield list;
            }
            default -> {
                Map<String, Object> map = new LinkedHashMap<>();
                for (int n = random.nextInt(5); n > 0; n--) {
                    map.put(text(random), value(random, depth - 1));
                }
                yield map;
            }
        };
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(5); n > 0; n--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    /** The same content, its members in another order. */
    private static Object shuffled(Object value, Random random) {
        if (value instanceof List<?> list) {
            return list.stream().map(item -> item == null ? null : shuffled(item, random)).toList();
        }
        if (value instanceof Map<?, ?> map) {
            List<Map.Entry<?, ?>> members = new ArrayList<>(map.entrySet());
            Collections.shuffle(members, random);
            Map<Object, Object> copy = new LinkedHashMap<>();
            members.forEach(member -> copy.put(member.getKey(), shuffled(member.getValue(), random)));
            return copy;
        }
        return value;
    }

    /**
     * Another way to the same: piece by piece as strings, members sorted by their bytes
     * in UTF-16, escapes from a table.
     */
    private static final class Naive {

        private static final Map<Character, String> SHORT = Map.of('"', "\\\"", '\\', "\\\\", '\b', "\\b", '\f', "\\f",
                '\n', "\\n", '\r', "\\r", '\t', "\\t");

        static String write(Object value) {
            if (value instanceof String text) {
                return quoted(text);
            }
            if (value instanceof List<?> list) {
                return "[" + String.join(",", list.stream().map(Naive::write).toList()) + "]";
            }
            if (value instanceof Map<?, ?> map) {
                List<String> members = map.entrySet()
                    .stream()
                    .sorted((a, b) -> Arrays.compareUnsigned(utf16(a.getKey()), utf16(b.getKey())))
                    .map(member -> quoted((String) member.getKey()) + ":" + write(member.getValue()))
                    .toList();
                return "{" + String.join(",", members) + "}";
            }
            return String.valueOf(value);
        }

        private static byte[] utf16(Object name) {
            return ((String) name).getBytes(StandardCharsets.UTF_16BE);
        }

        private static String quoted(String text) {
            String quoted = "\"";
            for (char c : text.toCharArray()) {
                String plain = c < ' ' ? "\\u00" + Integer.toHexString(0x100 + c).substring(1) : "" + c;
                quoted += SHORT.getOrDefault(c, plain);
            }
            return quoted + "\"";
        }

    }

}
