package id.amanah.workflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What is written of steps and rules, made from the steps and rules themselves. */
final class StepDocuments {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private StepDocuments() {
    }

    static String rules(List<WorkRule> rules) {
        StringBuilder text = new StringBuilder(
                """
                        # Rules of work / Aturan kewenangan

                        Each offer, claim and decision passes these rules; the sentence is what the person is told.
                        Made from the code by `DocumentsAreCurrentTest`; write it anew with `mvn test -Dtest=DocumentsAreCurrentTest -Damanah.write=true`.
                        """);
        for (WorkRule rule : rules) {
            text.append("\n## `%s`\n\n%s\n\n%s\n\nDasar hukum / legal basis: %s\n".formatted(rule.key(),
                    rule.sentence().id(), rule.sentence().en(), rule.basis()));
        }
        return text.toString();
    }

    static String steps(List<StepSpec> steps) {
        StringBuilder text = new StringBuilder(
                """
                        # Models

                        A folder here is a kind of declaration. A process calls steps and asks people; it can call nothing else.
                        A step is a service task (`decide`: a business rule task) with `camunda:delegateExpression="${name}"`; each input
                        is a property `input.<name>`, bound to a literal or to a path such as `facts.answers.objects`. Camunda Modeler
                        finds the templates of the steps in `src/main/element-templates`.
                        Made from the code by `DocumentsAreCurrentTest`; write it anew with `mvn test -Dtest=DocumentsAreCurrentTest -Damanah.write=true`.

                        | step | what it does | inputs | routes | runs | legal basis |
                        |---|---|---|---|---|---|
                        """);
        for (StepSpec step : steps) {
            text.append("| `%s` | %s<br>%s | %s | %s | %s | %s |\n".formatted(step.name(), step.summary().id(),
                    step.summary().en(), inputs(step), routes(step),
                    step.mode() == StepSpec.Mode.SYNC ? "at once" : "as a job", step.basis()));
        }
        return text.toString();
    }

    private static String inputs(StepSpec step) {
        return step.inputs()
            .stream()
            .map(i -> "`" + i.name() + "`" + (i.required() ? "" : " (optional)") + " " + i.label().en()
                    + (i.choices().isEmpty() ? "" : ": " + String.join(", ", i.choices())))
            .collect(Collectors.joining("<br>"));
    }

    private static String routes(StepSpec step) {
        return step.routes()
            .stream()
            .map(r -> r.name().equals("*") ? "those named in the property `routes`"
                    : "`" + r.name() + "`: " + String.join(", ", r.values()))
            .collect(Collectors.joining("<br>"));
    }

    /** A template for Camunda Modeler, in its format for Camunda 7. */
    static String template(StepSpec step) {
        Map<String, Object> template = new LinkedHashMap<>();
        template.put("$schema", "https://unpkg.com/@camunda/element-templates-json-schema/resources/schema.json");
        template.put("name", "Amanah: " + step.name());
        template.put("id", "id.amanah." + step.name());
        template.put("description", step.summary().id());
        template.put("appliesTo", List.of(step.routes().stream().anyMatch(r -> r.name().equals("*"))
                ? "bpmn:BusinessRuleTask" : "bpmn:ServiceTask"));
        List<Map<String, Object>> properties = new ArrayList<>();
        properties.add(Map.of("type", "Hidden", "value", "${" + step.name() + "}", "binding",
                Map.of("type", "property", "name", "camunda:delegateExpression")));
        step.inputs().stream().filter(i -> !i.name().equals("*")).map(StepDocuments::property).forEach(properties::add);
        if (step.routes().stream().anyMatch(r -> r.name().equals("*"))) {
            properties.add(bound("routes", "Keluaran yang menjadi rute, dipisah koma", "String"));
        }
        template.put("properties", properties.stream().map(StepDocuments::sorted).toList());
        return JSON.writeValueAsString(template).replace("\r\n", "\n") + "\n";
    }

    private static Map<String, Object> property(StepSpec.Input input) {
        Map<String, Object> property = bound("input." + input.name(), input.label().id(),
                input.choices().isEmpty() ? "String" : "Dropdown");
        if (!input.choices().isEmpty()) {
            property.put("choices", input.choices().stream().map(c -> sorted(Map.of("name", c, "value", c))).toList());
        }
        if (input.required()) {
            property.put("constraints", Map.of("notEmpty", true));
        }
        return property;
    }

    private static Map<String, Object> bound(String name, String label, String type) {
        Map<String, Object> property = new LinkedHashMap<>();
        property.put("label", label);
        property.put("type", type);
        property.put("binding", Map.of("type", "camunda:property", "name", name));
        return property;
    }

    /** In one order always, so that two runs write the same bytes. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> sorted(Map<String, Object> map) {
        Map<String, Object> sorted = new java.util.TreeMap<>(map);
        sorted.replaceAll((k, v) -> v instanceof Map<?, ?> inner ? sorted((Map<String, Object>) inner) : v);
        return sorted;
    }

}
