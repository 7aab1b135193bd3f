package id.amanah.interests;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Answer;
import id.amanah.Clients;
import id.amanah.PageClient;
import id.amanah.installation.TestClock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The official form has six sections (A family, B business, C other jobs, D other public
 * offices, E affiliations, F plans after office); each takes several rows.
 */
@AmanahTest
@DisplayName("A section of the register of interests")
class RegisterSectionsTest {

    private static final AtomicInteger BEGUN = new AtomicInteger();

    private static final String CONFLICT = "Pemasok kantor saya";

    @Autowired
    Clients clients;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TestClock clock;

    /** Each begins an hour after the other, so that the last register is the last. */
    @BeforeEach
    void later() {
        BEGUN.incrementAndGet();
        clock.set(begun());
    }

    private static Instant begun() {
        return Instant.parse("2026-02-03T01:00:00Z").plus(BEGUN.get(), ChronoUnit.HOURS);
    }

    /**
     * A section.
     *
     * @param rows two right ones
     * @param wrong one with faults
     * @param faults the fields of it that are wrong
     * @param changes the field that is changed later
     * @param typed what stands in the tables as concepts: path, concept and text
     */
    record Section(String list, List<Map<String, Object>> rows, Map<String, Object> wrong, List<String> faults,
            String changes, List<String> typed) {

        @Override
        public String toString() {
            return list;
        }

    }

    static Stream<Section> sections() {
        return Stream.of(
                new Section("family",
                        List.of(Map.of("name", "Rahma Aulia", "relation", "Adik", "occupation", "Direktur", "employer",
                                "PT Satu Bunda"), Map.of("name", "Bagus Aulia", "relation", "Suami")),
                        Map.of("relation", "Adik"), List.of("name"), "relation",
                        List.of("family.employer organisation PT Satu Bunda", "family.name relative Bagus Aulia",
                                "family.name relative Rahma Aulia")),
                new Section("business",
                        List.of(Map.of("form", "Saham", "sharePercent", 12.5, "company", "PT Dua Saham", "registration",
                                "9120001"), Map.of("form", "Sewa", "company", "CV Tiga Kios")),
                        Map.of("sharePercent", 101, "form", "Saham"), List.of("company", "sharePercent"), "form",
                        List.of("business.company organisation CV Tiga Kios",
                                "business.company organisation PT Dua Saham")),
                new Section("otherJobs",
                        List.of(Map.of("form", "Konsultan", "position", "Ahli", "company", "PT Empat Kerja"),
                                Map.of("form", "Pengajar", "company", "Kampus Lima")),
                        Map.of("position", "Ahli"), List.of("company"), "position",
                        List.of("otherJobs.company organisation Kampus Lima",
                                "otherJobs.company organisation PT Empat Kerja")),
                new Section("publicOffices",
                        List.of(Map.of("position", "Komisaris", "agency", "BUMD Enam"),
                                Map.of("position", "Pengawas", "agency", "Badan Tujuh")),
                        Map.of("position", "Komisaris"), List.of("agency"), "position",
                        List.of("publicOffices.agency organisation BUMD Enam",
                                "publicOffices.agency organisation Badan Tujuh")),
                new Section("affiliations",
                        List.of(Map.of("type", "COMMUNITY", "name", "Yayasan Delapan", "position", "Bendahara"),
                                Map.of("type", "UNIVERSITY", "name", "Universitas Sembilan")),
                        Map.of("position", "Ketua"), List.of("name", "type"), "position",
                        List.of("affiliations.name organisation Universitas Sembilan",
                                "affiliations.name organisation Yayasan Delapan")),
                new Section("afterOffice",
                        List.of(Map.of("kind", "BUSINESS", "name", "PT Sepuluh", "position", "Penasihat"),
                                Map.of("kind", "ORGANISATION", "name", "Lembaga Sebelas")),
                        Map.of("position", "Penasihat"), List.of("kind", "name"), "position",
                        List.of("afterOffice.name organisation Lembaga Sebelas",
                                "afterOffice.name organisation PT Sepuluh")));
    }

    @ParameterizedTest
    @MethodSource("sections")
    void keepsSeveralRowsShowsThemAndTypesThem(Section section) {
        String number = Conflicts.file(clients, "fatimah", "interest-register", of(section, section.rows()));

        assertThat(Conflicts.read(clients, "fatimah", number)).as("nothing touches the office")
            .containsEntry("outcome", "recorded");
        String page = clients.page("fatimah").get("/laporan/" + number).select("main").text();
        section.rows()
            .forEach(row -> row.values()
                .stream()
                .filter(value -> value instanceof String text && !text.equals(text.toUpperCase()))
                .forEach(value -> assertThat(page).contains(value.toString())));
        assertThat(typed(number)).containsExactlyElementsOf(section.typed());
    }

