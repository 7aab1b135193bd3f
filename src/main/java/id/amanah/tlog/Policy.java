package id.amanah.tlog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whom one trusts (C2SP tlog-policy): the log's keys, witnesses in groups, and how many
 * of which must have signed a checkpoint.
 */
public final class Policy {

    private static final String NONE = "none";

    private final List<NoteKey> logs = new ArrayList<>();

    private final Map<String, NoteKey> witnesses = new HashMap<>();

    private final Map<String, Group> groups = new HashMap<>();

    private String quorum = NONE;

    private record Group(int least, List<String> members) {
    }

    private Policy() {
    }

    /** That the log itself has signed is enough. */
    public static Policy of(NoteKey log) {
        Policy policy = new Policy();
        policy.logs.add(log);
        return policy;
    }

    /**
     * @throws MalformedLog if a line is not understood; says which
     */
    public static Policy of(String text) {
        Policy policy = new Policy();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            String[] words = line.split("#", 2)[0].strip().split("\\s+");
            if (!words[0].isEmpty()) {
                policy.read(words, number);
            }
        }
        if (policy.logs.isEmpty()) {
            throw new MalformedLog("The policy names no log");
        }
        return policy;
    }

    private void read(String[] words, int number) {
        switch (words[0] + " " + Math.min(words.length, 4)) {
            case "log 2", "log 3" -> logs.add(NoteKey.of(words[1]));
            case "witness 3", "witness 4" -> witnesses.put(fresh(words[1], number), NoteKey.of(words[2]));
            case "group 4" -> groups.put(fresh(words[1], number), group(words, number));
            case "quorum 2" -> quorum = known(words[1], number);
            default -> throw new MalformedLog("Line %d of the policy is not understood".formatted(number));
        }
    }

    private Group group(String[] words, int number) {
        List<String> members = new ArrayList<>();
        for (int word = 3; word < words.length; word++) {
            members.add(known(words[word], number));
        }
        long least = switch (words[2]) {
            case "any" -> 1;
            case "all" -> members.size();
            default -> Bytes.decimal(words[2]);
        };
        if (least < 1 || least > members.size()) {
            throw new MalformedLog("Line %d of the policy asks for %d of %d".formatted(number, least, members.size()));
        }
        return new Group((int) least, members);
    }

    private String fresh(String name, int number) {
        if (name.equals(NONE) || witnesses.containsKey(name) || groups.containsKey(name)) {
            throw new MalformedLog("Line %d of the policy gives the name %s again".formatted(number, name));
        }
        return name;
    }

    private String known(String name, int number) {
        if (!name.equals(NONE) && !witnesses.containsKey(name) && !groups.containsKey(name)) {
            throw new MalformedLog("Line %d of the policy names %s, which is not above".formatted(number, name));
        }
        return name;
    }

    /**
     * The checkpoint in a note, if those have signed it that this policy asks for.
     * @throws MalformedLog if not; says who is missing
     */
    public Checkpoint accept(Note note) {
        Checkpoint checkpoint = Checkpoint.of(note.text());
        List<NoteKey> own = logs.stream().filter(key -> key.name().equals(checkpoint.origin())).toList();
        if (note.signers(own).isEmpty()) {
            throw new MalformedLog("No log of the policy has signed the checkpoint of " + checkpoint.origin());
        }
        if (!quorum.equals(NONE) && !isMet(quorum, note.signers(witnesses.values()))) {
            throw new MalformedLog("The checkpoint lacks the witnesses that the policy asks for: " + quorum);
        }
        return checkpoint;
    }

    private boolean isMet(String name, List<NoteKey> signers) {
        if (witnesses.containsKey(name)) {
            return signers.contains(witnesses.get(name));
        }
        Group group = groups.get(name);
        return group.members().stream().filter(member -> isMet(member, signers)).count() >= group.least();
    }

}
