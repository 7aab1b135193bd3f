package id.amanah.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.amanah.AmanahTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.cfg.DefaultBpmnParseFactory;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.bpmn.parser.DefaultFailedJobParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Models handed straight to the engine, past the lint: none that could reach Java gets
 * in, whatever place of the notation it uses.
 */
@AmanahTest
class ModelsTheLintNeverSawTest {

    private static final List<String> EXPRESSIONS = List.of("${''.getClass()}",
            "#{''.getClass().forName('java.lang.Runtime').getMethods()[6].invoke(null)}",
            "${execution.setVariable('a', 1)}", "${declarations.get(1)}", "a ${outcome} b", "${outcome == 'a' && true}",
            "${outcome");

    /** Allowed somewhere, and refused wherever else they stand. */
    private static final List<String> OUT_OF_PLACE = List.of("${startDeadlines}", "${outcome == 'a'}");

    @Autowired
    ProcessEngine engine;

    @TestFactory
    Stream<DynamicTest> noExpressionGetsInAnywhere() throws IOException {
        return Place.all().stream().map(place -> DynamicTest.dynamicTest(place.name(), () -> {
            EXPRESSIONS.forEach(expression -> assertRefused(place.with(expression), place.element(), ""));
            OUT_OF_PLACE.stream()
                .filter(expression -> !isAtHome(place, expression))
                .forEach(expression -> assertRefused(place.with(expression), place.element(), ""));
        }));
    }

    private static boolean isAtHome(Place place, String expression) {
        return expression.contains("=") ? place.name().equals("condition of a flow")
                : place.name().equals("delegate expression")
                        || place.name().equals("delegate expression of a business rule task");
    }

    @TestFactory
    Stream<DynamicTest> behindTheGuardNothingIsMadeOfAnExpressionOrScriptEither() throws IOException {
        return Place.all()
            .stream()
            .filter(place -> place.behind() != '-')
            .map(place -> DynamicTest.dynamicTest(place.name(), () -> {
                EXPRESSIONS.forEach(expression -> assertUnreadable(place, expression,
                        "Outside the grammar of models|Models run no scripts|is not a valid number"));
                if (place.behind() == 'S') {
                    assertUnreadable(place, "java.lang.Runtime.getRuntime()", "Models run no scripts");
                }
            }));
    }

    private void assertUnreadable(Place place, String expression, String because) {
        Throwable refused = catchThrowable(() -> readWithoutGuard(place.with(expression)));

        assertThat(refused).as(place + ": " + expression).isNotNull();
        assertThat(refused.getMessage()).as(place + ": " + expression).containsPattern(because);
    }

    @Test
    void anExpressionIsRefusedHoweverItIsWritten() {
        assertRefused(Place.whole("{x}<userTask id='x'><documentation>$<!-- -->{a.b}</documentation></userTask>"), "x",
                "${a.b}");
        assertRefused(Place.whole("{x}<userTask id='x'><documentation><![CDATA[${a.b}]]></documentation></userTask>"),
                "x", "${a.b}");
        assertRefused(Place.whole("{x}<userTask id='x' name='&#36;&#123;a.b}'/>"), "x", "${a.b}");
        assertRefused(Place.whole("{x}<serviceTask id='x' xmlns:c='http://camunda.org/schema/1.0/bpmn' c:class='A'/>"),
                "x", "camunda:class");
    }

    @Test
    void aStepThatIsNotThereIsRefusedByName() {
        assertRefused(Place.whole("{x}<serviceTask id='x' camunda:delegateExpression='${formatDisk}'/>"), "x",
                "there is no step 'formatDisk'");
        assertRefused(Place.whole("{x}<businessRuleTask id='x' camunda:delegateExpression='${engine}'/>"), "x",
                "there is no step 'engine'");
    }

