package id.amanah.gifts;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Clients;
import id.amanah.PageClient;
import id.amanah.desk.GiftReports;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each test has givers of its own, since a filer's reports add up. */
@AmanahTest
@DisplayName("Gifts at a ceremony, whose limit is per giver")
class CeremonyTotalTest {

    private static final String WEDDING = "Pernikahan anak";

    @Autowired
    Clients clients;

    private final String uncle = "Paman " + UUID.randomUUID();

    private final String aunt = "Bibi " + UUID.randomUUID();

    @Test
    void areExemptUpToTheLimitAndNotOneRupiahAbove() {
        assertThat(given("2026-01-22", WEDDING, object(1, 1_500_000L))).containsExactly(false);
        assertThat(other("2026-01-22", WEDDING, object(1, 1_500_001L))).containsExactly(true);
    }

    @Test
    void areHeldToTheLimitOfTheDayOfReceipt() {
        assertThat(given("2026-01-19", WEDDING, object(1, 600_000L), object(1, 400_000L))).containsExactly(false,
                false);
        assertThat(other("2026-01-19", WEDDING, object(1, 600_000L), object(1, 400_001L))).containsExactly(true, true);
    }

    @Test
    void countTogetherWhereOneGiverGaveThem() {
        assertThat(given("2026-01-22", WEDDING, object(1, 1_000_000L), object(1, 500_000L))).containsExactly(false,
                false);
        assertThat(other("2026-01-22", WEDDING, object(1, 1_000_000L), object(1, 500_001L))).containsExactly(true,
                true);
    }

    @Test
    void countEachGiverAlone() {
        assertThat(given("2026-01-22", WEDDING, object(1, 1_500_000L), object(2, 1_500_000L))).containsExactly(false,
                false);
        assertThat(other("2026-01-22", WEDDING, object(1, 1_500_001L), object(2, 1_500_000L))).containsExactly(true,
                false);
    }

    @Test
    void countTogetherOverReportsOfTheSameCeremonyUnderTheNormalisedName() {
        assertThat(given("2026-01-22", WEDDING, object(1, 1_000_000L))).containsExactly(false);

        String shouted = "  " + uncle.toUpperCase().replace(" ", "   ") + ".";
        assertThat(of(shouted, aunt, "2026-01-22", "Resepsi", object(1, 500_000L))).as("the same day")
            .containsExactly(false);
        assertThat(of(shouted, aunt, "2026-01-23", " PERNIKAHAN  anak ", object(1, 500_001L)))
            .as("the same name, the day after")
            .containsExactly(true);
    }

    @Test
    void doNotCountTogetherWithAnotherCeremonyNorWithOtherGifts() {
        assertThat(given("2026-01-21", WEDDING, object(1, 1_500_000L))).containsExactly(false);
        Map<String, Object> flowers = new HashMap<>(GiftReports.object("FLOWERS", "PERISHABLE", 5_000_000L));
        flowers.put("giver", 1);

        assertThat(given("2026-01-26", "Khitanan", object(1, 1_500_000L), flowers)).startsWith(false);
    }

    @Test
    void areNotExemptWhereAValueIsUnknown() {
        assertThat(given("2026-01-22", WEDDING, object(1, 1L), object(1, null), object(2, 1L))).containsExactly(true,
                true, false);
    }

    @Test
    void leaveTheirTotalInTheFindingAndInWordsOnThePage() {
        String number = file(uncle, aunt, "2026-01-22", WEDDING, object(1, 1_000_000L), object(1, 500_001L));

        Document page = clients.page("ratna").get("/laporan/" + number);

        assertThat(page.text()).contains("Jumlah untuk upacara ini dari pemberi yang sama");
        PageClient siti = clients.page("siti");
        assertThat(siti.get("/laporan/" + number).text()).contains("Jumlah untuk upacara ini dari pemberi yang sama");
    }

    private static Map<String, Object> object(int giver, Long value) {
        Map<String, Object> object = new HashMap<>(
                GiftReports.object("CEREMONY", "OTHER_GOODS", value == null ? 1L : value));
        object.put("giver", giver);
        if (value == null) {
            object.remove("valueRupiah");
            object.put("valueUnknown", true);
        }
        return object;
    }

    @SafeVarargs
    private List<Object> given(String on, String occasion, Map<String, Object>... objects) {
        return of(uncle, aunt, on, occasion, objects);
    }

    /** The same of a giver who gave nothing before. */
    @SafeVarargs
    private List<Object> other(String on, String occasion, Map<String, Object>... objects) {
        return of("Sepupu " + UUID.randomUUID(), "Tante " + UUID.randomUUID(), on, occasion, objects);
    }

    @SafeVarargs
    private List<Object> of(String giver, String second, String on, String occasion, Map<String, Object>... objects) {
        return clients.as("siti")
            .get("/api/gift-reports/" + file(giver, second, on, occasion, objects) + "/objects")
            .expect(200)
            .list()
            .stream()
            .map(object -> object.get("reportable"))
            .toList();
    }

    @SafeVarargs
    private String file(String giver, String second, String on, String occasion, Map<String, Object>... objects) {
        Map<String, Object> answers = GiftCase.with(
                GiftReports.report("ACCEPTED", List.of(giver(giver), giver(second)), List.of(objects)), "receivedOn",
                on);
        return GiftReports.file(clients, "siti", GiftCase.with(answers, "occasion", occasion));
    }

    private static Map<String, Object> giver(String name) {
        return Map.of("name", name, "relation", "PUBLIC", "hasBusinessWithOffice", false, "handledByRecipient", false,
                "expectsSomething", false);
    }

}
