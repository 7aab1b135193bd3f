package id.amanah.rules;

import id.amanah.shared.AgencyId;
import id.amanah.shared.Refusal;
import id.amanah.shared.Refusal.Reason;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The law as dated data: decision tables (<i>tabel keputusan</i>) found by key, agency
 * and the date that the law names.
 */
@Component
public class Rules {

    /** The day of a question that names none: no agency's zone is known down here. */
    private static final ZoneId CAPITAL = ZoneId.of("Asia/Jakarta");

    private final Tables tables;

    private final TableStore store;

    private final Clock clock;

    Rules(Tables tables, TableStore store, Clock clock) {
        this.tables = tables;
        this.store = store;
        this.clock = clock;
    }

    /**
     * Asks the version of a table that is in force for the agency (its own, or else the
     * general one) on the date. An absent input is null, or what the table named by its
     * {@code default.table} says of it on that date.
     * @throws id.amanah.shared.Refusal {@code UNKNOWN} if no table has the key,
     * {@code INVALID} if none is in force or an input is unknown or of another type
     */
    public Finding decide(String key, AgencyId agency, LocalDate date, Map<String, Object> inputs) {
        TableStore.Version version = store.inForce(key, agency, date)
            .orElseThrow(() -> keys().contains(key)
                    ? Refusal.of(Reason.INVALID, "refusal.rules.none-in-force", key, date.toString()) : unknown(key));
        Table table = version.table();
        Map<String, Object> typed = Inputs.typed(table, inputs);
        for (Table.Input input : table.inputs()) {
            if (typed.get(input.name()) == null && input.defaultTable() != null) {
                typed.put(input.name(), setting(input, agency, date, typed));
            }
        }
        Table.Answer answer = tables.ask(table, typed);
        Map<String, Object> asked = new LinkedHashMap<>(typed);
        asked.replaceAll((name, value) -> value instanceof LocalDate day ? day.toString() : value);
        return new Finding(key, version.name(), answer.matched(), answer.outputs(), asked, Canonical.digest(asked));
    }

    private Object setting(Table.Input input, AgencyId agency, LocalDate date, Map<String, Object> known) {
        Map<String, Object> inputs = new LinkedHashMap<>(known);
        inputs.keySet().retainAll(inputs(input.defaultTable()));
        return decide(input.defaultTable(), agency, date, inputs).first().get(input.defaultOutput());
    }

    /**
     * Asks on the day that the table's own {@code dateInput} has, or else today.
     */
    public Finding ask(String key, AgencyId agency, Map<String, Object> inputs) {
        Table table = latest(key);
        Object date = table.dateInput() == null ? null : Inputs.typed(table, inputs).get(table.dateInput());
        return decide(key, agency, date == null ? LocalDate.now(clock.withZone(CAPITAL)) : (LocalDate) date, inputs);
    }

    /**
     * What a row of a version of a table asks, input by input, in FEEL; inputs that it
     * does not ask are absent. Empty if that version is not in force any more.
     * @param version the version's name, as findings cite it
     */
    public Map<String, String> asks(String key, String version, String rule) {
        return store.named(key, version).map(v -> v.table().asks(rule)).orElse(Map.of());
    }

    /** The keys of all tables. */
    public Set<String> keys() {
        return store.keys();
    }

    /** The names of the inputs that the current version of a table asks for. */
    public Set<String> inputs(String key) {
        return latest(key).inputNames();
    }

    /** The names of the outputs that the current version of a table gives. */
    public Set<String> outputs(String key) {
        return new LinkedHashSet<>(latest(key).outputs());
    }

    /**
     * The texts that the rows of the current version of a table name for an input, such
     * as the keys of deadlines.
     */
    public Set<String> texts(String key, String input) {
        return latest(key).texts(input);
    }

    /**
     * Which version of a table is in force for the agency on the date; costs no question
     * to the table, so that answers can be kept by it.
     */
    public Optional<String> versionInForce(String key, AgencyId agency, LocalDate date) {
        return store.inForce(key, agency, date).map(TableStore.Version::name);
    }

    private Table latest(String key) {
        return store.latest(key).orElseThrow(() -> unknown(key)).table();
    }

    private static Refusal unknown(String key) {
        return Refusal.of(Reason.UNKNOWN, "refusal.rules.unknown", key);
    }

    /**
     * Reads the file of a table without keeping it.
     * @param source what it is called in messages
     * @throws IllegalArgumentException naming source, element and reason if it is refused
     */
    public Dated read(String source, byte[] dmn) {
        Table table = tables.read(source, dmn);
        return new Dated(table.key(), table.from(), table.until());
    }

    /** What a table's file says of itself; {@code from} and {@code until} may be null. */
    public record Dated(String key, LocalDate from, LocalDate until) {
    }

    /**
     * The file that the current version of a table came from; empty if none has the key.
     */
    public Optional<String> source(String key) {
        return store.latest(key).map(TableStore.Version::source);
    }

    /** Adds the version of a table for everybody, unless its content was ever known. */
    public void addUnlessKnown(String source, byte[] dmn, LocalDate from, LocalDate until) {
        store.add(source, dmn, from, until, null, false);
    }

    /**
     * Adds the version of a table if its content is not in force already. It takes the
     * place of what was in force on its days; nothing is deleted.
     * @param source what it is called in messages, such as
     * {@code bpmn/gift-report/gift-exemption.dmn}
     * @param from the first day it is in force
     * @param until the first day it is no longer in force; null if open
     * @param agency whose own table it is; null if everybody's
     * @throws IllegalArgumentException naming file, element and reason if it is refused
     */
    public void add(String source, byte[] dmn, LocalDate from, LocalDate until, AgencyId agency) {
        store.add(source, dmn, from, until, agency, true);
    }

}
