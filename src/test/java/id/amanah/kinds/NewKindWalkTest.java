package id.amanah.kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.amanah.AmanahTest;
import id.amanah.Clients;
import id.amanah.PageClient;
import id.amanah.desk.GiftReports;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Walks the guide of process designers: every file is made of what the guide shows and
 * nothing else, under a name of its own, since the finished one is deployed already.
 */
@AmanahTest
@DisplayName("The guide to a new kind, walked")
class NewKindWalkTest {

    private static final Path ENGLISH = Path.of("docs/new-kind.md");

    private static final Path INDONESIAN = Path.of("docs/jenis-baru.md");

    /** What Modeler calls a component, and what it saves. */
    private static final Map<String, String> COMPONENTS = Map.of("Text field", "textfield", "Date", "datetime",
            "Number", "number", "Radio group", "radio", "Text area", "textarea", "Checkbox", "checkbox");

    @Autowired
    Clients clients;

    @Autowired
    Kinds kinds;

    @Test
    void leadsToAKindThatIsFiledAndDecidedWithoutARestart() throws IOException {
        kinds.deploy(folder());

        PageClient siti = clients.page("siti");
        assertThat(siti.get("/").select("#begin-walked-work")).hasSize(1);
        String number = (String) clients.as("siti")
            .post("/api/declarations",
                    Map.of("kind", "walked-work", "submit", true, "answers",
                            Map.of("employer", "Universitas Contoh", "position", "Dosen", "from", "2026-03-01",
                                    "hoursPerWeek", 4, "touchesOffice", false, "statementOfTruth", true)))
            .expect(201)
            .json()
            .get("number");
        PageClient budi = clients.page("budi");
        Document work = budi.get("/kerja/" + GiftReports.work(clients, "budi", number, "decide-request"));
        budi.submit(work, "#decide", Map.of("outcome", "permit-on-conditions", "conditions", "Di luar jam kerja"));

        assertThat(number).startsWith("KEMCON-WW-");
        assertThat(clients.as("siti").get("/api/declarations/" + number).json()).containsEntry("outcome", "permitted");
        assertThat(clients.as("siti").get("/api/letters?size=200").items())
            .filteredOn(letter -> number.equals(letter.get("declaration")))
            .extracting(letter -> letter.get("name"))
            .containsExactlyInAnyOrder("received", "permitted");
        assertThat(siti.inLanguage("en").get("/laporan/" + number).text()).contains("Permission for outside work");
    }

    @Test
    void namesWhatIsMissingAsTheGuideSays() throws IOException {
        Map<String, byte[]> folder = folder();
        String words = new String(folder.get("words_en.properties"), StandardCharsets.UTF_8);
        folder.put("words_en.properties",
                words.replaceFirst("(?m)^decide-request.refuse.label=.*\\n", "").getBytes(StandardCharsets.UTF_8));

        assertThat(Files.readString(ENGLISH)).contains("decide-request.refuse.label: the word is missing");
        assertThatThrownBy(() -> kinds.deploy(folder)).isInstanceOf(ModelRefused.class)
            .hasMessageContaining("words_en.properties")
            .hasMessageContaining("decide-request.refuse.label");
    }

    @Test
    void makesTheFolderThatIsShipped() throws IOException {
        Map<String, byte[]> folder = folder();

        Path shipped = Path.of("bpmn/outside-work");
        try (var files = Files.walk(shipped).filter(Files::isRegularFile)) {
            assertThat(files.map(file -> shipped.relativize(file).toString().replace("outside-work", "walked-work")))
                .containsExactlyInAnyOrderElementsOf(folder.keySet());
        }
        for (String letter : folder.keySet().stream().filter(name -> name.startsWith("letters/")).toList()) {
            assertThat(shipped.resolve(letter)).hasBinaryContent(folder.get(letter));
        }
    }

