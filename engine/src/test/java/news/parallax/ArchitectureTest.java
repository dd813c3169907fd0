package news.parallax;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The house rules of the engine. Each is also shown to find what breaks it. */
class ArchitectureTest {
    /** Each depends only on those before it. */
    private static final List<String> PACKAGES = List.of(
            "news.parallax.model",
            "news.parallax.text",
            "news.parallax.article",
            "news.parallax.extract.cue",
            "news.parallax.extract.metadata",
            "news.parallax.extract.page",
            "news.parallax.extract.flat",
            "news.parallax.extract",
            "news.parallax.statement.tagger",
            "news.parallax.statement.name",
            "news.parallax.statement.amount",
            "news.parallax.statement.attribution",
            "news.parallax.statement",
            "news.parallax.date",
            "news.parallax.event",
            "news.parallax.telling",
            "news.parallax.origin",
            "news.parallax.quote",
            "news.parallax.difference",
            "news.parallax.lineup",
            "news.parallax.claim",
            "news.parallax");

    private static final JavaClasses ENGINE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
            .importPackages("news.parallax");

    private static final ArchRule NO_NETWORK = noClasses()
            .should()
            .dependOnClassesThat(describe(
                    "reach the network",
                    c -> c.getPackageName().matches("java\\.net(?:\\..*)?|javax\\.net(?:\\..*)?|java\\.rmi(?:\\..*)?")
                                    && !Set.of("java.net.URI", "java.net.URISyntaxException")
                                            .contains(c.getName())
                            || c.getName().equals("org.jsoup.Connection")))
            .as("the engine does no network");

    private static final ArchRule NO_FILES = noClasses()
            .should()
            .dependOnClassesThat(describe(
                    "reach files",
                    c -> c.getPackageName().startsWith("java.nio.file")
                            || c.getName().matches("java\\.io\\.(?:File.*|RandomAccessFile)")
                            || c.getName().equals("java.nio.channels.FileChannel")))
            .as("the engine reads and writes no file");

    private static final ArchRule NO_DATABASE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..")
            .as("the engine opens no database");

    private static final ArchRule NO_PRINTING = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace")
            .as("the engine prints nothing");

    private static final ArchRule NO_CLOCK = noClasses()
            .should()
            .accessTargetWhere(access(
                    "read a clock of the machine",
                    "java\\.time\\.\\w+\\.now\\((?!java\\.time\\.Clock\\)).*",
                    "java\\.time\\.Clock\\.(?:system|tick).*",
                    "java\\.lang\\.System\\.(?:currentTimeMillis|nanoTime)\\(\\)",
                    "java\\.util\\.Date\\.<init>\\(\\)",
                    "java\\.util\\.Calendar\\.getInstance\\(.*"))
            .as("the engine reads no clock");

    private static final ArchRule SAME_ON_ANY_MACHINE = noClasses()
            .should()
            .accessTargetWhere(access(
                    "depend on the machine or on chance",
                    "java\\.util\\.Locale\\.getDefault\\(.*",
                    "java\\.time\\.ZoneId\\.systemDefault\\(\\)",
                    "java\\.util\\.TimeZone\\.getDefault\\(\\)",
                    "java\\.nio\\.charset\\.Charset\\.defaultCharset\\(\\)",
                    "java\\.lang\\.System\\.(?:getenv|getProperty|lineSeparator)\\(.*",
                    "java\\.lang\\.String\\.(?:toLowerCase|toUpperCase)\\(\\)",
                    "java\\.lang\\.String\\.formatted\\(.*",
                    "java\\.lang\\.String\\.format\\(java\\.lang\\.String, .*",
                    "java\\.lang\\.Math\\.random\\(\\)",
                    "java\\.util\\.Random\\.<init>\\(\\)",
                    "java\\.util\\.UUID\\.randomUUID\\(\\)",
                    "java\\.util\\.concurrent\\.ThreadLocalRandom\\..*"))
            .as("the engine gives the same result on any machine");

    static final List<ArchRule> MEANS =
            List.of(NO_NETWORK, NO_FILES, NO_DATABASE, NO_PRINTING, NO_CLOCK, SAME_ON_ANY_MACHINE);

    private static DescribedPredicate<JavaAccess<?>> access(String what, String... targets) {
        Pattern pattern = Pattern.compile(String.join("|", targets));
        return describe(what, a -> pattern.matcher(a.getTarget().getFullName()).matches());
    }

    /** For each package but the last, that it depends on none of those after it. */
    private static List<ArchRule> order(List<String> packages) {
        List<ArchRule> rules = new ArrayList<>();
        for (int i = 0; i + 1 < packages.size(); i++) {
            rules.add(noClasses()
                    .that()
                    .resideInAPackage(packages.get(i))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(packages.subList(i + 1, packages.size()).toArray(String[]::new))
                    .allowEmptyShould(false));
        }
        return rules;
    }

    @Test
    void aPackageDependsOnlyOnThoseBeforeIt() {
        order(PACKAGES).forEach(rule -> rule.check(ENGINE));
    }

    @Test
    void everyClassLivesInOneOfTheListedPackages() {
        classes()
                .should()
                .resideInAnyPackage(PACKAGES.toArray(String[]::new))
                .allowEmptyShould(false)
                .check(ENGINE);
        assertThat(PACKAGES)
                .allSatisfy(name -> assertThat(ENGINE.stream().map(JavaClass::getPackageName))
                        .contains(name));
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("news.(parallax.*)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(false)
                .check(ENGINE);
    }

    @Test
    void theOrderTheOtherWayRoundIsFoundBroken() {
        List<String> backwards = new ArrayList<>(PACKAGES);
        Collections.reverse(backwards);
        // The first two stand on nothing; each of the others is found.
        assertThat(order(backwards))
                .filteredOn(rule -> rule.evaluate(ENGINE).hasViolation())
                .hasSize(PACKAGES.size() - 2);
    }

    @ParameterizedTest
    @FieldSource("MEANS")
    void theEngineKeepsToItsMeans(ArchRule rule) {
        rule.allowEmptyShould(false).check(ENGINE);
    }

    @ParameterizedTest
    @FieldSource("MEANS")
    void aClassThatDoesNotIsFound(ArchRule rule) {
        JavaClasses bad = new ClassFileImporter().importClasses(Everything.class);
        assertThatThrownBy(() -> rule.check(bad)).isInstanceOf(AssertionError.class);
    }

    @Test
    void aClockThatIsHandedInMayBeRead() {
        JavaClasses good = new ClassFileImporter().importClasses(HandedIn.class);
        NO_CLOCK.check(good);
        NO_NETWORK.check(good);
    }

    /** Does all that the engine does not. Never run. */
    @SuppressWarnings("unused")
    private static final class Everything {
        void all() throws Exception {
            try (Socket socket = new Socket("localhost", 1)) {
                System.out.println(socket);
            }
            Files.delete(Path.of("x"));
            new File("x").delete();
            java.sql.DriverManager.getConnection("x").close();
            System.err.println(Instant.now());
            System.out.println(LocalDate.now());
            System.out.println(Clock.systemUTC());
            System.out.println(Locale.getDefault());
        }
    }

    @SuppressWarnings("unused")
    private static final class HandedIn {
        LocalDate day(Clock clock) {
            return LocalDate.now(clock);
        }

        URI page() {
            return URI.create("https://example.org/");
        }
    }
}
