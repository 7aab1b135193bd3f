package id.amanah.gifts;

import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.shared.DeclarationId;
import id.amanah.shared.RowId;
import id.amanah.workflow.FactSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What the same giver gave for one ceremony (<i>upacara adat atau agama</i>, letter l),
 * in whole rupiah: the limit is per giver, not per object. One ceremony is what one
 * report tells of, and what the filer's other reports tell of the same day or under the
 * same name of the occasion in the same year. Null for other gifts and where a value is
 * unknown, since what is unknown never exempts. Refused gifts do not count.
 */
@Component
class CeremonyTotal implements FactSource {

    private final Declarations declarations;

    private final SameGiver sameGiver;

    CeremonyTotal(Declarations declarations, SameGiver sameGiver) {
        this.declarations = declarations;
        this.sameGiver = sameGiver;
    }

    @Override
    public String name() {
        return "ceremonyTotalSameGiver";
    }

    @Override
    public Long of(DeclarationId id, int version, RowId row) {
        if (row == null) {
            return null;
        }
        Declaration declaration = declarations.get(id);
        GiftReport report = new GiftReport(declaration.answers());
        Map<String, Object> object = report.object(row).orElse(Map.of());
        if (!GiftReport.isForCeremony(object)) {
            return null;
        }
        String giver = SameGiver.name(report.giverOf(object));
        List<Map<String, Object>> given = Stream
            .concat(own(report, object, giver),
                    sameGiver.otherReports(declaration, giver)
                        .filter(report::isOfSameOccasion)
                        .flatMap(other -> named(other, giver)))
            .toList();
        return given.stream().anyMatch(each -> GiftReport.value(each) == null) ? null : SameGiver.total(given.stream());
    }

    /** A giver without a name is known by the row that tells of them. */
    private static Stream<Map<String, Object>> own(GiftReport report, Map<String, Object> object, String giver) {
        return giver.isEmpty() ? ceremony(report).filter(other -> report.giverOf(other).equals(report.giverOf(object)))
                : named(report, giver);
    }

    private static Stream<Map<String, Object>> named(GiftReport report, String giver) {
        return ceremony(report).filter(object -> SameGiver.name(report.giverOf(object)).equals(giver));
    }

    private static Stream<Map<String, Object>> ceremony(GiftReport report) {
        return report.objects().stream().filter(GiftReport::isForCeremony);
    }

}
