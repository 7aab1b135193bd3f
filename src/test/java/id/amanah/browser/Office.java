package id.amanah.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import id.amanah.Clients;
import id.amanah.desk.GiftReports;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.core.env.Environment;

/**
 * People, each at a screen of their own, who have signed in once and go on with what they
 * did before.
 */
final class Office implements AutoCloseable {

    private final Browser browser;

    private final String base;

    private final MessageSource words;

    private final Clients clients;

    private final Screen screen;

    private final Watch watch;

    private final Map<String, Visit> people = new HashMap<>();

    private final Set<String> worked = new HashSet<>();

    Office(Browser browser, Environment environment, MessageSource words, Clients clients, Screen screen) {
        this.browser = browser;
        this.base = "http://localhost:" + environment.getRequiredProperty("local.server.port");
        this.words = words;
        this.clients = clients;
        this.screen = screen;
        this.watch = new Watch(screen);
    }

    /** Somebody who has signed in. */
    Visit as(String username) {
        return people.computeIfAbsent(username, who -> nobody().signsIn(who));
    }

    /** Somebody new who has not signed in; to be closed by whoever asks. */
    Visit nobody() {
        return new Visit(browser, base, screen, watch, words);
    }

    /** Opens the work that waits for somebody at a step of a case. */
    Visit at(String step, String number, String who) {
        String id = GiftReports.work(clients, who, number, step);
        worked.add(clients.as(who).get("/api/work/" + id).json().get("kind") + "/" + step);
        return as(who).opens("/kerja/" + id);
    }

    /**
     * Decides on the page of the work.
     * @param answers fields and their answers by turns
     */
    void decides(String who, String number, String step, String outcome, String... answers) {
        Visit visit = at(step, number, who).chooses(outcome);
        for (int n = 0; n < answers.length; n += 2) {
            visit.answers(answers[n], answers[n + 1]);
        }
        visit.decides();
    }

    /**
     * Files over REST, where the pages of filing are not what is looked at.
     * @return the number
     */
    String filed(String who, String kind, Map<String, Object> answers) {
        return (String) clients.as(who)
            .post("/api/declarations", Map.of("kind", kind, "answers", answers, "submit", true))
            .expect(201)
            .json()
            .get("number");
    }

    Clients clients() {
        return clients;
    }

    /** Holds that a case is closed with an outcome, as its page says to somebody. */
    void ended(String who, String number, String outcome) {
        assertThat(clients.as(who).get("/api/declarations/" + number).json()).as(number)
            .containsEntry("status", "CLOSED")
            .containsEntry("outcome", outcome);
        as(who).opens("/laporan/" + number).reads("desk.status.CLOSED");
    }

    /** The steps of kinds at which somebody decided on a page. */
    Set<String> worked() {
        return worked;
    }

    Watch watch() {
        return watch;
    }

    @Override
    public void close() {
        people.values().forEach(Visit::close);
    }

}
