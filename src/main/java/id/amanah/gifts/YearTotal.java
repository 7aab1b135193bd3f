package id.amanah.gifts;

import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.rules.Rules;
import id.amanah.shared.DeclarationId;
import id.amanah.shared.RowId;
import id.amanah.workflow.FactSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What the same giver gave the filer within the year, in whole rupiah: this object, the
 * others of this report, and those of the filer's own other reports under the same
 * normalised name. Refused gifts and unknown values do not count. Which year is meant is
 * a setting (table {@code gift-settings}).
 */
@Component
class YearTotal implements FactSource {

    private final Declarations declarations;

    private final SameGiver sameGiver;

    private final Rules rules;

    YearTotal(Declarations declarations, SameGiver sameGiver, Rules rules) {
        this.declarations = declarations;
        this.sameGiver = sameGiver;
        this.rules = rules;
    }

    @Override
    public String name() {
        return "yearTotalSameGiver";
    }

    @Override
    public Long of(DeclarationId id, int version, RowId row) {
        if (row == null) {
            return null;
        }
        Declaration declaration = declarations.get(id);
        GiftReport report = new GiftReport(declaration.answers());
        Map<String, Object> object = report.object(row).orElse(Map.of());
        Long own = GiftReport.value(object);
        String giver = SameGiver.name(report.giverOf(object));
        if (own == null || giver.isEmpty()) {
            return own;
        }
        Window window = window(declaration, report.receivedOn());
        Stream<GiftReport> others = sameGiver.otherReports(declaration, giver)
            .filter(other -> window.holds(other.receivedOn()));
        return Stream.concat(Stream.of(report), others).mapToLong(each -> total(each, giver)).sum();
    }

    private static long total(GiftReport report, String giver) {
        return SameGiver
            .total(report.objects().stream().filter(object -> SameGiver.name(report.giverOf(object)).equals(giver)));
    }

    /** The days that count, both included. */
    private record Window(LocalDate from, LocalDate until) {

        boolean holds(LocalDate day) {
            return day != null && !day.isBefore(from) && !day.isAfter(until);
        }

    }

    private Window window(Declaration declaration, LocalDate received) {
        Object kind = rules.decide("gift-settings", declaration.agency(), received, Map.of("receivedOn", received))
            .first()
            .get("yearWindow");
        return "ROLLING".equals(kind) ? new Window(received.minusYears(1).plusDays(1), received)
                : new Window(received.withDayOfYear(1), received.withDayOfYear(received.lengthOfYear()));
    }

}
