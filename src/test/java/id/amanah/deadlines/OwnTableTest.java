package id.amanah.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.organisation.Agency;
import id.amanah.organisation.Registry;
import id.amanah.rules.Rules;
import id.amanah.shared.AgencyId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AmanahTest
class OwnTableTest {

    @Autowired
    Case.Office office;

    @Autowired
    Registry registry;

    @Autowired
    Rules rules;

    @Test
    void anAgencysOwnTableCountsForItAtOnceAndLeavesWhatRuns() throws IOException {
        AgencyId agency = new AgencyId(ThreadLocalRandom.current().nextInt(100_000, Integer.MAX_VALUE));
        registry.agency(new Agency(agency, "U" + agency, "Instansi uji", "REGENCY", ZoneId.of("Asia/Makassar")));
        Case before = office.aCaseAt(agency).start("2026-02-02", "DIS_EFFECT");
        String law = Files.readString(Path.of("bpmn/law/deadlines.dmn"));
        byte[] own = law.replace("<text>15</text>", "<text>16</text>").getBytes(StandardCharsets.UTF_8);

        rules.add("uji/deadlines.dmn", own, LocalDate.of(2026, 2, 1), null, agency);

        assertThat(office.aCaseAt(agency).start("2026-02-02", "DIS_EFFECT").clock("DIS_EFFECT").of()).isEqualTo(16);
        assertThat(office.aCaseAt(agency).start("2026-01-31", "DIS_EFFECT").clock("DIS_EFFECT").of()).isEqualTo(15);
        assertThat(office.aCase().start("2026-02-02", "DIS_EFFECT").clock("DIS_EFFECT").of()).isEqualTo(15);
        assertThat(before.clock("DIS_EFFECT").of()).isEqualTo(15);
    }

}
