package id.amanah.interests;

import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.identity.WhileReading;
import id.amanah.shared.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Registers of interests (<i>Daftar Kepentingan Pribadi</i>): what the last one of a
 * person names.
 */
@Component
class Registers {

    static final String KIND = "interest-register";

    private static final List<Section> SECTIONS = List.of(new Section("family", "name", null, "FAMILY"),
            new Section("family", "employer", null, "FAMILY"),
            new Section("business", "company", "registration", "BUSINESS"),
            new Section("otherJobs", "company", null, "OTHER_WORK"),
            new Section("publicOffices", "agency", null, "SECOND_OFFICE"),
            new Section("affiliations", "name", null, "AFFILIATION"),
            new Section("afterOffice", "name", null, "POST_EMPLOYMENT"));

    private final WhileReading<PersonId, List<Interest>> seen = new WhileReading<>();

    private final Declarations declarations;

    Registers(Declarations declarations) {
        this.declarations = declarations;
    }

    private record Section(String list, String name, String registration, String source) {
    }

    /**
     * A person or organisation that an official has to do with.
     *
     * @param source which of the eight sources of conflicts it is
     * @param field where the register names it
     */
    record Interest(String source, String field, String name, String registration, String declaration) {
    }

    /** What the register that a person submitted last names; nothing without one. */
    List<Interest> of(PersonId person) {
        return seen.of(person, this::asked);
    }

    private List<Interest> asked(PersonId person) {
        Optional<Declaration> last = declarations.last(person, KIND);
        return last.map(register -> SECTIONS.stream().flatMap(s -> named(s, register)).toList()).orElse(List.of());
    }

    private static Stream<Interest> named(Section section, Declaration register) {
        return rows(register.answers(), section.list()).stream()
            .filter(row -> row.get(section.name()) != null)
            .map(row -> new Interest(section.source(), section.list() + "." + section.name(),
                    row.get(section.name()).toString(),
                    section.registration() == null ? null : (String) row.get(section.registration()),
                    register.number()));
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> rows(Map<String, Object> answers, String list) {
        return answers.get(list) instanceof List<?> rows ? (List<Map<String, Object>>) rows : List.of();
    }

    /** The sources of the sections in which a situation is stated. */
    static List<String> stated(Map<String, Object> answers) {
        return SECTIONS.stream()
            .filter(s -> !situations(answers, s.list()).isEmpty())
            .map(Section::source)
            .distinct()
            .toList();
    }

    /** The situations stated anywhere, in the order of the form. */
    static List<String> situations(Map<String, Object> answers) {
        return SECTIONS.stream().map(Section::list).distinct().flatMap(l -> situations(answers, l).stream()).toList();
    }

    private static List<String> situations(Map<String, Object> answers, String list) {
        return rows(answers, list).stream()
            .map(row -> row.get("situation"))
            .filter(s -> s != null && !s.toString().isBlank())
            .map(Object::toString)
            .toList();
    }

}
