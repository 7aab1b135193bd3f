package id.amanah.desk.web;

import id.amanah.desk.Sentences;
import id.amanah.workflow.Works;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The queues of work with how many items each holds. */
@Component
class Queues {

    private final Works works;

    private final Sentences sentences;

    Queues(Works works, Sentences sentences) {
        this.works = works;
        this.sentences = sentences;
    }

    record Count(String queue, String name, long number) {
    }

    List<Count> counts(Locale locale) {
        Map<Works.Queue, Long> counts = works.counts();
        return Stream.of(Works.Queue.values())
            .map(q -> new Count(q.name().toLowerCase(Locale.ROOT), sentences.of("desk.queue." + q, locale),
                    counts.getOrDefault(q, 0L)))
            .toList();
    }

}
