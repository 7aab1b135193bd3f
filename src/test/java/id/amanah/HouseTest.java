package id.amanah;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/**
 * Holds the house of design §2 up: who may import whom, and what nothing may be called.
 */
class HouseTest {

    private static final JavaClasses MAIN = new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests())
        .importPackages("id.amanah");

    private static final List<String> BANNED = List.of("Impl", "Dto", "DTO", "Entity", "Helper", "Helpers", "Util",
            "Utils", "Manager", "Service");

    private final ApplicationModules modules = ApplicationModules.of(Amanah.class);

    @Test
    void importsRunDownAndNeverIntoAnotherPackagesInside() {
        modules.verify();
    }

    @Test
    void everyClassLivesInAPackageThatSaysWhatItMayImport() {
        Stream<JavaClass> inPackages = MAIN.stream().filter(type -> !type.getName().equals(Amanah.class.getName()));

        assertThat(inPackages).allSatisfy(type -> assertThat(allowedImportsOf(type)).as(type.getName())
            .isNotNull()
            .doesNotContain(ApplicationModule.OPEN_TOKEN));
    }

    @Test
    void everyPackageSaysInASentenceWhatItIs() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/id/amanah"))) {
            Stream<Path> packages = files.filter(f -> f.toString().endsWith(".java"))
                .map(Path::getParent)
                .distinct()
                .filter(f -> !f.endsWith("id/amanah"));

            assertThat(packages).allSatisfy(folder -> assertThat(folder.resolve("package-info.java")).exists()
                .content(StandardCharsets.UTF_8)
                .containsPattern("(?s)/\\*\\*.*[\\w}]\\.\\s"));
        }
    }

    /** Typed values are a library of their own, which tables are asked with as well. */
    @Test
    void onlyOnePackageKnowsTheProcessEngine() {
        var engine = resideInAPackage("org.camunda.bpm.engine..");
        var values = resideInAPackage("org.camunda.bpm.engine.variable..");

        noClasses().that()
            .resideOutsideOfPackages("id.amanah.workflow.engine..", "id.amanah.rules..")
            .should()
            .dependOnClassesThat(engine)
            .check(MAIN);
        noClasses().that()
            .resideInAPackage("id.amanah.rules..")
            .should()
            .dependOnClassesThat(engine.and(not(values)))
            .check(MAIN);
    }

    @Test
    void onlyOnePackageKnowsTheLibrariesOfDecisionsAndExpressions() {
        noClasses().that()
            .resideOutsideOfPackage("id.amanah.rules..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.camunda.bpm.dmn..").or(resideInAPackage("org.camunda.feel.."))
                .or(resideInAPackage("camundajar.impl..")))
            .check(MAIN);
    }

    @Test
    void whatAPackageOffersDoesNotKnowItsOwnPagesAndResources() {
        modules.forEach(module -> offersWithoutEdge(module.getBasePackage().getName()).check(MAIN));
    }

    private static ArchRule offersWithoutEdge(String base) {
        return noClasses().that()
            .resideInAPackage(base + "..")
            .and()
            .resideOutsideOfPackages(base + ".web..", base + ".api..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(base + ".web..", base + ".api..");
    }

    @Test
    void namesComeFromTheTradeNotFromThePattern() {
        assertThat(MAIN.stream().map(JavaClass::getSimpleName))
            .noneMatch(name -> BANNED.stream().anyMatch(name::endsWith));
    }

    /** The engine's own clock is static: it is told how far ours is off the machine's. */
    @Test
    void nobodyReadsTheTimeButFromTheClockHandedIn() {
        noClasses().that()
            .resideOutsideOfPackage("id.amanah.installation..")
            .and()
            .doNotHaveFullyQualifiedName("id.amanah.workflow.engine.EngineClock")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .check(MAIN);
    }

    @Test
    void whatAClassNeedsStandsInItsConstructor() {
        noFields().should().beAnnotatedWith(Autowired.class).check(MAIN);
    }

    @Test
    void sharedTypesKnowNoSpring() {
        classes().that()
            .resideInAPackage("id.amanah.shared..")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "id.amanah.shared..", "com.fasterxml.uuid..")
            .check(MAIN);
    }

    private String[] allowedImportsOf(JavaClass type) {
        return modules.getModuleByType(type.getName())
            .map(module -> said(module.getBasePackage().getName()))
            .map(ApplicationModule::allowedDependencies)
            .orElse(null);
    }

    private static ApplicationModule said(String name) {
        try {
            return Class.forName(name + ".package-info").getAnnotation(ApplicationModule.class);
        }
        catch (ClassNotFoundException nothingSaid) {
            return null;
        }
    }

}
