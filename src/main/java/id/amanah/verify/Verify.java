package id.amanah.verify;

import id.amanah.tlog.Checkpoint;
import id.amanah.tlog.LogProof;
import id.amanah.tlog.MalformedLog;
import id.amanah.tlog.Note;
import id.amanah.tlog.NoteKey;
import id.amanah.tlog.Policy;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code verify log|proof|evidence …} on the command line. The exit code is that of the
 * {@link Verdict}; the last line says it in words.
 */
public final class Verify {

    private static final String USAGE = """
            verify log <directory or address> --key <public key> | --policy <file> [--since <earlier checkpoint>]
            verify proof <file.tlog-proof> <file of the leaf> --key <public key> | --policy <file>
            verify evidence <file.zip> --key <public key> | --policy <file>""";

    private final Map<String, String> options = new HashMap<>();

    private final List<String> words = new ArrayList<>();

    private Verify(List<String> args) throws Finding {
        for (int at = 0; at < args.size(); at++) {
            String word = args.get(at);
            if (!word.startsWith("--")) {
                words.add(word);
            }
            else if (!List.of("--key", "--policy", "--since").contains(word) || at + 1 == args.size()) {
                throw new Finding(Verdict.USAGE, word + "\n" + USAGE);
            }
            else {
                options.put(word, args.get(++at));
            }
        }
    }

    /**
     * @return the exit code
     */
    public static int run(List<String> args, PrintStream out, PrintStream screen) {
        try {
            out.println(Verdict.WHOLE.words() + ": " + new Verify(args).check(screen));
            return Verdict.WHOLE.code();
        }
        catch (Finding finding) {
            out.println(finding.verdict().words() + ": " + finding.getMessage());
            return finding.verdict().code();
        }
        catch (IOException unreadable) {
            out.println(Verdict.UNREACHABLE.words() + ": " + unreadable);
            return Verdict.UNREACHABLE.code();
        }
    }

    private String check(PrintStream screen) throws Finding, IOException {
        String what = words.isEmpty() ? "" : words.get(0);
        if (what.equals("log") && words.size() == 2) {
            Policy trusted = policy();
            return new LogCheck(Source.of(words.get(1)), trusted, since()).run(screen);
        }
        if (what.equals("evidence") && words.size() == 2) {
            return EvidenceCheck.run(Path.of(words.get(1)), policy());
        }
        if (what.equals("proof") && words.size() == 3) {
            return proof();
        }
        throw new Finding(Verdict.USAGE, "\n" + USAGE);
    }

    private String proof() throws Finding, IOException {
        byte[] leaf = Files.readAllBytes(Path.of(words.get(2)));
        try {
            LogProof proof = LogProof.of(Files.readAllBytes(Path.of(words.get(1))));
            Checkpoint under = proof.check(leaf, policy());
            return "leaf %,d of %s, in the tree of %,d leaves".formatted(proof.index(), under.origin(), under.size());
        }
        catch (MalformedLog refused) {
            throw Finding.tampered("%s", refused.getMessage());
        }
    }

    private Policy policy() throws Finding, IOException {
        String file = options.get("--policy");
        String key = options.get("--key");
        try {
            if (file != null) {
                return Policy.of(Files.readString(Path.of(file)));
            }
            if (key != null) {
                return Policy.of(NoteKey.of(key.strip()));
            }
        }
        catch (MalformedLog none) {
            throw new Finding(Verdict.USAGE, none.getMessage());
        }
        throw new Finding(Verdict.USAGE, "--key or --policy says whom to trust\n" + USAGE);
    }

    private Optional<Checkpoint> since() throws Finding, IOException {
        String file = options.get("--since");
        if (file == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(policy().accept(Note.of(Files.readAllBytes(Path.of(file)))));
        }
        catch (MalformedLog refused) {
            throw Finding.tampered("The earlier checkpoint is not to be trusted: %s", refused.getMessage());
        }
    }

}
