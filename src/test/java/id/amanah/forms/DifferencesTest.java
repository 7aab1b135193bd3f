package id.amanah.forms;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.forms.Differences.Difference;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    private static final Map<String, Object> CAKE = Map.of("id", "a", "name", "cake");

    private static final Map<String, Object> CLOTH = Map.of("id", "b", "name", "cloth");

    @Test
    void rowsAreComparedByTheirIdsAndNotByTheirPlaces() {
        assertThat(Differences.between(objects(CAKE, CLOTH), objects(CLOTH, CAKE))).isEmpty();
    }

    @Test
    void aChangedFieldIsNamedByItsPlaceInTheLaterAnswers() {
        Map<String, Object> silk = Map.of("id", "b", "name", "silk");

        assertThat(Differences.between(objects(CAKE, CLOTH), objects(silk, CAKE)))
            .containsExactly(new Difference("objects[0].name", "objects.name", "cloth", "silk"));
    }

    @Test
    void rowsThatCameAndWentAreTold() {
        assertThat(Differences.between(objects(CAKE), objects(CLOTH))).containsExactly(
                new Difference("objects[0].name", "objects.name", null, "cloth"),
                new Difference("objects[0].name", "objects.name", "cake", null));
    }

    @Test
    void aListThatWasEmptiedIsTheRemovalOfItsRows() {
        assertThat(Differences.between(objects(CAKE), objects()))
            .containsExactly(new Difference("objects[0].name", "objects.name", "cake", null));
    }

    @Test
    void oneNumberWrittenInTwoWaysIsNoChange() {
        assertThat(Differences.between(Map.of("n", 10), Map.of("n", new BigDecimal("10.00")))).isEmpty();
    }

    @SafeVarargs
    private static Map<String, Object> objects(Map<String, Object>... rows) {
        return Map.of("objects", List.of(rows));
    }

}
