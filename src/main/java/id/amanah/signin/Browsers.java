package id.amanah.signin;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a browser calls itself, in two words that people know. */
final class Browsers {

    private static final Map<String, String> NAMES = ordered("Edg", "Edge", "OPR", "Opera", "SamsungBrowser",
            "Samsung Internet", "Firefox", "Firefox", "FxiOS", "Firefox", "CriOS", "Chrome", "Chrome", "Chrome",
            "Safari", "Safari");

    private static final Map<String, String> SYSTEMS = ordered("Android", "Android", "iPhone", "iPhone", "iPad", "iPad",
            "Windows", "Windows", "Macintosh", "Mac", "CrOS", "ChromeOS", "Linux", "Linux");

    private Browsers() {
    }

    static String inWords(String agent) {
        String said = agent == null ? "" : agent;
        String name = first(NAMES, said);
        String system = first(SYSTEMS, said);
        return name.isEmpty() || system.isEmpty() ? name + system : name + ", " + system;
    }

    private static String first(Map<String, String> known, String said) {
        return known.entrySet()
            .stream()
            .filter(e -> said.contains(e.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("");
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }

}
