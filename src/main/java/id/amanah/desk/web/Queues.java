package id.amanah.desk.web;

import id.amanah.desk.Sentences;
import id.amanah.workflow.Inbox;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The tabs of the work list with how many items each holds. */
@Component
class Queues {

    private final Inbox inbox;

    private final Sentences sentences;

    Queues(Inbox inbox, Sentences sentences) {
        this.inbox = inbox;
        this.sentences = sentences;
    }

    record Count(String queue, String name, long number) {
    }

    List<Count> counts(Locale locale) {
        Map<Inbox.Tab, Long> counts = inbox.counts();
        return Stream.of(Inbox.Tab.values())
            .map(t -> new Count(WorkFilter.name(t), sentences.of("desk.queue." + t, locale),
                    counts.getOrDefault(t, 0L)))
            .toList();
    }

}
