package id.amanah.desk.web;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.io.Resource;

/**
 * How Amanah looks here: {@code amanah.look.*} for everybody, and
 * {@code amanah.look.agencies.<CODE>.*} for the people of one agency, which goes before.
 *
 * @param name the name in the head; Amanah if not told
 * @param logo a picture (SVG, PNG or JPEG, at best square), such as
 * {@code file:/etc/amanah/logo.svg}
 * @param accent a colour such as {@code #7a1f3d}; darkened until white text on it is easy
 * to read
 */
@ConfigurationProperties("amanah.look")
record LookSettings(String name, Resource logo, String accent, Map<String, One> agencies) {

    LookSettings {
        agencies = agencies == null ? Map.of() : Map.copyOf(agencies);
    }

    /** What one agency sets; what it leaves out is as for everybody. */
    record One(String name, Resource logo, String accent) {
    }

    /** The colours that are set, by the names of their settings. */
    Map<String, String> accents() {
        Map<String, String> accents = new TreeMap<>();
        if (accent != null && !accent.isBlank()) {
            accents.put("amanah.look.accent", accent);
        }
        agencies.forEach((code, one) -> {
            if (one.accent() != null && !one.accent().isBlank()) {
                accents.put("amanah.look.agencies." + code + ".accent", one.accent());
            }
        });
        return accents;
    }

    /** The agencies that set something, and the empty code for everybody. */
    Set<String> codes() {
        Set<String> codes = new TreeSet<>(agencies.keySet());
        codes.add("");
        return codes;
    }

    One of(String agency) {
        One own = agencies.getOrDefault(agency, new One(null, null, null));
        return new One(own.name() == null ? name : own.name(), own.logo() == null ? logo : own.logo(),
                own.accent() == null ? accent : own.accent());
    }

}
