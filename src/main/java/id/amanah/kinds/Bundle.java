package id.amanah.kinds;

import id.amanah.forms.Form;
import id.amanah.shared.Words;
import java.util.Locale;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One immutable version of a kind: its folder as it was deployed, named by the SHA-256
 * over its files.
 */
public final class Bundle {

    private final String id;

    private final Folder folder;

    private final Kind kind;

    private final Map<String, Form> forms;

    private final Map<String, UserStep> userSteps;

    private final KindWords words;

    private final Map<String, LetterText> letters;

    private final Map<String, Map<String, List<LetterAhead>>> ahead;

    /** Read when it is first asked for: few ever look at it. */
    private volatile Drawing drawing;

    Bundle(Folder folder, Kind kind, Map<String, Form> forms, Map<String, UserStep> userSteps, KindWords words,
            Map<String, LetterText> letters, Map<String, Map<String, List<LetterAhead>>> ahead) {
        this.id = folder.digest();
        this.folder = folder;
        this.kind = kind;
        this.forms = Map.copyOf(forms);
        this.userSteps = Map.copyOf(userSteps);
        this.words = words;
        this.letters = Map.copyOf(letters);
        this.ahead = Map.copyOf(ahead);
    }

    /** Lower-case hex SHA-256 over the names and bytes of the files. */
    public String id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    /** A form of the folder by its id. */
    public Optional<Form> form(String id) {
        return Optional.ofNullable(forms.get(id));
    }

    /** The user tasks of the process by their id, which is the step's name. */
    public Map<String, UserStep> userSteps() {
        return userSteps;
    }

    /**
     * A word of the folder, such as {@code verify.label}; empty if the folder has none.
     */
    public Optional<String> word(String key, Locale locale) {
        return words.word(key, locale);
    }

    /** A letter of the folder by its name. */
    public Optional<LetterText> letter(String name) {
        return Optional.ofNullable(letters.get(name));
    }

    /**
     * The letters that follow an outcome of a user task until somebody is asked again, in
     * the order of the model.
     */
    public List<LetterAhead> lettersAfter(String step, String outcome) {
        return ahead.getOrDefault(step, Map.of()).getOrDefault(outcome, List.of());
    }

    /**
     * A word of the folder in both languages; in Indonesian for English readers too where
     * the folder has no English one.
     */
    public Optional<Words> words(String key) {
        Optional<String> indonesian = word(key, Locale.forLanguageTag("id"));
        return indonesian.map(id -> new Words(id, word(key, Locale.ENGLISH).orElse(id)));
    }

    /** All files by name, as they were deployed: {@code .bpmn} go to the engine. */
    public Map<String, byte[]> files() {
        return folder.files();
    }

    /** The process as its designer drew it. */
    public Drawing drawing() {
        if (drawing == null) {
            drawing = DrawingFile.of(folder, kind.process());
        }
        return drawing;
    }

    Folder folder() {
        return folder;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bundle bundle && bundle.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return kind.key() + " " + id.substring(0, 12);
    }

}