    @ParameterizedTest
    @MethodSource("sections")
    void mayBeEmpty(Section section) {
        String number = Conflicts.file(clients, "fatimah", "interest-register", of(section, List.of()));

        assertThat(Conflicts.read(clients, "fatimah", number)).containsEntry("outcome", "recorded");
        assertThat(typed(number)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sections")
    void refusesAWrongRowFieldByField(Section section) {
        assertThat(wrong(section, section.wrong())).containsExactlyInAnyOrderElementsOf(
                section.faults().stream().map(field -> section.list() + "[2]." + field).toList());
        assertThat(wrong(section, with(section.rows().get(0), section.changes(), "x".repeat(301))))
            .containsExactly(section.list() + "[2]." + section.changes());
        assertThat(wrong(section, with(section.rows().get(0), "invented", "x"))).hasSize(1)
            .allMatch(field -> field.startsWith(section.list() + "[2]"));
    }

    /** The fields of a third row that are refused. */
    @SuppressWarnings("unchecked")
    private List<String> wrong(Section section, Map<String, Object> third) {
        List<Map<String, Object>> rows = new ArrayList<>(section.rows());
        rows.add(third);
        Answer refused = clients.as("fatimah")
            .post("/api/declarations",
                    Map.of("kind", "interest-register", "submit", true, "answers", of(section, rows)));
        return ((List<Map<String, String>>) refused.expect(422).json().get("errors")).stream()
            .map(error -> error.get("field"))
            .toList();
    }

    @ParameterizedTest
    @MethodSource("sections")
    void isReviewedWhereASituationIsStatedAndTheChangeIsShown(Section section) {
        List<Map<String, Object>> rows = new ArrayList<>(section.rows());
        rows.set(1, with(rows.get(1), "situation", CONFLICT));
        String number = Conflicts.file(clients, "fatimah", "interest-register", of(section, rows));
        assertThat(Conflicts.read(clients, "fatimah", number)).containsEntry("stage", "review");
        Conflicts.decide(clients, "dewi", number, "review", "clarify", Map.of("missing", "Lengkapi bagian ini"));

        rows.set(0, with(rows.get(0), section.changes(), "Sudah berubah"));
        clients.as("fatimah")
            .withRevision(Conflicts.read(clients, "fatimah", number).get("revision"))
            .put("/api/declarations/" + number + "/answers", of(section, rows))
            .expect(200);
        clients.as("fatimah").post("/api/declarations/" + number + "/submission", Map.of()).expect(200);

        assertThat(clients.as("dewi").get("/api/declarations/" + number + "/versions/2/changes").expect(200).text())
            .contains(section.list(), section.changes(), "Sudah berubah");
        assertThat(clients.page("dewi").get("/laporan/" + number).select("main").text()).contains("Sudah berubah");
        Conflicts.decide(clients, "dewi", number, "review", "ask-declaration", Map.of());
        assertThat(Conflicts.read(clients, "fatimah", number)).containsEntry("outcome", "declaration-due");
        assertThat(draft()).contains("POTENTIAL", CONFLICT);
    }

    @ParameterizedTest
    @MethodSource("sections")
    void isFilledInFromTheLastOne(Section section) {
        Conflicts.file(clients, "fatimah", "interest-register", of(section, section.rows()));

        PageClient fatimah = clients.page("fatimah");
        Document begun = fatimah.submit(fatimah.get("/"), "form[action=/laporan/baru/interest-register]", Map.of());
        String draft = fatimah.at().split("/")[2];

        assertThat(begun.select("h1")).isNotEmpty();
        String answers = Conflicts.read(clients, "fatimah", draft).get("answers").toString();
        section.rows().forEach(row -> row.values().forEach(value -> assertThat(answers).contains(value.toString())));
        assertThat(answers).as("stated anew each time").doesNotContain("statementOfTruth=true");
    }

    @ParameterizedTest
    @MethodSource("sections")
    @SuppressWarnings("unchecked")
    void showsWhatChangedSinceTheLastOne(Section section) {
        String last = Conflicts.file(clients, "fatimah", "interest-register", of(section, section.rows()));
        clock.set(begun().plus(30, ChronoUnit.MINUTES));
        String draft = (String) clients.as("fatimah")
            .post("/api/declarations", Map.of("kind", "interest-register", "answers", Map.of(), "submit", false))
            .expect(201)
            .json()
            .get("number");
        Map<String, Object> begun = Conflicts.read(clients, "fatimah", draft);
        List<Map<String, Object>> rows = new ArrayList<>(
                (List<Map<String, Object>>) ((Map<String, Object>) begun.get("answers")).get(section.list()));
        assertThat(rows).hasSize(2);
        rows.set(1, with(rows.get(1), section.changes(), "Lain sekarang"));
        clients.as("fatimah")
            .withRevision(begun.get("revision"))
            .put("/api/declarations/" + draft + "/answers", of(section, rows))
            .expect(200);
        clients.as("fatimah").post("/api/declarations/" + draft + "/submission", Map.of()).expect(200);

        Document page = clients.page("fatimah").get("/laporan/" + draft);
        assertThat(page.select("#answers").text()).contains("Dibandingkan dengan laporan sebelumnya, " + last,
                "Lain sekarang");
        assertThat(page.select("#answers .amanah-changed")).as("the one that changed").hasSize(1);
    }

    private List<String> typed(String number) {
        return jdbc.queryForList("""
                select c.path || ' ' || c.concept || ' ' || c.text from declaration_concept c
                join declaration d on d.id = c.declaration where d.number = ?""", String.class, number)
            .stream()
            .sorted()
            .toList();
    }

    private String draft() {
        return clients.as("fatimah")
            .get("/api/declarations?queue=mine&size=200")
            .items()
            .stream()
            .filter(d -> d.get("kind").equals("conflict-declaration") && d.get("status").equals("DRAFT"))
            .findFirst()
            .map(d -> Conflicts.read(clients, "fatimah", (String) d.get("number")).get("answers").toString())
            .orElseThrow();
    }

    private static Map<String, Object> of(Section section, List<Map<String, Object>> rows) {
        return new HashMap<>(Map.of(section.list(), rows, "statementOfTruth", true));
    }

    private static Map<String, Object> with(Map<String, Object> row, String field, Object value) {
        Map<String, Object> more = new HashMap<>(row);
        more.put(field, value);
        return more;
    }

}
