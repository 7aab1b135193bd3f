package id.amanah.organisation.web;

import id.amanah.organisation.Alteration;
import id.amanah.organisation.Alteration.Act;
import id.amanah.organisation.Organisation;
import id.amanah.organisation.Reorganisation;
import id.amanah.organisation.Units;
import id.amanah.shared.Refusal;
import id.amanah.shared.Refusal.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The steps of a reorganisation as a page shows and reads them. */
@Component
class Steps {

    /** A split is a new unit beside the old one that takes some of its people. */
    static final List<String> KINDS = List.of("RENAME", "MOVE", "MERGE", "SPLIT", "CREATE", "CARRY", "CLOSE");

    private final Units units;

    private final Organisation organisation;

    Steps(Units units, Organisation organisation) {
        this.units = units;
        this.organisation = organisation;
    }

    /** A step in words: which sentence, and what it is filled with. */
    record Line(int nth, String key, String unit, String to, String name, int people) {
    }

    List<Line> lines(Reorganisation act) {
        List<Integer> named = act.steps()
            .stream()
            .flatMap(step -> Stream.of(step.unit(), step.to()))
            .filter(text -> text != null && text.matches("[0-9]{1,9}"))
            .map(Integer::valueOf)
            .distinct()
            .toList();
        Map<Integer, String> names = units.names(named);
        return IntStream.range(0, act.steps().size()).mapToObj(nth -> line(nth, act.steps().get(nth), names)).toList();
    }

    private Line line(int nth, Alteration step, Map<Integer, String> names) {
        return new Line(nth, "organisation.step." + step.act().name(), name(step.unit(), names), name(step.to(), names),
                step.name(), step.people().size());
    }

    private String name(String unit, Map<Integer, String> names) {
        if (unit == null) {
            return "";
        }
        if (unit.startsWith("agency:")) {
            return organisation.agencyByCode(unit.substring("agency:".length())).map(a -> a.name()).orElse(unit);
        }
        return unit.matches("[0-9]{1,9}") ? names.getOrDefault(Integer.valueOf(unit), unit) : unit;
    }

    /** The units that earlier steps make, by the name that later ones use. */
    static List<String> fresh(Reorganisation act) {
        return act.steps()
            .stream()
            .filter(step -> step.act() == Act.CREATE)
            .map(step -> step.unit() == null ? step.name() : step.unit())
            .toList();
    }

    /** What a form says: one step, or two where a unit is split. */
    List<Alteration> read(Map<String, String> typed) {
        String kind = typed.getOrDefault("kind", "");
        String unit = text(typed, "unit");
        String name = text(typed, "name");
        List<String> people = people(typed);
        if (kind.equals("SPLIT")) {
            needed(unit, "organisation.step.unit");
            needed(name, "organisation.step.name");
            if (people.isEmpty()) {
                throw Refusal.of(Reason.INVALID, "organisation.step.people");
            }
            return List.of(new Alteration(Act.CREATE, name, above(unit), name, text(typed, "head"), List.of()),
                    new Alteration(Act.CARRY, unit, name, null, null, people));
        }
        if (!ReorganisationPages.isAct(kind)) {
            throw Refusal.of(Reason.INVALID, "organisation.step.kind");
        }
        Act act = Act.valueOf(kind);
        if (act == Act.CREATE || act == Act.RENAME) {
            needed(name, "organisation.step.name");
        }
        if (act != Act.CREATE) {
            needed(unit, "organisation.step.unit");
        }
        if (act != Act.RENAME && act != Act.CLOSE) {
            needed(text(typed, "to"), "organisation.step.to");
        }
        if (act == Act.CARRY && people.isEmpty()) {
            throw Refusal.of(Reason.INVALID, "organisation.step.people");
        }
        return List.of(new Alteration(act, act == Act.CREATE ? name : unit, text(typed, "to"), name,
                text(typed, "head"), people));
    }

    private static void needed(String text, String sentence) {
        if (text == null) {
            throw Refusal.of(Reason.INVALID, sentence);
        }
    }

    /** A new unit stands beside the one that it is split from, or under it at the top. */
    private String above(String unit) {
        if (!unit.matches("[0-9]{1,9}")) {
            return unit;
        }
        Integer parent = units.history(Integer.parseInt(unit)).get(0).parent();
        return parent == null ? unit : parent.toString();
    }

    private static List<String> people(Map<String, String> typed) {
        return Arrays.stream(typed.getOrDefault("people", "").split("[\\s,;]+")).filter(p -> !p.isBlank()).toList();
    }

    private static String text(Map<String, String> typed, String name) {
        String text = typed.get(name);
        return text == null || text.isBlank() ? null : text.strip();
    }

}
