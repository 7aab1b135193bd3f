package id.amanah.personnel;

import id.amanah.identity.Actor;
import id.amanah.identity.Identity;
import id.amanah.identity.Role;
import id.amanah.shared.AgencyId;
import id.amanah.shared.Ids;
import id.amanah.shared.Refusal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Imports of units and people (<i>impor data kepegawaian</i>): a dry run first, whose
 * differences somebody looks at, then all of it or nothing. For personnel officers and
 * administrators, each at the own agency.
 */
@Service
public class Imports {

    private static final Pattern KEY = Pattern.compile("\\P{Cntrl}{1,200}");

    private final ImportRows rows;

    private final ImportWork work;

    private final PersonnelSettings settings;

    private final TransactionTemplate transaction;

    private final Clock clock;

    Imports(ImportRows rows, ImportWork work, PersonnelSettings settings, PlatformTransactionManager transactions,
            Clock clock) {
        this.rows = rows;
        this.work = work;
        this.settings = settings;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * A file that was handed in.
     *
     * @param on the first day on which what it changes is so
     * @param whole whether it has everybody
     * @param key under which a repeated request is the same; null if none
     */
    public record Upload(Contents contents, boolean whole, LocalDate on, String fileName, String key) {
    }

    /** Whether somebody may import at their agency. */
    public static boolean may(Actor actor) {
        return actor.person() != null && (actor.has(Role.PERSONNEL) || actor.has(Role.ADMINISTRATOR));
    }

    /**
     * Takes a file for a dry run, which goes on by itself.
     * @param file a file of its own, which is deleted when it has been read
     */
    public Import start(Upload upload, Path file) {
        Actor actor = permitted();
        if (upload.key() != null && !KEY.matcher(upload.key()).matches()) {
            throw Refusal.of(Refusal.Reason.MALFORMED, "refusal.personnel.key-malformed");
        }
        Fingerprint print = Fingerprint.of(file);
        Import asked = new Import(Ids.next(), actor.agency(), upload.contents(), upload.whole(), upload.on(),
                shortened(upload.fileName()), print.size(), print.sha256(), List.of(), Import.State.READING, 0, 0, 0, 0,
                0, 0, 0, false, actor.person(), clock.instant(), null, null);
        if (Boolean.TRUE.equals(transaction.execute(begun -> rows.add(asked, upload.key())))) {
            work.read(actor, asked, file);
            return of(asked.id());
        }
        return repeated(asked, upload.key());
    }

    private Import repeated(Import asked, String key) {
        Import before = rows.byKey(asked.startedBy(), key).orElseThrow();
        boolean same = before.sha256().equals(asked.sha256()) && before.contents() == asked.contents()
                && before.whole() == asked.whole() && before.on().equals(asked.on());
        if (!same) {
            throw Refusal.of(Refusal.Reason.INVALID, "refusal.personnel.key-reused");
        }
        return before;
    }

    private static String shortened(String name) {
        String last = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("\\p{Cntrl}", "").strip();
        return plain.isEmpty() ? "–" : plain.length() <= 200 ? plain : plain.substring(plain.length() - 200);
    }

    /** The import; of another agency it does not exist. */
    public Import of(UUID id) {
        Actor actor = permitted();
        return transaction.execute(begun -> {
            rows.breakOff(clock.instant().minus(settings.silence()));
            return rows.find(id).filter(one -> one.agency().equals(actor.agency())).orElseThrow(Imports::unknown);
        });
    }

    /** The last imports of the agency, the last one first. */
    public List<Import> latest(int most) {
        AgencyId agency = permitted().agency();
        return transaction.execute(begun -> {
            rows.breakOff(clock.instant().minus(settings.silence()));
            return rows.latest(List.of(agency.value()), most);
        });
    }

    /** What is wrong with it, in the order of its lines. */
    public List<Flaw> flaws(Import one, int from, int most) {
        return transaction.execute(begun -> rows.flaws(one.id(), from, most));
    }

    /** What it changes, after the one that was shown last. */
    public List<Difference> differences(Import one, long after, int most) {
        return transaction.execute(begun -> rows.differences(one.id(), after, most));
    }

    /** Whether it would end the posts of so many that it asks a second time. */
    public boolean asksTwice(Import one) {
        return one.gone() > 0 && one.contents() == Contents.PEOPLE && one.shareGone() >= settings.askTwiceFrom();
    }

    /** The limits, to be told before somebody hands a file in. */
    public PersonnelSettings limits() {
        return settings;
    }

    /**
     * Has a dry run applied, which goes on by itself.
     * @param gone how many end by it, as it was shown; confirms that they do
     * @param again confirms a second time, where {@link #asksTwice} asks
     */
    public Import apply(UUID id, int gone, boolean again) {
        Import seen = of(id);
        require(seen);
        if (seen.gone() != gone) {
            throw Refusal.of(Refusal.Reason.INVALID, "refusal.personnel.not-confirmed", seen.gone());
        }
        if (asksTwice(seen) && !again) {
            throw Refusal.of(Refusal.Reason.INVALID, "refusal.personnel.not-confirmed-twice", seen.gone(),
                    seen.present());
        }
        Import taken = transaction.execute(begun -> {
            Import locked = rows.locked(id).orElseThrow(Imports::unknown);
            require(locked);
            rows.state(id, Import.State.APPLYING);
            rows.sign(id, 0, null);
            return locked;
        });
        work.apply(Identity.actor(), taken);
        return of(id);
    }

    private static void require(Import one) {
        if (one.state() != Import.State.READY) {
            throw Refusal.of(Refusal.Reason.CONFLICT, "refusal.personnel.not-ready");
        }
    }

    /** Lets a dry run be; nothing was changed by it. */
    public Import drop(UUID id) {
        of(id);
        transaction.executeWithoutResult(begun -> {
            require(rows.locked(id).orElseThrow(Imports::unknown));
            rows.ended(id, Import.State.DROPPED, Identity.actor().person());
            rows.forgetStaged(id);
        });
        return of(id);
    }

    private static Refusal unknown() {
        return Refusal.of(Refusal.Reason.UNKNOWN, "refusal.personnel.unknown");
    }

    private static Actor permitted() {
        return Optional.of(Identity.actor())
            .filter(Imports::may)
            .orElseThrow(() -> Refusal.of(Refusal.Reason.FORBIDDEN, "refusal.personnel.forbidden"));
    }

}
