package id.amanah.forms;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.forms.AnswerCheck.Against;
import id.amanah.forms.AnswerCheck.Checked;
import id.amanah.forms.AnswerCheck.Mode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerCheckTest {

    private static final Against MONDAY = new Against(LocalDate.of(2026, 2, 2), Map.of("photo-1", "image/png")::get);

    private static final Form REPORT = Forms.report();

    private static Map<String, Object> whole() {
        Map<String, Object> answers = new HashMap<>();
        answers.put("receivedOn", "2026-02-02");
        answers.put("occasion", "Wedding");
        answers.put("givers", List.of(Map.of("name", "PT Maju", "relation", "VENDOR")));
        answers.put("objects", List.of(Map.of("giver", 1, "valueRupiah", 4_500_000)));
        answers.put("statementOfTruth", true);
        return answers;
    }

    private static Map<String, Object> whole(String name, Object value) {
        Map<String, Object> answers = whole();
        answers.put(name, value);
        return answers;
    }

    private static Checked submitted(Map<String, Object> answers) {
        return AnswerCheck.check(REPORT, Map.of(), answers, MONDAY, Mode.SUBMIT);
    }

    private static Checked drafted(Map<String, Object> answers) {
        return AnswerCheck.check(REPORT, Map.of(), answers, MONDAY, Mode.DRAFT);
    }

    private static List<String> wrong(Checked checked) {
        return checked.errors().stream().map(e -> e.field() + " " + e.message().substring(12)).toList();
    }

    @Test
    void wholeAnswersAreCleanAndInTheOrderOfTheForm() {
        Checked checked = submitted(whole());

        assertThat(checked.errors()).isEmpty();
        assertThat(checked.answers().keySet()).containsExactly("receivedOn", "occasion", "givers", "objects",
                "statementOfTruth");
    }

    @Test
    void allThatIsMissingIsToldAtOnce() {
        assertThat(wrong(submitted(Map.of()))).containsExactly("receivedOn required", "occasion required",
                "givers too-few-rows", "objects too-few-rows", "statementOfTruth required");
    }

    @Test
    void aFileOfATypeThatTheFieldDoesNotAcceptIsRefused() {
        Form papers = Forms.of("{'type':'filepicker','id':'p','key':'papers','label':'Papers','accept':'.pdf'}");
        Form pictures = Forms
            .of("{'type':'filepicker','id':'p','key':'papers','label':'Papers','accept':'image/*,.PDF'}");
        Map<String, Object> answers = Map.of("papers", List.of("photo-1"));

        assertThat(wrong(AnswerCheck.check(papers, Map.of(), answers, MONDAY, Mode.DRAFT)))
            .containsExactly("papers file-type");
        assertThat(AnswerCheck.check(pictures, Map.of(), answers, MONDAY, Mode.DRAFT).errors()).isEmpty();
    }

    @Test
    void aDraftMayBeIncomplete() {
        assertThat(drafted(Map.of()).errors()).isEmpty();
    }

    @Test
    void aDraftRefusesUnknownFieldsByName() {
        Checked checked = drafted(Map.of("nonsense", 1, "givers", List.of(Map.of("colour", "red"))));

        assertThat(wrong(checked)).containsExactlyInAnyOrder("nonsense unknown", "givers[0].colour unknown");
        assertThat(checked.errors()).anySatisfy(e -> assertThat(e.args()).containsExactly("nonsense"));
    }

    @Test
    void anIdIsNoFieldOutsideARow() {
        assertThat(wrong(drafted(Map.of("id", "x")))).containsExactly("id unknown");
    }

    @Test
    void wrongTypesAreRefusedEvenInADraft() {
        Checked checked = drafted(Map.of("occasion", 7, "willing", "yes", "givers", "PT Maju", "objects",
                List.of("phone"), "photos", "photo-2", "receivedOn", 20260202));

        assertThat(wrong(checked)).containsExactlyInAnyOrder("occasion text", "willing boolean", "givers list",
                "objects[0] object", "photos document", "receivedOn date");
    }

    @ParameterizedTest
    @ValueSource(strings = { "a\u0000b", "a\u0007b", "a\nb", "a\ud800b" })
    void aLineHoldsNoControlCharacters(String text) {
        assertThat(wrong(drafted(Map.of("occasion", text)))).containsExactly("occasion control");
    }

    @Test
    void manyLinesMayBreakAndPairsOfSurrogatesAreText() {
        assertThat(drafted(Map.of("chronology", "a\r\nb 🎁")).answers()).containsEntry("chronology", "a\nb 🎁");
    }

    @Test
    void aMegabyteOfTextIsRefusedBesideItsField() {
        assertThat(wrong(drafted(Map.of("chronology", "x".repeat(1_000_000))))).containsExactly("chronology too-long");
    }

    @Test
    void textIsTrimmedAndComposed() {
        assertThat(drafted(Map.of("occasion", "  Cafe\u0301 ")).answers()).containsEntry("occasion", "Caf\u00e9");
    }

    @Test
    void aDayToComeIsRefusedAndTodayIsNot() {
        assertThat(wrong(submitted(whole("receivedOn", "2026-02-03")))).containsExactly("receivedOn future");
        assertThat(submitted(whole("receivedOn", "2026-02-02")).errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "2026-02-30", "2026-2-3", "02/02/2026", "yesterday" })
    void aDayIsRealAndWrittenInIso(String day) {
        assertThat(wrong(drafted(Map.of("receivedOn", day)))).containsExactly("receivedOn date");
    }

    @Test
    void moneyIsWholeRupiahAndNotNegative() {
        Object rows = List.of(Map.of("valueRupiah", -1), Map.of("valueRupiah", new BigDecimal("10.5")),
                Map.of("valueRupiah", new BigDecimal("10.00")), Map.of("valueRupiah", new BigDecimal("1E+1000000000")));

        assertThat(wrong(submitted(whole("objects", rows)))).containsExactly("objects[0].valueRupiah negative-money",
                "objects[1].valueRupiah whole-rupiah", "objects[3].valueRupiah too-large-number");
    }

    @Test
    void anObjectOfAGiverWhoIsNotThereIsRefused() {
        assertThat(wrong(submitted(whole("objects", List.of(Map.of("giver", 2), Map.of("giver", 0))))))
            .containsExactly("objects[0].giver no-such-row", "objects[1].giver no-such-row");
    }

    @Test
    void fiftyObjectsAreTakenAndFiftyOneRefused() {
        Object object = Map.of("giver", 1);

        assertThat(submitted(whole("objects", Collections.nCopies(50, object))).errors()).isEmpty();
        assertThat(wrong(submitted(whole("objects", Collections.nCopies(51, object)))))
            .containsExactly("objects too-many-rows");
    }

    @Test
    void aChoiceIsOneOfItsValues() {
        assertThat(wrong(submitted(whole("givers", List.of(Map.of("name", "A", "relation", "STRANGER"))))))
            .containsExactly("givers[0].relation choice");
    }

    @Test
    void aStatementMustBeTrue() {
        assertThat(wrong(submitted(whole("statementOfTruth", false)))).containsExactly("statementOfTruth must-agree");
    }

    @Test
    void aPlainQuestionHasThreeStates() {
        assertThat(submitted(whole("willing", false)).answers()).containsEntry("willing", false);
        assertThat(submitted(whole()).answers()).doesNotContainKey("willing");
    }

    @Test
    void aHiddenFieldIsNotAskedForAndItsAnswerIsDropped() {
        Object rows = List.of(Map.of("nameUnknown", true, "name", "PT Maju"), Map.of("nameUnknown", true));
        Checked checked = submitted(whole("givers", rows));

        assertThat(checked.errors()).isEmpty();
        assertThat(rows(checked, "givers")).noneMatch(row -> row.containsKey("name"));
    }

    @Test
    void theAnswerOfAHiddenFieldStaysInADraft() {
        Checked checked = drafted(Map.of("givers", List.of(Map.of("nameUnknown", true, "name", "PT Maju"))));

        assertThat(rows(checked, "givers").get(0)).containsEntry("name", "PT Maju");
    }

    @Test
    void theFieldsOfAHiddenSectionAreDroppedAndNotUnknown() {
        Form form = Forms.of("{'type':'group','id':'p','components':[{'type':'checkbox','id':'a','key':'none'},"
                + "{'type':'group','id':'q','conditional':{'hide':'=none = true'},'components':["
                + "{'type':'group','id':'r','components':[{'type':'textfield','id':'b','key':'inner'}]}]}]}");
        Checked checked = AnswerCheck.check(form, Map.of(), Map.of("none", true, "inner", "x"), MONDAY, Mode.SUBMIT);

        assertThat(checked.errors()).isEmpty();
        assertThat(checked.answers()).containsOnlyKeys("none");
    }

    @Test
    void onlyDocumentsOfTheDeclarationAreTaken() {
        assertThat(submitted(whole("photos", List.of("photo-1", "photo-1"))).answers()).containsEntry("photos",
                List.of("photo-1"));
        assertThat(wrong(submitted(whole("photos", List.of("photo-9"))))).containsExactly("photos document");
    }

    @Test
    void rowsKeepTheirIdsAndThoseWithoutAreMatchedByPosition() {
        Checked first = drafted(Map.of("givers", List.of(Map.of("name", "A"), Map.of("name", "B"))));
        List<Map<String, Object>> rows = rows(first, "givers");
        assertThat(rows).extracting(r -> r.get("id")).doesNotContainNull().doesNotHaveDuplicates();

        Checked byPosition = again(first, List.of(Map.of("name", "A"), Map.of("name", "C")));
        List<Map<String, Object>> swapped = new ArrayList<>(rows);
        Collections.reverse(swapped);
        Checked byId = again(first, swapped);

        assertThat(ids(byPosition)).isEqualTo(ids(first));
        assertThat(rows(byId, "givers")).isEqualTo(swapped);
    }

    @Test
    void oneIdOnTwoRowsIsRefused() {
        Object rows = List.of(Map.of("id", "r1"), Map.of("id", "r1"));

        assertThat(wrong(drafted(Map.of("givers", rows)))).containsExactly("givers[1].id row-id");
    }

    private static Checked again(Checked first, List<Map<String, Object>> givers) {
        return AnswerCheck.check(REPORT, first.answers(), Map.of("givers", givers), MONDAY, Mode.DRAFT);
    }

    private static List<Object> ids(Checked checked) {
        return rows(checked, "givers").stream().map(r -> r.get("id")).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Checked checked, String list) {
        return (List<Map<String, Object>>) checked.answers().get(list);
    }

}
