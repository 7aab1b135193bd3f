package id.amanah.desk.web;

import java.util.Map;
import org.springframework.stereotype.Component;

/** The way through the process, in words; the drawing is loaded when it is opened. */
@Component
class WayPart implements CasePart {

    private final WayOfCase ways;

    WayPart(WayOfCase ways) {
        this.ways = ways;
    }

    @Override
    public Map<String, Object> of(Seen seen) {
        return Map.of("way", ways.of(seen.declaration(), seen.items(), seen.locale()));
    }

}