    private static Map<String, byte[]> folder() throws IOException {
        String english = Files.readString(ENGLISH);
        Map<String, String> files = new HashMap<>();
        files.put("kind.yaml", block(english, "key: outside-work"));
        files.put("request.form", form(english));
        files.put("decide-request.form", block(english, "{"));
        files.put("outside-work.bpmn", process(english));
        files.put("words_en.properties", block(english, "conditions.help="));
        files.put("words_id.properties", block(Files.readString(INDONESIAN), "conditions.help="));
        for (String letter : List.of("received", "permitted", "refused")) {
            files.put("letters/" + letter + "_en.mustache", letter(english, letter + "_en"));
            files.put("letters/" + letter + "_id.mustache", letter(Files.readString(INDONESIAN), letter + "_id"));
        }
        Map<String, byte[]> folder = new HashMap<>();
        files.forEach((name, text) -> folder.put(name.replace("outside-work", "walked-work"),
                text.replace("outside-work", "walked-work")
                    .replace("prefix: OW", "prefix: WW")
                    .getBytes(StandardCharsets.UTF_8)));
        return folder;
    }

    /** The block of the guide that begins so. */
    private static String block(String guide, String beginning) {
        Matcher block = Pattern.compile("```\\w*\\n(" + Pattern.quote(beginning) + ".*?)```", Pattern.DOTALL)
            .matcher(guide);
        assertThat(block.find()).as(beginning).isTrue();
        return block.group(1);
    }

    private static String letter(String guide, String name) {
        Matcher letter = Pattern.compile("`letters/" + name + "\\.mustache`\\n\\n```\\n(.*?)```", Pattern.DOTALL)
            .matcher(guide);
        assertThat(letter.find()).as(name).isTrue();
        return letter.group(1);
    }

    /** What Modeler saves when the table of questions is drawn. */
    private static String form(String guide) {
        List<String> components = new ArrayList<>();
        Matcher row = Pattern.compile("(?m)^\\| (.+?) \\| ([A-Z][a-z ]+?) \\| `(\\w+)` \\| (.+?) \\|$").matcher(guide);
        while (row.find()) {
            components.add(component(row.group(1), COMPONENTS.get(row.group(2)), row.group(3), row.group(4)));
        }
        assertThat(components).hasSize(7);
        return "{\"id\":\"request\",\"type\":\"default\",\"schemaVersion\":16,\"components\":["
                + String.join(",", components) + "]}";
    }

    private static String component(String label, String type, String key, String settings) {
        StringBuilder made = new StringBuilder("{\"type\":\"" + type + "\",\"id\":\"field-" + key + "\",\"key\":\""
                + key + "\",\"" + (type.equals("datetime") ? "subtype\":\"date\",\"dateLabel" : "label") + "\":\""
                + label + "\",\"validate\":{\"required\":true");
        Matcher range = Pattern.compile("(\\d+) to (\\d+)").matcher(settings);
        made.append(range.find() ? ",\"min\":" + range.group(1) + ",\"max\":" + range.group(2) + "}" : "}");
        if (type.equals("radio")) {
            made.append(
                    ",\"values\":[{\"label\":\"Ya\",\"value\":\"true\"},{\"label\":\"Tidak\",\"value\":\"false\"}]");
        }
        Matcher hidden = Pattern.compile("`(=.+?)`").matcher(settings);
        made.append(hidden.find() ? ",\"conditional\":{\"hide\":\"" + hidden.group(1) + "\"}" : "");
        Matcher property = Pattern.compile("property `(\\w+)` = `(\\w+)`").matcher(settings);
        return made.append(
                property.find() ? ",\"properties\":{\"" + property.group(1) + "\":\"" + property.group(2) + "\"}" : "")
            .append("}")
            .toString();
    }

