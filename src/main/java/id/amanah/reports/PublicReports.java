package id.amanah.reports;

import id.amanah.calendar.Calendars;
import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.declarations.Status;
import id.amanah.identity.Actor;
import id.amanah.identity.Identity;
import id.amanah.organisation.Organisation;
import id.amanah.shared.Refusal;
import id.amanah.workflow.Again;
import id.amanah.workflow.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reports without signing in (<i>pengaduan masyarakat</i>): filed in the name of the
 * public, followed by a code that shows how far it is and nothing else.
 */
@Service
public class PublicReports {

    /** Where a decided report stands while its measures run. */
    private static final String CHECKS = "check-measure";

    private final PublicFiling filing;

    private final PublicReportRows rows;

    private final Turnstile turnstile;

    private final Declarations declarations;

    private final Path path;

    private final Organisation organisation;

    private final Calendars calendars;

    private final Again again;

    private final TransactionTemplate transaction;

    PublicReports(PublicFiling filing, PublicReportRows rows, Turnstile turnstile, Declarations declarations, Path path,
            Organisation organisation, Calendars calendars, Again again, PlatformTransactionManager transactions) {
        this.filing = filing;
        this.rows = rows;
        this.turnstile = turnstile;
        this.declarations = declarations;
        this.path = path;
        this.organisation = organisation;
        this.calendars = calendars;
        this.again = again;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A file that belongs to a report. */
    public record Evidence(String name, byte[] bytes) {
    }

    /** What the reporter gets, this once. */
    public record Receipt(String number, String followCode) {
    }

    /**
     * How far a report is.
     *
     * @param status {@code RECEIVED}, {@code IN_PROGRESS} or {@code CLOSED}
     * @param updatedOn the day since which it is
     */
    public record Progress(String status, LocalDate updatedOn) {
    }

    /**
     * Files a report. The same key gives the same receipt, once.
     * @param address where it comes from, counted and not kept
     */
    public Receipt file(PublicFiling.Report report, List<Evidence> evidence, String key, String address) {
        turnstile.report(address);
        return again.run(() -> filing.file(report, evidence, key));
    }

    /** How far the report with a code is; unknown codes are unknown. */
    public Progress follow(String code, String address) {
        turnstile.look(address);
        PublicReportRows.Row row = rows.byCode(code)
            .orElseThrow(() -> Refusal.of(Refusal.Reason.UNKNOWN, "refusal.reports.no-such-code"));
        return Identity.as(Actor.system(row.agency()), () -> transaction.execute(status -> progress(row)));
    }

    /**
     * When the reporter was told the outcome; what is checked after that is not theirs.
     */
    private static Optional<Instant> told(Declaration declaration, List<Path.Passed> passed) {
        return !CHECKS.equals(declaration.stage()) ? Optional.empty()
                : passed.stream()
                    .filter(p -> p.element().equals("inform") && p.leftAt() != null)
                    .map(Path.Passed::leftAt)
                    .reduce((first, last) -> last);
    }

    private Progress progress(PublicReportRows.Row row) {
        Declaration declaration = declarations.get(row.declaration());
        ZoneId zone = organisation.agency(row.agency()).zone();
        List<Path.Passed> passed = path.of(row.declaration());
        if (declaration.status() == Status.CLOSED || declaration.status() == Status.WITHDRAWN) {
            return new Progress("CLOSED", calendars.dayOf(passed.get(passed.size() - 1).enteredAt(), zone));
        }
        Optional<Instant> told = told(declaration, passed);
        if (told.isPresent()) {
            return new Progress("CLOSED", calendars.dayOf(told.get(), zone));
        }
        Instant screened = passed.stream()
            .filter(p -> p.type().equals("userTask"))
            .findFirst()
            .map(Path.Passed::leftAt)
            .orElse(null);
        return screened == null ? new Progress("RECEIVED", declaration.filedOn())
                : new Progress("IN_PROGRESS", calendars.dayOf(screened, zone));
    }

}
