package id.amanah.desk.web;

import id.amanah.desk.Presentation;
import id.amanah.desk.Sentences;
import id.amanah.desk.Timeline;
import id.amanah.organisation.Organisation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What happened, day by day, the last day first in sight. */
@Component
class TimelinePart implements CasePart {

    /** One act writes several entries, one after the other. */
    static final Duration TOGETHER = Duration.ofSeconds(2);

    private final Organisation organisation;

    private final Presentation presentation;

    private final Sentences sentences;

    TimelinePart(Organisation organisation, Presentation presentation, Sentences sentences) {
        this.organisation = organisation;
        this.presentation = presentation;
        this.sentences = sentences;
    }

    /** A day on which something happened. */
    record Day(String name, List<Happened> items) {

        /** What somebody did at one moment stands together. */
        public List<Act> acts() {
            List<Act> acts = new ArrayList<>();
            for (Happened item : items) {
                Act last = acts.isEmpty() ? null : acts.get(acts.size() - 1);
                if (last == null || !last.first().isSameAct(item)) {
                    last = new Act(item, new ArrayList<>());
                    acts.add(last);
                }
                last.items().add(item);
            }
            return acts;
        }

    }

    /** All entries of one act. */
    record Act(Happened first, List<Happened> items) {
    }

    /**
     * An entry as the page shows it.
     *
     * @param behalf for whom it was done; null if for nobody else
     * @param proof the beginning of the leaf's hash, by which it is found in the journal
     */
    record Happened(String at, String time, String by, String text, String reason, String behalf, String action,
            String proof) {

        boolean isSameAct(Happened other) {
            return by.equals(other.by) && Objects.equals(behalf, other.behalf)
                    && Duration.between(Instant.parse(at), Instant.parse(other.at)).compareTo(TOGETHER) < 0;
        }

    }

    @Override
    public Map<String, Object> of(Seen seen) {
        return Map.of("days",
                days(seen.items(), organisation.agency(seen.declaration().agency()).zone(), seen.locale()));
    }

    List<Day> days(List<Timeline.Item> items, ZoneId zone, Locale locale) {
        List<Day> days = new ArrayList<>();
        LocalDate last = null;
        for (Timeline.Item item : items) {
            LocalDate day = item.at().atZone(zone).toLocalDate();
            if (!day.equals(last)) {
                days.add(new Day(presentation.weekday(day, locale), new ArrayList<>()));
                last = day;
            }
            days.get(days.size() - 1).items().add(happened(item, zone, locale));
        }
        return days;
    }

    private Happened happened(Timeline.Item item, ZoneId zone, Locale locale) {
        Object reason = item.details().get("reason");
        String who = item.actor() == null ? sentences.of("desk.system", locale) : item.role() == null ? item.actor()
                : item.actor() + " (" + sentences.of("desk.role." + item.role(), locale) + ")";
        return new Happened(item.at().toString(), presentation.time(item.at(), zone, locale), who, item.text(),
                reason == null || item.text().contains(reason.toString()) ? null : reason.toString(), item.onBehalfOf(),
                item.action(), item.leaf() == null ? "" : item.leaf().substring(0, 16));
    }

}
