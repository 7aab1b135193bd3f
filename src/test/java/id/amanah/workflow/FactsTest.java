package id.amanah.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.amanah.shared.LegalBasis;
import id.amanah.shared.RowId;
import id.amanah.shared.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Models find facts by path, for the case and for each row of a list. */
class FactsTest {

    private final List<String> asked = new ArrayList<>();

    private final Facts facts = new Facts(new Facts.Known() {
        @Override
        public Map<String, Object> answers() {
            return Map.of("occasion", "WEDDING", "matter", Map.of("kind", "AUDIT"), "objects",
                    List.of(Map.of("id", "a", "kind", "MONEY"), Map.of("id", "b", "kind", "PERISHABLE")));
        }

        @Override
        public Map<String, Object> filer() {
            return Map.of("post", "Analis");
        }

        @Override
        public Map<String, Object> agency() {
            return Map.of("zone", "Asia/Jayapura");
        }

        @Override
        public LocalDate eventDate() {
            return LocalDate.of(2026, 1, 20);
        }

        @Override
        public Object derived(String source, RowId row) {
            asked.add(source + " of " + row);
            return Map.of("relation", row == null ? "none" : "of " + row);
        }

        @Override
        public Map<String, Object> work(String step) {
            return step.equals("hand-over") ? Map.of("outcome", "partly", "objects", List.of()) : Map.of();
        }
    });

    @Test
    void pathsLeadToAnswersFilerAgencyAndTheDateOfTheEvent() {
        assertThat(facts.at("facts.answers.occasion")).isEqualTo("WEDDING");
        assertThat(facts.at("facts.answers.matter.kind")).isEqualTo("AUDIT");
        assertThat(facts.at("facts.filer.post")).isEqualTo("Analis");
        assertThat(facts.at("facts.agency.zone")).isEqualTo("Asia/Jayapura");
        assertThat(facts.at("facts.event.date")).isEqualTo(LocalDate.of(2026, 1, 20));
    }

    @Test
    void theLastDecisionOfAStepIsAFact() {
        assertThat(facts.at("facts.work.hand-over.outcome")).isEqualTo("partly");
        assertThat(facts.at("facts.work.verify.missing")).isNull();
    }

    @Test
    void whatIsNotKnownIsNull() {
        assertThat(facts.at("facts.answers.absent")).isNull();
        assertThat(facts.at("facts.answers.occasion.deeper")).isNull();
    }

    @Test
    void aPathThatCannotExistIsRefused() {
        for (String path : List.of("answers.occasion", "facts.answers", "facts.secrets.x", "facts.event.day",
                "facts.row.kind")) {
            assertThatThrownBy(() -> facts.at(path)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(path);
        }
    }

    @Test
    void aFactWorkedOutUpstairsIsAskedForOnceARow() {
        Facts row = facts.in(Map.of("id", "a"));

        assertThat(row.at("facts.derived.gift.relation")).isEqualTo("of a");
        assertThat(row.at("facts.derived.gift.other")).isNull();
        assertThat(asked).containsExactly("gift of a");
    }

    @Test
    void inputsOfAStepAreLiteralsAndFacts() {
        Inputs inputs = StepInputs
            .resolve(Map.of("input.keys", "A, B", "input.from", "facts.event.date", "routes", "x"), facts);

        assertThat(inputs.words("keys")).containsExactly("A", "B");
        assertThat(inputs.date("from")).isEqualTo(LocalDate.of(2026, 1, 20));
        assertThat(inputs.values()).doesNotContainKey("routes");
        assertThat(inputs.perRow()).isNull();
    }

    @Test
    void withEachTheInputsAreResolvedForEachRow() {
        Inputs inputs = StepInputs.resolve(Map.of("input.decision", "gift-exemption", "input.each",
                "facts.answers.objects", "input.objectKind", "facts.row.kind"), facts);

        assertThat(inputs.values()).containsOnlyKeys("decision");
        assertThat(inputs.perRow()).extracting(Inputs.Row::id).containsExactly(new RowId("a"), new RowId("b"));
        assertThat(inputs.perRow()).extracting(row -> row.values().get("objectKind"))
            .containsExactly("MONEY", "PERISHABLE");
    }

    @Test
    void aStepIsHeldToTheRoutesThatItDeclares() {
        StepSpec spec = new StepSpec("returnToFiler", new Words("a", "b"), StepSpec.Mode.SYNC, List.of(),
                List.of(new StepSpec.Route("returnedBy", List.of("UPG", "KPK"))), new LegalBasis("x"));

        assertThat(Routes.of(spec, Map.of("returnedBy", "KPK"), null)).containsEntry("returnedBy", "KPK");
        assertThatThrownBy(() -> Routes.of(spec, Map.of("returnedBy", "BPK"), null)).hasMessageContaining("BPK");
        assertThatThrownBy(() -> Routes.of(spec, Map.of(), null)).hasMessageContaining("returnedBy");
        assertThatThrownBy(() -> Routes.of(spec, Map.of("returnedBy", "UPG", "more", true), null))
            .hasMessageContaining("more");
    }

    @Test
    void ofATablesOutputsOnlyThoseBecomeRoutesThatTheModelNames() {
        StepSpec spec = new StepSpec("decide", new Words("a", "b"), StepSpec.Mode.SYNC, List.of(),
                List.of(new StepSpec.Route("*", List.of())), new LegalBasis("x"));

        assertThat(Routes.of(spec, Map.of("reportable", true, "clause", "2 huruf a"), "reportable"))
            .isEqualTo(Map.of("reportable", true));
        assertThatThrownBy(() -> Routes.of(spec, Map.of("clause", "x"), "reportable"))
            .hasMessageContaining("reportable");
    }

}
