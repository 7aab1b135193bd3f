package id.amanah.desk.web;

import java.util.Map;
import org.springframework.stereotype.Component;

/** The legal clocks of a declaration, those that ended too. */
@Component
class ClocksPart implements CasePart {

    private final Clocks clocks;

    ClocksPart(Clocks clocks) {
        this.clocks = clocks;
    }

    @Override
    public Map<String, Object> of(Seen seen) {
        return Map.of("clocks", clocks.of(seen.declaration().id(), seen.locale()));
    }

}
