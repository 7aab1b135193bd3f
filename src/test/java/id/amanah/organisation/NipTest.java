package id.amanah.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NipTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 2);

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            PNS,            198811052012122003, -
            CPNS,           200402292025031001, -
            PNS,            -,                  organisation.nip.missing
            PPPK,           -,                  organisation.nip.missing
            NON_ASN,        -,                  -
            STATE_OFFICIAL, -,                  -
            PNS,            19881105201212200,  organisation.nip.digits
            PNS,            1988110520121220031,organisation.nip.digits
            PNS,            19881105201212200A, organisation.nip.digits
            PNS,            198813052012122003, organisation.nip.born
            PNS,            200502292025031001, organisation.nip.born
            PNS,            203011052048122003, organisation.nip.born
            PNS,            189911052012122003, organisation.nip.born
            PNS,            198811052012132003, organisation.nip.appointed
            PNS,            198811052026032003, organisation.nip.appointed
            PNS,            198811052006102003, organisation.nip.too-young
            PNS,            198811052006112003, -
            PNS,            198811052012123003, organisation.nip.sex
            PNS,            198811052012122000, organisation.nip.sequence
            PPPK,           198811052012993000, -
            PPPK,           198813052012122003, organisation.nip.born
            NON_ASN,        198813052012122003, organisation.nip.born
            """)
    void saysWhatIsWrongWithANumber(String kind, String number, String wrong) {
        assertThat(Nip.wrong(kind, number, TODAY).orElse(null)).isEqualTo(wrong);
    }

    @Test
    void tellsItsParts() {
        Nip nip = new Nip("198811052012122003");

        assertThat(nip.bornOn()).isEqualTo(LocalDate.of(1988, 11, 5));
        assertThat(nip.appointedIn()).isEqualTo(YearMonth.of(2012, 12));
        assertThat(nip.female()).isTrue();
    }

}
