package id.amanah.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What Camunda Modeler needs of a file to open, show and save it again: its forms name
 * the version of their format, its tables have a drawing and as many cells in each row as
 * columns, its templates name what they bind.
 */
@DisplayName("A file that Camunda Modeler opens")
class FilesForModelerTest {

    private static final Set<String> BINDINGS = Set.of("property", "camunda:property");

    static Stream<Path> forms() throws IOException {
        return files("bpmn", ".form");
    }

    static Stream<Path> tables() throws IOException {
        return files("bpmn", ".dmn");
    }

    static Stream<Path> templates() throws IOException {
        return files("src/main/element-templates", ".json");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void namesTheVersionOfItsFormatAndEachFieldOnce(Path file) throws IOException {
        JsonNode form = JsonMapper.shared().readTree(Files.readString(file));

        assertThat(form.path("id").stringValue() + ".form").isEqualTo(file.getFileName().toString());
        assertThat(form.path("type").stringValue()).isEqualTo("default");
        assertThat(form.path("schemaVersion").intValue()).isBetween(16, 19);
        List<String> ids = new ArrayList<>();
        collect(form.path("components"), ids);
        assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void isATableWhoseRowsAreFullAndWhoseDrawingShowsIt(Path file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder().parse(file.toFile());

        Set<String> decisions = new LinkedHashSet<>();
        all(document, "decision").forEach(decision -> decisions.add(decision.getAttribute("id")));
        assertThat(all(document, "DMNShape")).extracting(shape -> shape.getAttribute("dmnElementRef"))
            .containsExactlyInAnyOrderElementsOf(decisions);
        int inputs = all(document, "input").size();
        int outputs = all(document, "output").size();
        assertThat(all(document, "rule")).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.getElementsByTagNameNS("*", "inputEntry").getLength()).as(rule.getAttribute("id"))
                .isEqualTo(inputs);
            assertThat(rule.getElementsByTagNameNS("*", "outputEntry").getLength()).as(rule.getAttribute("id"))
                .isEqualTo(outputs);
        });
        assertThat(all(document, "*").stream().map(e -> e.getAttribute("id")).filter(id -> !id.isEmpty()))
            .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void isATemplateThatBindsWhatTheGrammarKnows(Path file) throws IOException {
        JsonNode template = JsonMapper.shared().readTree(Files.readString(file));

        assertThat(template.path("$schema").stringValue())
            .endsWith("element-templates-json-schema/resources/schema.json");
        assertThat(template.path("name").stringValue()).isNotBlank();
        assertThat(template.path("id").stringValue()).isNotBlank();
        assertThat(template.path("appliesTo")).isNotEmpty();
        assertThat(template.path("properties")).isNotEmpty()
            .allSatisfy(property -> assertThat(BINDINGS).contains(property.path("binding").path("type").stringValue()));
    }

    private static void collect(JsonNode components, List<String> ids) {
        for (JsonNode component : components) {
            assertThat(component.path("type").stringValue()).isNotBlank();
            ids.add(component.path("id").stringValue());
            collect(component.path("components"), ids);
        }
    }

    private static List<Element> all(Document document, String name) {
        NodeList nodes = document.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static Stream<Path> files(String root, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(root))) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        }
    }

}