    @Test
    void manyAreAskedForAListOfTheFactsAlone() {
        for (String list : List.of("camunda:collection='runtimeService'", "camunda:collection='facts'", "",
                "camunda:collection='facts.answers.x' camunda:elementVariable='a'")) {
            assertRefused(
                    Place.whole("{x}<userTask id='x'><multiInstanceLoopCharacteristics " + list + "/></userTask>"), "x",
                    "");
        }
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceWithItsPlace() {
        ParseException refused = refused(Place.whole("""
                {x}<userTask id="x" camunda:assignee="siti"><documentation>${a}</documentation></userTask>
                <scriptTask id="y"/>"""));

        assertThat(problems(refused)).extracting(Problem::getMainElementId).contains("x", "y");
        assertThat(problems(refused)).hasSizeGreaterThanOrEqualTo(3).allMatch(problem -> problem.getLine() > 0);
        assertThat(refused.getResorceReports().get(0).getResourceName()).isEqualTo("past-the-lint.bpmn");
    }

    @Test
    void whatIsNoModelIsRefused() {
        for (String text : List.of("", "no xml", "<html/>", "<definitions/>",
                "<definitions xmlns='http://www.omg.org/spec/DMN/20151101/dmn.xsd'/>")) {
            assertThat(catchThrowable(() -> deploy(text.getBytes(StandardCharsets.UTF_8)))).as(text).isNotNull();
        }
        assertNothingDeployed();
    }

    @Test
    void aDocumentTypeIsRefusedSoNoEntityIsEverRead(@TempDir Path directory) throws IOException {
        Path secret = Files.writeString(directory.resolve("secret.txt"), "rahasia-negara");
        String body = new String(Place.whole("{x}<userTask id='x' name='&e;'/>"), StandardCharsets.UTF_8);
        for (String type : List.of("<!DOCTYPE definitions [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>",
                "<!DOCTYPE definitions [<!ENTITY e \"harmless\">]>",
                "<!DOCTYPE definitions [<!ENTITY a \"x\"><!ENTITY e \"&a;&a;&a;&a;\">]>",
                "<!DOCTYPE definitions SYSTEM \"http://127.0.0.1:9/evil.dtd\">")) {
            Throwable refused = catchThrowable(() -> deploy((type + body).getBytes(StandardCharsets.UTF_8)));

            assertThat(refused).as(type).hasMessageContaining("DOCTYPE");
            assertThat(refused).message().doesNotContain("rahasia-negara");
        }
        assertNothingDeployed();
    }

    @Test
    void noClassIsEverMadeAndNoScriptEngineFound() {
        ProcessEngineConfigurationImpl configuration = configuration();

        assertThat(catchThrowable(() -> configuration.getArtifactFactory().getArtifact(String.class)))
            .hasMessageContaining("Models name no classes");
        for (String language : List.of("javascript", "groovy", "juel", "feel")) {
            assertThat(configuration.getScriptEngineResolver().getScriptEngine(language, true)).isNull();
        }
        assertThat(configuration.getDmnEngineConfiguration()).isNull();
    }

    private void assertRefused(byte[] model, String element, String reason) {
        ParseException refused = refused(model);

        assertThat(problems(refused)).as(new String(model, StandardCharsets.UTF_8)).anySatisfy(problem -> {
            assertThat(problem.getMessage()).startsWith("Refused by the grammar of models")
                .contains("'" + element + "'");
            assertThat(problem.getMainElementId()).isEqualTo(element);
        });
        assertThat(refused.getMessage()).contains(reason);
    }

    private ParseException refused(byte[] model) {
        ParseException refused = catchThrowableOfType(ParseException.class, () -> deploy(model));
        assertThat(refused).as(new String(model, StandardCharsets.UTF_8)).isNotNull();
        return refused;
    }

    private static List<Problem> problems(ParseException refused) {
        return refused.getResorceReports().get(0).getErrors();
    }

    private void deploy(byte[] model) {
        engine.getRepositoryService()
            .createDeployment()
            .name("past-the-lint")
            .addInputStream("past-the-lint.bpmn", new ByteArrayInputStream(model))
            .deploy();
    }

    private void assertNothingDeployed() {
        assertThat(engine.getRepositoryService().createDeploymentQuery().deploymentName("past-the-lint").count())
            .isZero();
    }

    private void readWithoutGuard(byte[] model) {
        ProcessEngineConfigurationImpl configuration = configuration();
        configuration.getCommandExecutorTxRequired()
            .execute(context -> parser(configuration).createParse()
                .sourceInputStream(new ByteArrayInputStream(model))
                .deployment(new DeploymentEntity())
                .execute());
    }

    private static BpmnParser parser(ProcessEngineConfigurationImpl configuration) {
        BpmnParser parser = new BpmnParser(configuration.getExpressionManager(), new DefaultBpmnParseFactory());
        parser.setParseListeners(List.of(new DefaultFailedJobParseListener()));
        return parser;
    }

    private ProcessEngineConfigurationImpl configuration() {
        return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

}