    /** What Modeler saves when the eight elements are drawn. */
    private static String process(String guide) {
        assertThat(guide).contains("id `submitted`", "id `decide-request`", "id `is-permitted`",
                "ids `permitted` and `refused`", "id `letter-received`", "ids `letter-permitted` and `letter-refused`",
                "`${sendLetter}`", "`input.letter` = `received` and `input.to` = `filer`",
                "`input.letter` is `permitted` and `refused`");
        Matcher condition = Pattern.compile("condition `(\\$\\{.+?})`").matcher(guide);
        assertThat(condition.find()).isTrue();
        StringBuilder properties = new StringBuilder();
        Matcher row = Pattern.compile("(?m)^ +\\| `(\\w+)` \\| `(.+?)` \\|$").matcher(guide);
        while (row.find()) {
            properties.append("<camunda:property name=\"%s\" value=\"%s\" />".formatted(row.group(1), row.group(2)));
        }
        return MODELER.replace("PROPERTIES", properties).replace("CONDITION", condition.group(1));
    }

    private static final String MODELER = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
              xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"
              xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
              xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:modeler="http://camunda.org/schema/modeler/1.0"
              id="Definitions_0k1" targetNamespace="http://bpmn.io/schema/bpmn" exporter="Camunda Modeler"
              exporterVersion="5.36.1" modeler:executionPlatform="Camunda Platform" modeler:executionPlatformVersion="7.24.0">
              <bpmn:process id="outside-work" isExecutable="true" camunda:historyTimeToLive="180">
                <bpmn:startEvent id="submitted"><bpmn:outgoing>Flow_1</bpmn:outgoing></bpmn:startEvent>
                <bpmn:sequenceFlow id="Flow_1" sourceRef="submitted" targetRef="letter-received" />
                <bpmn:serviceTask id="letter-received" camunda:delegateExpression="${sendLetter}">
                  <bpmn:extensionElements><camunda:properties>
                    <camunda:property name="input.letter" value="received" /><camunda:property name="input.to" value="filer" />
                  </camunda:properties></bpmn:extensionElements>
                  <bpmn:incoming>Flow_1</bpmn:incoming><bpmn:outgoing>Flow_5</bpmn:outgoing>
                </bpmn:serviceTask>
                <bpmn:sequenceFlow id="Flow_5" sourceRef="letter-received" targetRef="decide-request" />
                <bpmn:userTask id="decide-request" name="Decide the request">
                  <bpmn:extensionElements><camunda:properties>PROPERTIES</camunda:properties></bpmn:extensionElements>
                  <bpmn:incoming>Flow_5</bpmn:incoming><bpmn:outgoing>Flow_2</bpmn:outgoing>
                </bpmn:userTask>
                <bpmn:exclusiveGateway id="is-permitted" default="Flow_3">
                  <bpmn:incoming>Flow_2</bpmn:incoming><bpmn:outgoing>Flow_3</bpmn:outgoing><bpmn:outgoing>Flow_4</bpmn:outgoing>
                </bpmn:exclusiveGateway>
                <bpmn:sequenceFlow id="Flow_2" sourceRef="decide-request" targetRef="is-permitted" />
                <bpmn:endEvent id="permitted"><bpmn:incoming>Flow_6</bpmn:incoming></bpmn:endEvent>
                <bpmn:sequenceFlow id="Flow_3" sourceRef="is-permitted" targetRef="letter-permitted" />
                <bpmn:serviceTask id="letter-permitted" camunda:delegateExpression="${sendLetter}">
                  <bpmn:extensionElements><camunda:properties>
                    <camunda:property name="input.letter" value="permitted" /><camunda:property name="input.to" value="filer" />
                  </camunda:properties></bpmn:extensionElements>
                  <bpmn:incoming>Flow_3</bpmn:incoming><bpmn:outgoing>Flow_6</bpmn:outgoing>
                </bpmn:serviceTask>
                <bpmn:sequenceFlow id="Flow_6" sourceRef="letter-permitted" targetRef="permitted" />
                <bpmn:endEvent id="refused"><bpmn:incoming>Flow_7</bpmn:incoming></bpmn:endEvent>
                <bpmn:sequenceFlow id="Flow_4" sourceRef="is-permitted" targetRef="letter-refused">
                  <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">CONDITION</bpmn:conditionExpression>
                </bpmn:sequenceFlow>
                <bpmn:serviceTask id="letter-refused" camunda:delegateExpression="${sendLetter}">
                  <bpmn:extensionElements><camunda:properties>
                    <camunda:property name="input.letter" value="refused" /><camunda:property name="input.to" value="filer" />
                  </camunda:properties></bpmn:extensionElements>
                  <bpmn:incoming>Flow_4</bpmn:incoming><bpmn:outgoing>Flow_7</bpmn:outgoing>
                </bpmn:serviceTask>
                <bpmn:sequenceFlow id="Flow_7" sourceRef="letter-refused" targetRef="refused" />
              </bpmn:process>
              <bpmndi:BPMNDiagram id="BPMNDiagram_1"><bpmndi:BPMNPlane id="BPMNPlane_1" bpmnElement="outside-work">
                <bpmndi:BPMNShape id="submitted_di" bpmnElement="submitted"><dc:Bounds x="82" y="242" width="36" height="36" /></bpmndi:BPMNShape>
                <bpmndi:BPMNShape id="received_di" bpmnElement="letter-received"><dc:Bounds x="170" y="220" width="100" height="80" /></bpmndi:BPMNShape>
                <bpmndi:BPMNShape id="decide_di" bpmnElement="decide-request"><dc:Bounds x="320" y="220" width="100" height="80" /></bpmndi:BPMNShape>
                <bpmndi:BPMNShape id="gateway_di" bpmnElement="is-permitted"><dc:Bounds x="475" y="235" width="50" height="50" /></bpmndi:BPMNShape>
                <bpmndi:BPMNShape id="lp_di" bpmnElement="letter-permitted"><dc:Bounds x="580" y="220" width="100" height="80" /></bpmndi:BPMNShape>
                <bpmndi:BPMNShape id="lr_di" bpmnElement="letter-refused"><dc:Bounds x="580" y="340" width="100" height="80" /></bpmndi:BPMNShape>
                <bpmndi:BPMNShape id="permitted_di" bpmnElement="permitted"><dc:Bounds x="732" y="242" width="36" height="36" /></bpmndi:BPMNShape>
                <bpmndi:BPMNShape id="refused_di" bpmnElement="refused"><dc:Bounds x="732" y="362" width="36" height="36" /></bpmndi:BPMNShape>
                <bpmndi:BPMNEdge id="Flow_1_di" bpmnElement="Flow_1"><di:waypoint x="118" y="260" /><di:waypoint x="170" y="260" /></bpmndi:BPMNEdge>
                <bpmndi:BPMNEdge id="Flow_5_di" bpmnElement="Flow_5"><di:waypoint x="270" y="260" /><di:waypoint x="320" y="260" /></bpmndi:BPMNEdge>
                <bpmndi:BPMNEdge id="Flow_2_di" bpmnElement="Flow_2"><di:waypoint x="420" y="260" /><di:waypoint x="475" y="260" /></bpmndi:BPMNEdge>
                <bpmndi:BPMNEdge id="Flow_3_di" bpmnElement="Flow_3"><di:waypoint x="525" y="260" /><di:waypoint x="580" y="260" /></bpmndi:BPMNEdge>
                <bpmndi:BPMNEdge id="Flow_4_di" bpmnElement="Flow_4"><di:waypoint x="500" y="285" /><di:waypoint x="500" y="380" /><di:waypoint x="580" y="380" /></bpmndi:BPMNEdge>
                <bpmndi:BPMNEdge id="Flow_6_di" bpmnElement="Flow_6"><di:waypoint x="680" y="260" /><di:waypoint x="732" y="260" /></bpmndi:BPMNEdge>
                <bpmndi:BPMNEdge id="Flow_7_di" bpmnElement="Flow_7"><di:waypoint x="680" y="380" /><di:waypoint x="732" y="380" /></bpmndi:BPMNEdge>
              </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
            </bpmn:definitions>
            """;

}
