package id.amanah.kinds;

import id.amanah.rules.Rules;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The kinds of declaration there are (<i>jenis laporan</i>), and every version of them
 * that a case may still run on.
 */
@Service
public class Kinds {

    private final BundleRows rows;

    private final CamundaForms forms;

    private final StepSignatures steps;

    private final DeadlineKeys deadlines;

    private final LetterNames letters;

    private final Rules rules;

    private final ApplicationEventPublisher events;

    /** Bundles never change, so they are read once. */
    private final Map<String, Bundle> read = new ConcurrentHashMap<>();

    Kinds(BundleRows rows, CamundaForms forms, StepSignatures steps, DeadlineKeys deadlines, LetterNames letters,
            Rules rules, ApplicationEventPublisher events) {
        this.rows = rows;
        this.forms = forms;
        this.steps = steps;
        this.deadlines = deadlines;
        this.letters = letters;
        this.rules = rules;
        this.events = events;
    }

    /** The current version of each kind, by key. */
    public List<Bundle> current() {
        return rows.current().values().stream().map(this::read).toList();
    }

    /** The current version of a kind. */
    public Optional<Bundle> current(String kind) {
        return Optional.ofNullable(rows.current().get(kind)).map(this::read);
    }

    /**
     * Any version that was ever deployed; known to exist, else it is an error of the
     * program.
     */
    public Bundle bundle(String id) {
        return read(id);
    }

    private Bundle read(String id) {
        Bundle known = read.get(id);
        if (known != null) {
            return known;
        }
        Bundle bundle = Lint.read(rows.folder(id), forms);
        read.put(id, bundle);
        return bundle;
    }

    /**
     * Checks a folder and makes it the current version of its kind, for the cases that
     * begin from now on. The version that is current already stays so; an older one
     * becomes current again.
     * @param files the files by their name in the folder, such as {@code kind.yaml}
     * @throws ModelRefused with everything that is wrong
     */
    @Transactional
    public Bundle deploy(Map<String, byte[]> files) {
        return deploy(new Folder(files), BundleRows.Origin.UPLOADED);
    }

    /**
     * Deploys a folder that came with the program or lies in its directory of kinds,
     * unless its very content was deployed before: a start never undoes an upload.
     */
    @Transactional
    void deployPackaged(Map<String, byte[]> files) {
        Folder folder = new Folder(files);
        if (!rows.has(folder.digest())) {
            deploy(folder, BundleRows.Origin.PACKAGED);
        }
    }

    private Bundle deploy(Folder folder, BundleRows.Origin origin) {
        Bundle bundle = Lint.accept(folder, forms,
                new Surroundings(steps, deadlines.keys(), rules.keys(), letters.names()),
                kind -> new FolderTables(folder, kind, rules).problems());
        rows.lock();
        refusePrefixOfAnother(bundle);
        boolean first = !rows.has(bundle.id());
        rows.makeCurrent(bundle, origin);
        new FolderTables(folder, bundle.kind().key(), rules).handOver(origin);
        if (first) {
            events.publishEvent(new BundleDeployed(bundle));
        }
        return bundle;
    }

    /** Numbers carry the prefix: two kinds with one would share their numbers. */
    private void refusePrefixOfAnother(Bundle bundle) {
        rows.kindWithPrefix(bundle.kind().prefix(), bundle.kind().key()).ifPresent(other -> {
            throw new ModelRefused(bundle.kind().key(), List.of(new Problem(Folder.MANIFEST, "prefix",
                    "the kind " + other + " has the prefix " + bundle.kind().prefix() + " already; choose another")));
        });
    }

}
