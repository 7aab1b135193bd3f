package id.amanah.workflow;

import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.identity.Identity;
import id.amanah.kinds.StepSignatures;
import id.amanah.shared.DeclarationId;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * All steps that models may call, found among the beans when first asked for, since steps
 * stand on what stands on this.
 */
@Component
class Steps implements StepRunner, StepSignatures {

    private final ObjectProvider<Step> beans;

    private final ObjectProvider<Declarations> declarations;

    private final ObjectProvider<CaseFacts> facts;

    private final Clock clock;

    private volatile Map<String, Step> steps;

    Steps(ObjectProvider<Step> beans, ObjectProvider<Declarations> declarations, ObjectProvider<CaseFacts> facts,
            Clock clock) {
        this.beans = beans;
        this.declarations = declarations;
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    public Map<String, Object> run(String name, DeclarationId id, Map<String, String> properties, String key) {
        Step step = step(name).orElseThrow(() -> new IllegalStateException("There is no step '" + name + "'"));
        Declaration declaration = declarations.getObject().get(id);
        Inputs inputs = StepInputs.resolve(properties, facts.getObject().of(declaration));
        StepResult result = step
            .run(new StepCall(id, declaration.version(), Identity.actor(), key, inputs, clock.instant()));
        return Routes.of(step.spec(), result.routes(), properties.get("routes"));
    }

    @Override
    public Set<String> names() {
        return all().keySet();
    }

    @Override
    public boolean isAsync(String name) {
        return step(name).filter(step -> step.spec().mode() == StepSpec.Mode.ASYNC).isPresent();
    }

    @Override
    public Optional<StepSignature> of(String name) {
        return step(name).map(step -> signature(step.spec()));
    }

    private static StepSignature signature(StepSpec spec) {
        Map<Boolean, Set<String>> inputs = spec.inputs()
            .stream()
            .filter(input -> !input.name().equals("*"))
            .collect(Collectors.partitioningBy(StepSpec.Input::required,
                    Collectors.mapping(StepSpec.Input::name, Collectors.toSet())));
        Map<String, Set<String>> choices = new LinkedHashMap<>();
        spec.inputs()
            .stream()
            .filter(input -> !input.choices().isEmpty())
            .forEach(input -> choices.put(input.name(), new LinkedHashSet<>(input.choices())));
        Map<String, Set<String>> values = new LinkedHashMap<>();
        spec.routes()
            .stream()
            .filter(route -> !route.values().isEmpty())
            .forEach(route -> values.put(route.name(), new LinkedHashSet<>(route.values())));
        boolean open = spec.inputs().stream().anyMatch(input -> input.name().equals("*"));
        return new StepSignature(spec.name(), inputs.get(true), inputs.get(false), open,
                spec.routes().stream().map(StepSpec.Route::name).collect(Collectors.toSet()), choices, values);
    }

    private Optional<Step> step(String name) {
        return Optional.ofNullable(all().get(name));
    }

    private Map<String, Step> all() {
        if (steps == null) {
            Map<String, Step> found = new TreeMap<>();
            beans.forEach(step -> found.put(step.spec().name(), step));
            steps = found;
        }
        return steps;
    }

}
