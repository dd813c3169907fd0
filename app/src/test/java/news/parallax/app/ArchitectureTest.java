package news.parallax.app;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The order of the rooms above the engine: inputs are read, commands use them, Main starts a command. */
final class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("news.parallax");

    @Test
    void thePackagesOfTheCommandLineDependOnOneAnotherInOneDirection() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("input")
                .definedBy("news.parallax.app.input")
                .layer("command")
                .definedBy("news.parallax.app.command")
                .layer("app")
                .definedBy("news.parallax.app")
                .whereLayer("app")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("command")
                .mayOnlyBeAccessedByLayers("app")
                .whereLayer("input")
                .mayOnlyBeAccessedByLayers("app", "command")
                .check(CLASSES);
    }

    @Test
    void neitherTheEngineNorTheReportKnowsTheCommandLine() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("engine")
                .definedBy(
                        "news.parallax",
                        "news.parallax.text..",
                        "news.parallax.article..",
                        "news.parallax.extract..",
                        "news.parallax.statement..",
                        "news.parallax.event..",
                        "news.parallax.origin..",
                        "news.parallax.claim..")
                .layer("report")
                .definedBy("news.parallax.report..")
                .layer("app")
                .definedBy("news.parallax.app..")
                .whereLayer("app")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("report")
                .mayOnlyBeAccessedByLayers("app")
                .check(CLASSES);
    }
}
