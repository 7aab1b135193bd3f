package id.amanah.gifts;

import id.amanah.declarations.Concepts;
import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.declarations.NormalName;
import id.amanah.rules.Rules;
import id.amanah.shared.DeclarationId;
import id.amanah.shared.RowId;
import id.amanah.workflow.FactSource;
import id.amanah.identity.PerTransaction;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What the same giver gave the filer within the year, in whole rupiah: this object, the
 * others of this report, and those of the filer's own other reports under the same
 * normalised name. Refused gifts and unknown values do not count; givers without a name
 * are nobody's same. Which year is meant is a setting (table {@code gift-settings}).
 */
@Component
class YearTotal implements FactSource {

    private static final String KIND = "gift-report";

    /**
     * The names of givers in the filer's other reports, read once for all objects of a
     * case.
     */
    private final PerTransaction<Map<DeclarationId, List<Concepts.Named>>> read = new PerTransaction<>(HashMap::new);

    private final Declarations declarations;

    private final Concepts concepts;

    private final Rules rules;

    YearTotal(Declarations declarations, Concepts concepts, Rules rules) {
        this.declarations = declarations;
        this.concepts = concepts;
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
        String giver = name(report.giverOf(object));
        if (own == null || giver.isEmpty()) {
            return own;
        }
        Window window = window(declaration, report.receivedOn());
        return Stream.concat(Stream.of(report), others(declaration, giver, window))
            .mapToLong(each -> total(each, giver))
            .sum();
    }

    private Stream<GiftReport> others(Declaration declaration, String giver, Window window) {
        List<UUID> named = read.get()
            .computeIfAbsent(declaration.id(),
                    id -> concepts.ofDeclarant(declaration.declarant(), KIND, id.value(), List.of("givers.name")))
            .stream()
            .filter(n -> n.normal().equals(giver))
            .map(Concepts.Named::declaration)
            .distinct()
            .toList();
        return named.stream()
            .map(other -> submitted(new DeclarationId(other)))
            .filter(report -> !report.isRefusal() && window.holds(report.receivedOn()));
    }

    /** As it was last submitted: what its filer is still completing does not count. */
    private GiftReport submitted(DeclarationId other) {
        return new GiftReport(declarations.frozen(other, declarations.get(other).version()));
    }

    private static long total(GiftReport report, String giver) {
        return report.objects()
            .stream()
            .filter(object -> name(report.giverOf(object)).equals(giver))
            .map(GiftReport::value)
            .filter(Objects::nonNull)
            .mapToLong(Long::longValue)
            .sum();
    }

    private static String name(Map<String, Object> giver) {
        return giver.get("name") == null ? "" : NormalName.of(giver.get("name").toString());
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
