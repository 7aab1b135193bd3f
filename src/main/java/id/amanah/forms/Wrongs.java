package id.amanah.forms;

import id.amanah.shared.FieldError;
import id.amanah.shared.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What is wrong with answers, a message a field: Amanah's sentence, or the one that the
 * kind wrote for a field that is not answered as it should be.
 */
final class Wrongs {

    /**
     * Where a sentence of the kind says more than Amanah's; of a wrong type it would not.
     */
    private static final Set<String> OWN = Set.of("required", "must-agree", "pattern", "email", "phone", "nip",
            "too-short", "less-than", "more-than", "too-few-rows");

    private final Function<String, Optional<Words>> own;

    private final List<FieldError> errors = new ArrayList<>();

    Wrongs(Function<String, Optional<Words>> own) {
        this.own = own;
    }

    void add(String path, String key, Object... args) {
        addOr(path, key, null, args);
    }

    /**
     * Adds an error.
     * @param otherwise the sentence of the form itself, in its one language; null if none
     */
    void addOr(String path, String key, String otherwise, Object... args) {
        Optional<Words> sentence = OWN.contains(key) ? own.apply(path.replaceAll("\\[\\d+]", "") + ".error")
                : Optional.empty();
        if (sentence.isEmpty() && otherwise != null) {
            sentence = Optional.of(new Words(otherwise, otherwise));
        }
        errors.add(sentence.map(words -> new FieldError(path, "forms.error.own", words))
            .orElseGet(() -> new FieldError(path, "forms.error." + key, args)));
    }

    int count() {
        return errors.size();
    }

    List<FieldError> all() {
        return List.copyOf(errors);
    }

}
