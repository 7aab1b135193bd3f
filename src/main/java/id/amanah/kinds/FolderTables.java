package id.amanah.kinds;

import id.amanah.rules.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * The decision tables (<i>tabel keputusan</i>) of a kind's own folder: judged with it,
 * and handed to the rules when it is accepted, in force on the days that they say
 * themselves.
 */
final class FolderTables {

    private final Folder folder;

    private final String kind;

    private final Rules rules;

    FolderTables(Folder folder, String kind, Rules rules) {
        this.folder = folder;
        this.kind = kind;
        this.rules = rules;
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        folder.names(".dmn").forEach(name -> problem(name).ifPresent(problems::add));
        return problems;
    }

    private Optional<Problem> problem(String name) {
        try {
            Rules.Dated table = rules.read(name, folder.bytes(name));
            if (table.from() == null) {
                return Optional
                    .of(new Problem(name, table.key(), "write the property from, the first day it is in force"));
            }
            return rules.source(table.key())
                .filter(source -> !source.startsWith(home()))
                .map(source -> new Problem(name, table.key(),
                        "the table " + table.key() + " belongs to " + source + "; choose another id"));
        }
        catch (IllegalArgumentException refused) {
            return Optional.of(told(name, refused.getMessage()));
        }
    }

    /** The rules say file, element (what it is and its id) and reason in one line. */
    private static Problem told(String name, String message) {
        String[] parts = message.split(": ", 3);
        return parts.length == 3 && parts[0].equals(name)
                ? new Problem(name, parts[1].substring(parts[1].lastIndexOf(' ') + 1), parts[2])
                : new Problem(name, "", message);
    }

    /** Hands the tables over; what the packaged folder had before is not brought back. */
    void handOver(BundleRows.Origin origin) {
        folder.names(".dmn").forEach(name -> {
            byte[] dmn = folder.bytes(name);
            Rules.Dated table = rules.read(name, dmn);
            handOver(origin, name, dmn, table);
        });
    }

    private void handOver(BundleRows.Origin origin, String name, byte[] dmn, Rules.Dated table) {
        try {
            if (origin == BundleRows.Origin.PACKAGED) {
                rules.addUnlessKnown(home() + name, dmn, table.from(), table.until());
            }
            else {
                rules.add(home() + name, dmn, table.from(), table.until(), null);
            }
        }
        catch (DataIntegrityViolationException overlap) {
            throw new ModelRefused(kind, List.of(new Problem(name, table.key(),
                    "a version that is in force goes on beyond its last day; leave until out, or end that one first")));
        }
    }

    private String home() {
        return "bpmn/" + kind + "/";
    }

}
