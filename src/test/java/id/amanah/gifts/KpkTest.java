package id.amanah.gifts;

import static id.amanah.gifts.GiftCase.decision;
import static id.amanah.gifts.GiftCase.decree;
import static id.amanah.gifts.GiftCase.message;
import static id.amanah.gifts.GiftCase.object;
import static id.amanah.gifts.GiftCase.vendor;
import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Clients;
import id.amanah.desk.GiftReports;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AmanahTest
@DisplayName("What KPK answers")
class KpkTest {

    @Autowired
    Clients clients;

    @Test
    void mayBeThatItWantsMoreAndTheReportIsForwardedAgainWhenComplete() {
        GiftCase report = GiftCase.filed(clients, GiftReports.vendorsParcel()).atKpk();

        report.decide("kpk-decision", "returned", Map.of("missing", "Foto objek"));
        assertThat(report.read()).containsEntry("status", "RETURNED").containsEntry("stage", "await-completion");
        assertThat(report.timeline()).contains("Foto objek");
        assertThat(report.clock("GRA_COMPLETE")).isEqualTo("RUNNING");
        report.complete(GiftCase.with(GiftReports.vendorsParcel(), "receivedPlace", "Bogor"));

        report.stands("forward-to-kpk");
        assertThat(report.read()).containsEntry("status", "SUBMITTED").containsEntry("version", 2);
        assertThat(report.clock("GRA_COMPLETE")).isEqualTo("MET");
        report.forwarded("GOL-1A").stands("kpk-decision");
        assertThat(report.each("status")).containsExactly("AT_KPK", "NOT_REPORTABLE");
        report.decided(List.of(decision(1, "RECIPIENT_KEEPS"))).ended("decided");
        assertThat(report.each("decree")).containsExactly("SK-7", null);
    }

    @Test
    void wantsASentenceOnWhatIsMissing() {
        GiftCase report = GiftCase.filed(clients, GiftReports.vendorsParcel()).atKpk();

        assertThat(message(report.tries("kpk-decision", "returned", Map.of()), "missing")).isNotBlank();
        assertThat(message(report.tries("kpk-decision", "returned", Map.of("missing", "  ")), "missing")).isNotBlank();
        report.stands("kpk-decision");
    }

    @Test
    void isForwardedAsItIsWhileTheFilerIsSilentAfterKpksReturn() {
        GiftCase report = GiftCase.filed(clients, GiftReports.vendorsParcel()).atKpk();
        report.decide("kpk-decision", "returned", Map.of("missing", "Foto objek"));

        report.decide("await-completion", "forward-as-is", Map.of()).forwarded("GOL-1B");

        assertThat(report.read()).containsEntry("status", "SUBMITTED").containsEntry("version", 1);
        report.decided(List.of(decision(1, "NOT_FOLLOWED_UP"))).ended("decided");
    }

    @Test
    void mayBeNothingSinceTheReportWasNotCompletedInTime() {
        GiftCase report = GiftCase.filed(clients, GiftReports.vendorsParcel()).atKpk();

        report.decide("kpk-decision", "lapsed", Map.of()).ended("not-completed");

        assertThat(report.each("status")).containsExactly("NOT_FOLLOWED_UP", "NOT_REPORTABLE");
        assertThat(report.clock("GRA_KPK_DECIDE")).isNotEqualTo("RUNNING");
    }

    @Test
    void isADecisionOnEachObjectThatIsThereWithNumberAndDay() {
        GiftCase report = GiftCase
            .filed(clients, List.of(vendor("PT Tiga")),
                    List.of(object("OTHER", "MONEY", 100), object("OTHER", "SOUVENIR", 200)))
            .atKpk();

        var nothing = report.tries("kpk-decision", "decided", Map.of());
        assertThat(message(nothing, "decreeNumber")).isEqualTo("Isi nomor surat keputusan KPK.");
        assertThat(message(nothing, "decreeOn")).isEqualTo("Isi tanggal surat keputusan KPK.");
        assertThat(message(nothing, "decisions")).contains("objek 1");
        var one = report.tries("kpk-decision", "decided", decree(List.of(decision(1, "STATE_PROPERTY"))));
        assertThat(message(one, "decisions")).contains("objek 2");
        var strange = report.tries("kpk-decision", "decided",
                decree(List.of(decision(1, "STATE_PROPERTY"), decision(3, "STATE_PROPERTY"))));
        assertThat(message(strange, "decisions[1].object")).contains("3");
        var twice = report.tries("kpk-decision", "decided",
                decree(List.of(decision(1, "STATE_PROPERTY"), decision(1, "RECIPIENT_KEEPS"))));
        assertThat(message(twice, "decisions[1].object")).contains("dua kali");
        var wrong = report.tries("kpk-decision", "decided",
                decree(List.of(decision(1, "HANDED_OVER"), decision(2, "STATE_PROPERTY"))));
        assertThat(message(wrong, "decisions[0].status")).contains("STATE_PROPERTY");
        report.stands("kpk-decision");
        assertThat(report.each("status")).containsOnly("AT_KPK");
    }

    @Test
    void isForwardedWithANumberAndNotTomorrow() {
        GiftCase report = GiftCase.filed(clients, GiftReports.vendorsParcel())
            .analysed()
            .decide("analyse", "forward", Map.of());

        assertThat(
                message(report.tries("forward-to-kpk", "forwarded", Map.of("forwardedOn", "2026-02-02")), "golNumber"))
            .isNotBlank();
        assertThat(message(
                report.tries("forward-to-kpk", "forwarded", Map.of("golNumber", "GOL-1", "forwardedOn", "2026-02-03")),
                "forwardedOn"))
            .contains("belum tiba");
        report.decide("forward-to-kpk", "forwarded", Map.of("golNumber", "GOL-1")).stands("kpk-decision");
    }

}
