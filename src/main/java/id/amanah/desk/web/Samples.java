package id.amanah.desk.web;

import id.amanah.desk.Presentation;
import id.amanah.desk.Sentences;
import id.amanah.forms.web.FieldView;
import id.amanah.forms.web.Summary;
import id.amanah.letters.Letters;
import id.amanah.letters.Paragraphs;
import id.amanah.shared.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * What the page of samples fills the fragments of the house with, in the shapes that the
 * pages give them.
 */
final class Samples {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 12);

    private static final String TITLE = "KEMCON-GR-2026-000123";

    private final Sentences sentences;

    private final Presentation presentation;

    private final Locale locale;

    private final String word;

    private final String text;

    Samples(Sentences sentences, Presentation presentation, Locale locale) {
        this.sentences = sentences;
        this.presentation = presentation;
        this.locale = locale;
        this.word = say("desk.samples.word");
        this.text = say("desk.samples.text");
    }

    /** What stands for a declaration where a fragment only names it. */
    record Named(String number) {
    }

    /** What stands for an item of work where a fragment only links to it. */
    record Item(UUID id) {
    }

    Map<String, Object> all() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("declaration", new Named(TITLE));
        all.put("page", new Sheet.Page("contoh", word, text, List.of()));
        all.put("progress", progress());
        all.put("deck", deck());
        all.put("standing", standing());
        all.put("clocks", clocks());
        all.put("days", days());
        all.put("way", way());
        all.put("lines", lines());
        all.put("letter", new Letters.Preview(word, both(word), word, both(say("desk.receipt.title", TITLE)),
                both(text + "\n\n- " + text)));
        all.put("letterText", Paragraphs.of(text + "\n\n- " + word + "\n- " + word));
        all.put("bond", new Bonds.Bond(text, text, text, List.of(new Bonds.Fact(say("desk.bound.fact.since"), day())),
                text, TITLE, true));
        all.put("folded", new FoldedRows.Row(word, text, "CHANGED", List.of(line(false), line(true))));
        all.put("none", List.of());
        all.putAll(decision());
        return all;
    }

    private Tasks.Progress progress() {
        List<Tasks.Task> tasks = new ArrayList<>();
        for (Tasks.State state : Tasks.State.values()) {
            tasks.add(new Tasks.Task(state.name(), word + " " + state, state, say("desk.task." + state), state.tag()));
        }
        return new Tasks.Progress(tasks, 1);
    }

    private Cards.Deck deck() {
        List<Cards.Card> cards = IntStream.rangeClosed(1, 2)
            .mapToObj(at -> new Cards.Card("r" + at, "card-" + at, word + " " + at, lines(), at == 1))
            .toList();
        return new Cards.Deck("contoh", "deck", word, text, null, null, word, cards, rupiah(), false);
    }

    private Standing standing() {
        return new Standing(say("desk.standing.where", say("desk.status.SUBMITTED"), word), say("desk.standing.you"),
                true, List.of(new Standing.Until(word, clock("WORKING_DAYS"))), false, null,
                List.of(new Standing.Action(word, "/contoh", true), new Standing.Action(word, "/contoh", false)));
    }

    private List<Clocks.Clock> clocks() {
        return List.of("RUNNING", "STOPPED", "MET", "BREACHED", "CANCELLED")
            .stream()
            .map(state -> new Clocks.Clock(word, state, say("desk.clock.state." + state), "", clock("WORKING_DAYS"),
                    text))
            .toList();
    }

    private String clock(String unit) {
        return say("desk.clock." + unit, 4, 10, presentation.weekday(DAY, locale));
    }

    private List<TimelinePart.Day> days() {
        return List.of(new TimelinePart.Day(presentation.weekday(DAY, locale),
                List.of(new TimelinePart.Happened("2026-02-12T02:30:00Z", "09.30 WIB", word, text, null, null, word,
                        "0123456789abcdef"),
                        new TimelinePart.Happened("2026-02-12T03:30:00Z", "10.30 WIB", word, text, text, word, word,
                                "0123456789abcdef"))));
    }

    private Way way() {
        List<Way.Step> steps = new ArrayList<>();
        for (Way.State state : Way.State.values()) {
            steps.add(new Way.Step(state.name(), word, state, "2026-02-12T02:30:00Z", day(), text, List.of(),
                    state == Way.State.DONE ? List.of(text) : List.of()));
        }
        return new Way(steps, List.of(word), new Way.Marks(Set.of(), Set.of(), Set.of()));
    }

    private List<Summary.Line> lines() {
        return List.of(new Summary.Line(false, word, text, "a"),
                new Summary.Line(false, say("desk.column.value"), rupiah(), "b"));
    }

    private Comparison.Line line(boolean changed) {
        return new Comparison.Line(false, word, text, changed ? word : null, changed ? "CHANGED" : null, null);
    }

    private Map<String, Object> decision() {
        FieldView day = FieldView.date("day", word, text, DAY.toString(), null);
        List<Letters.Ahead> letters = List
            .of(new Letters.Ahead(word, both(say("desk.receipt.title", TITLE)), "filer", List.of(word), true));
        List<Choice> choices = List.of(
                new Choice("a", word + " 1", text, List.of(word), false, false, List.of(new Choice.Part(day, null)),
                        letters, true, null, null),
                new Choice("b", word + " 2", text, List.of(word), true, true, List.of(), List.of(), false, null, null),
                new Choice("c", word + " 3", null, List.of(), false, false, List.of(), List.of(), false, text, text));
        return Map.of("shared", true, "taken", false, "work", new Item(new UUID(0, 0)), "offer",
                new Choices.Offer(List.of(), choices), "note", text, "previews", List.of());
    }

    private Words both(String words) {
        return new Words(words, words);
    }

    private String rupiah() {
        return presentation.rupiah(4_500_000, locale);
    }

    private String day() {
        return presentation.day(DAY, locale);
    }

    private String say(String key, Object... args) {
        return sentences.of(key, locale, args);
    }

}
