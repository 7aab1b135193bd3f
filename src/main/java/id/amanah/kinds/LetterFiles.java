package id.amanah.kinds;

import id.amanah.shared.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The letters of a folder, each a file in each language. */
final class LetterFiles {

    static final String FOLDER = "letters/";

    private static final String SUBJECT = "Subject:";

    private final Map<String, LetterText> letters = new LinkedHashMap<>();

    private LetterFiles() {
    }

    static LetterFiles read(Folder folder, Problems problems) {
        LetterFiles files = new LetterFiles();
        folder.names("_id.mustache")
            .filter(name -> name.startsWith(FOLDER))
            .map(name -> name.substring(FOLDER.length(), name.length() - "_id.mustache".length()))
            .forEach(name -> files.read(name, folder, problems));
        return files;
    }

    private void read(String name, Folder folder, Problems problems) {
        Optional<String[]> indonesian = parts(file(name, "id"), folder, problems);
        Optional<String[]> english = parts(file(name, "en"), folder, problems);
        if (indonesian.isPresent() && english.isPresent()) {
            letters.put(name, new LetterText(name, new Words(indonesian.get()[0], english.get()[0]),
                    new Words(indonesian.get()[1], english.get()[1])));
        }
    }

    /** Subject and text; empty if the file is missing or begins with no subject. */
    private static Optional<String[]> parts(String file, Folder folder, Problems problems) {
        if (!folder.has(file)) {
            return Optional.empty();
        }
        String[] lines = folder.text(file).replace("\uFEFF", "").replace("\r", "").split("\n", 2);
        String subject = lines[0].startsWith(SUBJECT) ? lines[0].substring(SUBJECT.length()).strip() : "";
        String text = lines.length > 1 ? lines[1].strip() : "";
        if (subject.isEmpty()) {
            problems.add(file, "", "its first line must be the subject; write Subject: and what the letter is about");
        }
        if (text.isEmpty()) {
            problems.add(file, "", "the letter says nothing; write its text below the subject");
        }
        return subject.isEmpty() || text.isEmpty() ? Optional.empty() : Optional.of(new String[] { subject, text });
    }

    static String file(String name, String language) {
        return FOLDER + name + "_" + language + ".mustache";
    }

    Map<String, LetterText> letters() {
        return letters;
    }

}
