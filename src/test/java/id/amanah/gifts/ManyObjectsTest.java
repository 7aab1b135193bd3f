package id.amanah.gifts;

import static id.amanah.gifts.GiftCase.colleague;
import static id.amanah.gifts.GiftCase.decision;
import static id.amanah.gifts.GiftCase.object;
import static id.amanah.gifts.GiftCase.vendor;
import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Clients;
import id.amanah.desk.GiftReports;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AmanahTest
@DisplayName("A wedding: many givers, many objects, each with an end of its own")
class ManyObjectsTest {

    @Autowired
    Clients clients;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    /** Every fourth giver is a vendor, the others are colleagues. */
    private List<Map<String, Object>> givers() {
        return IntStream.rangeClosed(1, 20)
            .mapToObj(n -> n % 4 == 0 ? vendor("PT Tamu " + n + mark) : colleague("Rekan " + n + mark))
            .toList();
    }

    /** The objects go round the givers; those of vendors are to be reported. */
    private List<Map<String, Object>> objects() {
        return IntStream.range(0, 50)
            .mapToObj(n -> GiftCase.with(object(n % 4 == 3 ? "OTHER" : "CEREMONY", "MONEY", 100_000 + n), "giver",
                    n % 20 + 1))
            .toList();
    }

    @Test
    void twentyGiversAndFiftyObjectsGoTheirWays() {
        GiftCase report = GiftCase.filed(clients, givers(), objects());
        assertThat(report.objects()).hasSize(50);
        assertThat(report.each("reportable")).filteredOn(Boolean.TRUE::equals).hasSize(12);

        report.atKpk();
        assertThat(report.each("status")).filteredOn("AT_KPK"::equals).hasSize(12);
        assertThat(report.each("status")).filteredOn("NOT_REPORTABLE"::equals).hasSize(38);
        report.decided(ends());
        report.decide("hand-over", "settled",
                Map.of("objects",
                        List.of(Map.of("object", 4, "as", "HANDED_OVER", "on", "2026-02-02", "to", "KPK"),
                                Map.of("object", 16, "as", "COMPENSATED", "paidRupiah", 100_015),
                                Map.of("object", 28, "as", "HANDED_OVER", "on", "2026-02-02", "to", "KPK"),
                                Map.of("object", 40, "as", "HANDED_OVER", "on", "2026-02-02", "to", "KPK"))));

        report.ended("decided");
        assertThat(report.each("status")).filteredOn("HANDED_OVER"::equals).hasSize(3);
        assertThat(report.each("status")).filteredOn("COMPENSATED"::equals).hasSize(1);
        assertThat(report.each("status")).filteredOn("RECIPIENT_KEEPS"::equals).hasSize(4);
        assertThat(report.each("status")).filteredOn("NOT_FOLLOWED_UP"::equals).hasSize(4);
        assertThat(report.each("object").get(49)).isEqualTo(50);
    }

    /** KPK says the three things in turn. */
    private static List<Map<String, Object>> ends() {
        List<String> statuses = List.of("STATE_PROPERTY", "RECIPIENT_KEEPS", "NOT_FOLLOWED_UP");
        List<Map<String, Object>> ends = new ArrayList<>();
        for (int n = 0; n < 12; n++) {
            ends.add(decision(4 * n + 4, statuses.get(n % 3)));
        }
        return ends;
    }

    @Test
    void aWeddingOfFortyGiversIsTwoReportsThatAddUpByGiver() {
        List<Map<String, Object>> envelopes = IntStream.rangeClosed(1, 20)
            .mapToObj(n -> GiftCase.with(object("CEREMONY", "MONEY", 1_500_000), "giver", n))
            .toList();

        GiftCase first = GiftCase.filed(clients, givers(), envelopes);
        List<Map<String, Object>> others = IntStream.rangeClosed(21, 40)
            .mapToObj(n -> colleague("Tamu " + n + mark))
            .toList();
        GiftCase second = GiftCase.filed(clients, others, envelopes);

        assertThat(first.objects()).hasSize(20);
        assertThat(second.each("clause")).containsOnly("l");
        second.stands("record-not-reportable").decide("record-not-reportable", "record", Map.of());
        second.ended("not-reportable");
        assertThat(second.each("status")).containsOnly("NOT_REPORTABLE");
    }

    @Test
    void moneyCakeAndClothOfOneParcelAreJudgedOneByOne() {
        Map<String, Object> cake = GiftCase.with(object("REFRESHMENT", "PERISHABLE", 75_000), "sameForEveryone", true);
        Map<String, Object> cloth = GiftCase.with(object("OTHER", "OTHER_GOODS", 0), "valueUnknown", true);
        cloth.remove("valueRupiah");

        GiftCase report = GiftCase.filed(clients, GiftReports.report("ACCEPTED", List.of(vendor("PT Parsel")),
                List.of(object("OTHER", "MONEY", 2_000_000), cake, cloth)));

        assertThat(report.each("reportable")).containsExactly(true, false, true);
        assertThat(report.each("clause")).containsExactly("default", "p", "default");
        assertThat(report.each("valueRupiah")).containsExactly(2_000_000, 75_000, null);
    }

}
