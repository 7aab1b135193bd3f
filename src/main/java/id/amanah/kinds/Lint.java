package id.amanah.kinds;

import id.amanah.shared.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.w3c.dom.Element;

/**
 * Makes a bundle of a folder, or refuses it with everything that is wrong. A folder that
 * was accepted once is read again without judging it: the law of models may have become
 * stricter since, and a running case goes on with what it began with.
 */
final class Lint {

    private final Folder folder;

    private final Problems problems = new Problems();

    private final Optional<Manifest> manifest;

    private final FormFiles forms;

    private final KindWords words;

    private final LetterFiles letters;

    private final List<Model> models = new ArrayList<>();

    private final Map<String, UserStep> userSteps = new LinkedHashMap<>();

    private Lint(Folder folder, CamundaForms source) {
        this.folder = folder;
        this.manifest = Manifest.read(folder, problems);
        this.forms = FormFiles.read(folder, source, problems);
        this.words = new KindWords(folder, problems);
        this.letters = LetterFiles.read(folder, problems);
        folder.names(".bpmn").forEach(name -> Model.read(name, folder.bytes(name), problems).ifPresent(models::add));
        models.forEach(this::userSteps);
    }

    /**
     * @throws ModelRefused if anything is wrong
     */
    static Bundle accept(Folder folder, CamundaForms source, Surroundings around) {
        return accept(folder, source, around, kind -> List.of());
    }

    /**
     * @param tables tells what is wrong with the decision tables of the folder, if it is
     * of the kind
     * @throws ModelRefused if anything is wrong
     */
    static Bundle accept(Folder folder, CamundaForms source, Surroundings around,
            Function<String, List<Problem>> tables) {
        Lint lint = new Lint(folder, source);
        lint.judge(around);
        lint.manifest.map(Manifest::key)
            .ifPresent(kind -> tables.apply(kind).forEach(p -> lint.problems.add(p.file(), p.element(), p.reason())));
        return lint.bundle();
    }

    /** Reads a folder that was accepted when it was deployed. */
    static Bundle read(Folder folder, CamundaForms source) {
        return new Lint(folder, source).bundle();
    }

    private void userSteps(Model model) {
        for (Element task : model.nodes("userTask")) {
            UserStep step = UserTask.read(model.file(), task, problems);
            if (userSteps.put(step.id(), step) != null) {
                problems.add(model.file(), step.id(), "another process of the folder has a user task of this id");
            }
        }
    }

    private void judge(Surroundings around) {
        FilesCheck files = new FilesCheck(folder, problems);
        files.run();
        manifest.ifPresent(m -> m.check(folder, problems));
        Set<String> decisions = new HashSet<>(around.decisions());
        decisions.addAll(files.decisions());
        Surroundings known = new Surroundings(around.steps(), around.deadlines(), decisions, around.letters());
        models.forEach(model -> judge(model, known));
        new WordsCheck(words, problems).run(models, userSteps, forms, letters.letters().keySet());
        letters(around.letters());
    }

    private void letters(Set<String> always) {
        Set<String> names = new HashSet<>(always);
        names.addAll(FormPaths.of(manifest.map(Manifest::startForm).orElse(null), forms.forms(), userSteps.values()));
        letters.letters().values().forEach(letter -> new LetterCheck(names, problems).run(letter));
    }

    private void judge(Model model, Surroundings around) {
        new VocabularyCheck(model.file(), problems).run(model.definitions());
        new ShapeCheck(model, problems).run();
        new StepCheck(model, around, letters.letters().keySet(), problems).run();
        new ConditionCheck(model, userSteps, Routes.of(model, userSteps, around.steps()), problems).run();
        new OutcomeCheck(model, userSteps, problems).run();
        new AskedCheck(model, problems).run();
        new MessageCheck(model, around, problems).run();
        model.nodes("userTask").forEach(task -> references(model, userSteps.get(task.getAttribute("id")), around));
        model.nodes("callActivity").forEach(call -> called(model, call));
    }

    private void references(Model model, UserStep step, Surroundings around) {
        boolean filled = step.form() != null && forms.forms().containsKey(step.form());
        if (step.form() != null && !folder.has(step.form() + ".form")) {
            problems.add(model.file(), step.id(), "the file " + step.form() + ".form is missing; add it");
        }
        for (String key : step.deadlines()) {
            if (!around.deadlines().contains(key)) {
                problems.add(model.file(), step.id(),
                        "no deadline is called " + key + "; add it to the table of deadlines");
            }
        }
        Set<String> fields = filled ? forms.fields(step.form()) : Set.of();
        for (UserStep.Outcome outcome : step.outcomes()) {
            String required = outcome.requires();
            if (required != null && !required.equals("note") && !fields.contains(required)) {
                problems.add(model.file(), step.id(), "the outcome " + outcome.value() + " requires " + required
                        + ", which is no field of its form; add the field or require note");
            }
        }
    }

    private void called(Model model, Element call) {
        String key = call.getAttribute("calledElement");
        boolean own = models.stream().anyMatch(m -> m.processId().equals(key));
        List<String> uses = manifest.map(Manifest::uses).orElse(List.of());
        if (!own && (uses == null || !uses.contains(key))) {
            problems.add(model.file(), call.getAttribute("id"),
                    "it calls " + key + ", which is no process of the folder and no kind under uses in kind.yaml");
        }
    }

    private Bundle bundle() {
        problems.refuseIfAny(manifest.map(Manifest::key).orElse("without a manifest"));
        Map<String, Map<String, List<LetterAhead>>> ahead = new HashMap<>();
        models.forEach(model -> ahead.putAll(LettersAhead.of(model, userSteps)));
        Words name = words.both("kind.name");
        return new Bundle(folder, manifest.orElseThrow().kind(name, words.both("kind.description")), forms.forms(),
                userSteps, words, letters.letters(), ahead);
    }

}
