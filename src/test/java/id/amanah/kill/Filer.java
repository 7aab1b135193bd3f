package id.amanah.kill;

import id.amanah.desk.GiftReports;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;

/** Files gift reports: at once, or drafted, filled, with a document, submitted. */
final class Filer implements Consumer<Program> {

    private final String who;

    private final Random random;

    private final Traffic traffic;

    Filer(String who, Random random, Traffic traffic) {
        this.who = who;
        this.random = random;
        this.traffic = traffic;
    }

    @Override
    public void accept(Program program) {
        Map<String, Object> report = report();
        boolean atOnce = random.nextBoolean();
        Promise.Filed filed = traffic.make(new Promise.Filed(who, UUID.randomUUID().toString(), report, atOnce));
        if (!atOnce) {
            report.put("occasion", "Acara " + random.nextInt(1_000_000));
            Promise.Saved saved = traffic.make(new Promise.Saved(filed, report));
            if (random.nextBoolean()) {
                traffic.make(new Promise.Uploaded(filed, pdf()));
            }
            traffic.make(new Promise.Submitted(filed, saved.revision));
        }
    }

    private Map<String, Object> report() {
        return List
            .of(GiftReports.vendorsParcel(), GiftReports.vendorsParcel(), GiftReports.cakeForEverybody(),
                    GiftReports.refusal())
            .get(random.nextInt(4));
    }

    private byte[] pdf() {
        return ("%PDF-1.4\n% " + random.nextLong() + "\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF")
            .getBytes(StandardCharsets.US_ASCII);
    }

}
