package id.amanah.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Holds what is written of steps and rules to what the code does. With
 * {@code -Damanah.write=true} it writes the documents instead.
 */
@AmanahTest
class DocumentsAreCurrentTest {

    private static final Path TEMPLATES = Path.of("src/main/element-templates");

    @Autowired
    List<Step> steps;

    @Autowired
    List<WorkRule> rules;

    @Test
    void theRulesOfWork() throws IOException {
        current(Path.of("docs/rules.md"),
                StepDocuments.rules(rules.stream().sorted(Comparator.comparing(WorkRule::key)).toList()));
    }

    @Test
    void theStepsOfModels() throws IOException {
        current(Path.of("bpmn/README.md"), StepDocuments.steps(specs()));
    }

    @Test
    void theTemplatesOfTheModelerAndNoOthers() throws IOException {
        for (StepSpec spec : specs()) {
            current(TEMPLATES.resolve(spec.name() + ".json"), StepDocuments.template(spec));
        }
        try (Stream<Path> files = Files.list(TEMPLATES)) {
            Set<String> names = specs().stream().map(spec -> spec.name() + ".json").collect(Collectors.toSet());
            assertThat(files.map(file -> file.getFileName().toString()))
                .containsExactlyInAnyOrderElementsOf(new TreeSet<>(names));
        }
    }

    /** Those of the program; the tests have some of their own. */
    private List<StepSpec> specs() {
        return steps.stream()
            .filter(step -> !step.getClass().getPackageName().endsWith(".samples"))
            .map(Step::spec)
            .sorted(Comparator.comparing(StepSpec::name))
            .toList();
    }

    private static void current(Path file, String text) throws IOException {
        if (Boolean.getBoolean("amanah.write")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        assertThat(file).as("write it anew with -Damanah.write=true").content(StandardCharsets.UTF_8).isEqualTo(text);
    }

}
