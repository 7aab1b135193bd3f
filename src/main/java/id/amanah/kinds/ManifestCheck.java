package id.amanah.kinds;

import id.amanah.identity.Role;
import id.amanah.kinds.Kind.WithdrawUntil;
import java.util.List;
import java.util.TreeSet;

/** Checks what a manifest says against what its folder holds. */
final class ManifestCheck {

    private final Manifest manifest;

    private final Folder folder;

    private final Problems problems;

    ManifestCheck(Manifest manifest, Folder folder, Problems problems) {
        this.manifest = manifest;
        this.folder = folder;
        this.problems = problems;
    }

    void run() {
        named("key", manifest.key());
        named("process", manifest.process());
        named("startForm", manifest.startForm());
        prefix();
        family();
        legalBasis();
        mayFile();
        withdrawal();
        files();
    }

    private void named(String key, String value) {
        if (value == null || !value.matches("[a-z][a-z0-9-]{0,59}")) {
            no(key, "write " + key + ": a name of lower-case letters, digits and hyphens");
        }
    }

    private void prefix() {
        if (manifest.prefix() == null || !manifest.prefix().matches("[A-Z]{2,4}")) {
            no("prefix", "write prefix: two to four capital letters, which numbers of this kind will carry");
        }
    }

    private void family() {
        if (manifest.family() == null || !Manifest.families().contains(manifest.family())) {
            no("family", "write family: one of " + new TreeSet<>(Manifest.families()));
        }
    }

    private void legalBasis() {
        if (isEmpty(manifest.legalBasis())) {
            no("legalBasis", "write legalBasis: a list that names law and article at least once");
        }
    }

    private void mayFile() {
        if (isEmpty(manifest.mayFile())) {
            no("mayFile", "write mayFile: the list of roles that may file it");
            return;
        }
        for (String text : manifest.mayFile()) {
            if (Manifest.role(text).isEmpty()) {
                no("mayFile", "no role is called " + text + "; the roles are " + Manifest.choices(Role.values()));
            }
        }
    }

    private void withdrawal() {
        if (manifest.withdrawal().isEmpty()) {
            no("withdrawUntil", "write withdrawUntil: one of " + Manifest.choices(WithdrawUntil.values()));
        }
    }

    private void files() {
        if (manifest.process() != null && !folder.has(manifest.process() + ".bpmn")) {
            no("process", "the file " + manifest.process() + ".bpmn is missing; add it or name another process");
        }
        if (manifest.startForm() != null && !folder.has(manifest.startForm() + ".form")) {
            no("startForm", "the file " + manifest.startForm() + ".form is missing; add it or name another form");
        }
    }

    private static boolean isEmpty(List<String> list) {
        return list == null || list.isEmpty() || list.stream().anyMatch(s -> s == null || s.isBlank());
    }

    private void no(String element, String reason) {
        problems.add(Folder.MANIFEST, element, reason);
    }

}
