package id.amanah.gifts;

import static id.amanah.gifts.GiftCase.decision;
import static id.amanah.gifts.GiftCase.message;
import static id.amanah.gifts.GiftCase.object;
import static id.amanah.gifts.GiftCase.vendor;
import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Answer;
import id.amanah.Clients;
import id.amanah.desk.GiftReports;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AmanahTest
@DisplayName("The hand-over of what the state owns")
class HandOverTest {

    private static final Map<String, Object> FIRST = Map.of("object", 1, "as", "HANDED_OVER", "on", "2026-02-02", "to",
            "KPK", "reference", "BA-1");

    private static final Map<String, Object> THIRD = Map.of("object", 3, "as", "COMPENSATED", "on", "2026-02-02",
            "reference", "NTPN-1", "paidRupiah", 300_000);

    @Autowired
    Clients clients;

    /** Objects 1 and 3 are the state's, object 2 is the recipient's. */
    private GiftCase toHandOver() {
        return GiftCase
            .filed(clients, List.of(vendor("PT Empat")),
                    List.of(object("OTHER", "OTHER_GOODS", 100_000), object("OTHER", "SOUVENIR", 200_000),
                            object("OTHER", "MONEY", 300_000)))
            .atKpk()
            .decided(List.of(decision(1, "STATE_PROPERTY"), decision(2, "RECIPIENT_KEEPS"),
                    decision(3, "STATE_PROPERTY")));
    }

    private static Map<String, Object> objects(Object... rows) {
        return Map.of("objects", List.of(rows));
    }

    @Test
    void isRecordedPartlyThenSettledUnderTheSameItemOfWork() {
        GiftCase report = toHandOver();
        String item = GiftReports.work(clients, "ratna", report.number, "hand-over");

        report.decide("hand-over", "partly", objects(FIRST));
        assertThat(report.each("status")).containsExactly("HANDED_OVER", "RECIPIENT_KEEPS", "STATE_PROPERTY");
        report.stands("hand-over");
        assertThat(GiftReports.work(clients, "ratna", report.number, "hand-over")).isEqualTo(item);
        report.decide("hand-over", "settled", objects(THIRD)).ended("decided");

        assertThat(report.each("status")).containsExactly("HANDED_OVER", "RECIPIENT_KEEPS", "COMPENSATED");
        assertThat(report.clock("GRA_HANDOVER")).isEqualTo("MET");
    }

    @Test
    void isNotSettledWhileAnObjectIsMissing() {
        GiftCase report = toHandOver();

        Answer refused = report.tries("hand-over", "settled", objects(FIRST));

        assertThat(message(refused, "objects")).contains("Objek 3", "sebagian");
        assertThat(report.each("status")).containsExactly("STATE_PROPERTY", "RECIPIENT_KEEPS", "STATE_PROPERTY");
    }

    @Test
    void isNotPartlyWhereNothingWouldRemain() {
        GiftCase report = toHandOver();

        Answer refused = report.tries("hand-over", "partly", objects(FIRST, THIRD));

        assertThat(message(refused, "objects")).contains("selesai");
        report.decide("hand-over", "settled", objects(FIRST, THIRD)).ended("decided");
    }

    @Test
    void takesEachObjectOnce() {
        GiftCase report = toHandOver();
        assertThat(message(report.tries("hand-over", "partly", objects(FIRST, FIRST)), "objects[1].object"))
            .contains("dua kali");

        report.decide("hand-over", "partly", objects(FIRST));

        assertThat(message(report.tries("hand-over", "settled", objects(FIRST, THIRD)), "objects[0].object"))
            .contains("1");
    }

    @Test
    void takesOnlyObjectsOfTheState() {
        GiftCase report = toHandOver();

        Answer keeps = report.tries("hand-over", "partly",
                objects(Map.of("object", 2, "as", "HANDED_OVER", "on", "2026-02-02")));
        Answer strange = report.tries("hand-over", "partly",
                objects(Map.of("object", 9, "as", "HANDED_OVER", "on", "2026-02-02")));
        Answer none = report.tries("hand-over", "partly", Map.of("objects", List.of()));

        assertThat(message(keeps, "objects[0].object")).contains("2");
        assertThat(message(strange, "objects[0].object")).contains("9");
        assertThat(message(none, "objects")).contains("1");
    }

    @Test
    void namesTheSumPaidAndTheDay() {
        GiftCase report = toHandOver();

        Answer unpaid = report.tries("hand-over", "partly", objects(Map.of("object", 3, "as", "COMPENSATED")));
        Answer undated = report.tries("hand-over", "partly", objects(Map.of("object", 1, "as", "HANDED_OVER")));
        Answer tomorrow = report.tries("hand-over", "partly",
                objects(Map.of("object", 1, "as", "HANDED_OVER", "on", "2026-02-03")));
        Answer negative = report.tries("hand-over", "partly",
                objects(Map.of("object", 3, "as", "COMPENSATED", "paidRupiah", -1)));
        Answer nothing = report.tries("hand-over", "partly",
                objects(Map.of("object", 3, "as", "COMPENSATED", "paidRupiah", 0)));
        Answer how = report.tries("hand-over", "partly", objects(Map.of("object", 1, "as", "KEPT")));

        assertThat(message(unpaid, "objects[0].paidRupiah")).isEqualTo("Isi jumlah kompensasi dalam rupiah.");
        assertThat(message(undated, "objects[0].on")).isEqualTo("Isi tanggal penyerahan.");
        assertThat(message(tomorrow, "objects[0].on")).contains("belum tiba");
        assertThat(message(negative, "objects[0].paidRupiah")).contains("kurang dari nol");
        assertThat(message(nothing, "objects[0].paidRupiah")).isNotBlank();
        assertThat(message(how, "objects[0].as")).contains("HANDED_OVER", "COMPENSATED");
        report.stands("hand-over");
    }

}
