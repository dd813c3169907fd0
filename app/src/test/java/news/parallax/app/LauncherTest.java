package news.parallax.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code parallax} at the root, among JDKs and a build that are stand-ins for the real ones. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final Instant THEN = Instant.parse("2026-01-01T00:00:00Z");

    /** Says which JDK it is of, then its arguments one to a line, then its input. */
    private static final String JAVA = """
            #!/bin/sh
            printf 'jdk %s\\n' "${0%/bin/java}"
            for argument; do printf '<%s>\\n' "$argument"; done
            cat
            exit "${EXIT_CODE:-0}"
            """;

    private static final String MAVEN = """
            #!/bin/sh
            cat
            echo built with "$JAVA_HOME" >>builds
            sleep 0.3
            mkdir -p app/target
            : >app/target/parallax.jar
            """;

    @TempDir
    private Path temp;

    private final Map<String, String> environment = new TreeMap<>();

    private Path tree;
    private Path usual;
    private Path tools;

    @BeforeEach
    void layOut() throws IOException {
        temp = temp.toRealPath();
        tree = Files.createDirectories(temp.resolve("a tree"));
        usual = Files.createDirectories(temp.resolve("usual places"));
        tools = Files.createDirectories(temp.resolve("tools"));
        Files.copy(
                Path.of(System.getProperty("basedir", "."), "..", "parallax"),
                tree.resolve("parallax"),
                StandardCopyOption.COPY_ATTRIBUTES);
        touch(tree.resolve("pom.xml"), THEN);
        touch(tree.resolve("engine/src/main/java/Source.java"), THEN);
        setTime(tree.resolve("engine/src/main/java"), THEN);
        setTime(tree.resolve("engine/src/main"), THEN);
        touch(jar(), THEN.plusSeconds(60));
        script(tree.resolve("mvnw"), MAVEN);
        for (String tool : List.of("cat", "find", "ln", "mkdir", "mv", "readlink", "rm", "sleep", "tail", "touch")) {
            Path real = Stream.of("/usr/bin", "/bin")
                    .map(folder -> Path.of(folder, tool))
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow();
            script(tools.resolve(tool), "#!/bin/sh\nexec " + real + " \"$@\"\n");
        }
        environment.put("PATH", tools.toString());
        environment.put("HOME", temp.toString());
        environment.put("PARALLAX_JDK_PATH", usual.toString());
    }

    @Test
    void takesTheJdkOfJavaHomeThoughThereAreNewerOnes() throws Exception {
        environment.put("JAVA_HOME", jdk(temp.resolve("home"), "21.0.8").toString());
        onPath(jdk(temp.resolve("path"), "25.0.3"));
        jdk(usual.resolve("26"), "26");

        assertThat(run().jdk()).isEqualTo(temp.resolve("home"));
    }

    @Test
    void takesTheJavaOnThePathWhereJavaHomeIsTooOld() throws Exception {
        environment.put("JAVA_HOME", jdk(temp.resolve("home"), "17.0.15").toString());
        onPath(jdk(temp.resolve("path"), "21.0.8"));
        jdk(usual.resolve("26"), "26");

        assertThat(run().jdk()).isEqualTo(temp.resolve("path"));
    }

    @Test
    void takesTheNewestOfTheUsualPlacesWhereJavaHomeAndPathAreTooOld() throws Exception {
        environment.put("JAVA_HOME", temp.resolve("no such folder").toString());
        onPath(jdk(temp.resolve("path"), "1.8.0_402"));
        jdk(usual.resolve("a"), "21.0.8");
        jdk(usual.resolve("b"), "25.0.3");
        jdk(usual.resolve("b2"), "24.0.2");
        jdk(usual.resolve("c"), "9.0.4");
        Files.createDirectories(usual.resolve("d"));

        assertThat(run().jdk()).isEqualTo(usual.resolve("b"));
    }

    @Test
    void searchesSeveralPlacesAndTheLayoutOfMacs() throws Exception {
        Path other = temp.resolve("other places");
        environment.put("PARALLAX_JDK_PATH", usual + ":" + other);
        jdk(usual.resolve("21"), "21");
        jdk(other.resolve("some.jdk/Contents/Home"), "25.0.3");

        assertThat(run().jdk()).isEqualTo(other.resolve("some.jdk/Contents/Home"));
    }

    @Test
    void startsNoJavaToLearnItsVersion() throws Exception {
        Path old = jdk(usual.resolve("17"), "17.0.15");
        script(old.resolve("bin/java"), "#!/bin/sh\necho started >&2\n");
        jdk(usual.resolve("25"), "25.0.3");

        assertThat(run().error()).isEmpty();
    }

    @Test
    void saysInOneLineWhatToInstallWhereThereIsNoJdk() throws Exception {
        environment.put("JAVA_HOME", jdk(temp.resolve("home"), "17.0.15").toString());
        onPath(jdk(temp.resolve("path"), "20.0.2"));
        jdk(usual.resolve("11"), "11.0.2");

        Run run = run("--help");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output()).isEmpty();
        assertThat(run.error().lines()).singleElement().asString().contains("JDK from 21 up", "install");
    }

    @Test
    void passesArgumentsInputAndExitCode() throws Exception {
        jdk(usual.resolve("25"), "25.0.3");
        environment.put("EXIT_CODE", "3");
        String[] arguments = {"compare", "two words", "", "*", "$HOME", "it's", "a\"b\\c", "line\nbreak", "--", "-o"};

        Run run = new Run(start(temp, tree.resolve("parallax"), "in\nput\n", arguments));

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.output())
                .endsWith("<-jar>\n<" + jar() + ">\n<" + String.join(">\n<", arguments) + ">\nin\nput\n");
        assertThat(run.error()).isEmpty();
    }

    @Test
    void givesTheJvmALocaleInWhichFilesMayHaveAccents() throws Exception {
        Path jdk = jdk(usual.resolve("25"), "25.0.3");
        script(jdk.resolve("bin/java"), "#!/bin/sh\nprintf '%s %s' \"${LANG:-}\" \"${LC_ALL:-}\"\n");

        assertThat(run().output()).isEqualTo(" C.UTF-8");
        environment.put("LANG", "C");
        assertThat(run().output()).isEqualTo("C C.UTF-8");
        environment.put("LANG", "de_DE.UTF-8");
        assertThat(run().output()).isEqualTo("de_DE.UTF-8 ");
        environment.put("LC_ALL", "fr_FR.utf8");
        assertThat(run().output()).isEqualTo("de_DE.UTF-8 fr_FR.utf8");
    }

    @Test
    void worksThroughSymlinksFromAnywhere() throws Exception {
        jdk(usual.resolve("25"), "25.0.3");
        Path bin = Files.createDirectories(temp.resolve("bin"));
        Files.createSymbolicLink(bin.resolve("first"), Path.of("../a tree/parallax"));
        Files.createSymbolicLink(bin.resolve("second"), bin.resolve("first"));
        Files.createSymbolicLink(bin.resolve("third"), Path.of("second"));
        Files.createSymbolicLink(temp.resolve("linked"), Path.of("bin"));

        for (Path script : List.of(bin.resolve("third"), temp.resolve("linked/third"), Path.of("../bin/third"))) {
            assertThat(new Run(start(usual, script, "")).output()).contains("<" + jar() + ">");
        }
    }

    @Test
    void findsAJavaOnThePathThroughSymlinks() throws Exception {
        Path real = jdk(temp.resolve("real jdk"), "25.0.3");
        Files.createSymbolicLink(temp.resolve("alternative"), real.resolve("bin/java"));
        Files.createSymbolicLink(tools.resolve("java"), Path.of("../alternative"));

        assertThat(run().jdk()).isEqualTo(real);
    }

    @Test
    void buildsOnFirstUseInOneLineAndKeepsTheInputForTheRun() throws Exception {
        Path jdk = jdk(usual.resolve("25"), "25.0.3");
        Files.delete(jar());

        Run run = new Run(start(temp, tree.resolve("parallax"), "input\n", "--version"));

        assertThat(builds()).containsExactly("built with " + jdk);
        assertThat(run.error().lines()).singleElement().asString().contains("building", "first use");
        assertThat(run.output()).startsWith("jdk " + jdk).endsWith("<--version>\ninput\n");
    }

    @Test
    void buildsAgainOnlyWhenSomethingTheJarIsMadeOfIsNewer() throws Exception {
        jdk(usual.resolve("25"), "25.0.3");
        touch(tree.resolve("engine/src/test/java/SomeTest.java"), Instant.now());
        run();
        assertThat(builds()).isEmpty();

        for (String changed : List.of("pom.xml", "app/pom.xml", "report/src/main/jte/page.jte")) {
            Instant later = Files.getLastModifiedTime(jar()).toInstant().plusSeconds(1);
            touch(tree.resolve(changed), later);
            setTime(jar(), later.minusMillis(500));
            int before = builds().size();
            assertThat(run().error().lines()).singleElement().asString().contains("building", "changed");
            assertThat(builds()).hasSize(before + 1);
            setTime(tree.resolve(changed), THEN);
        }
        run();
        assertThat(builds()).hasSize(3);
    }

    @Test
    void buildsAgainWhatWasSavedDuringABuild() throws Exception {
        jdk(usual.resolve("25"), "25.0.3");
        Files.delete(jar());
        script(
                tree.resolve("mvnw"),
                MAVEN.replace("sleep", "sleep 0.05; touch engine/src/main/java/Source.java; sleep"));
        run();

        script(tree.resolve("mvnw"), MAVEN);
        run();
        run();

        assertThat(builds()).hasSize(2);
    }

    @Test
    void buildsWithAJdkAndNotWithAMereRuntime() throws Exception {
        Path runtime = jdk(temp.resolve("runtime"), "25.0.3");
        Files.delete(runtime.resolve("bin/javac"));
        environment.put("JAVA_HOME", runtime.toString());
        Path jdk = jdk(usual.resolve("21"), "21.0.8");
        Files.delete(jar());

        assertThat(run().jdk()).isEqualTo(runtime);
        assertThat(builds()).containsExactly("built with " + jdk);
    }

    @Test
    void showsTheEndOfABuildThatFails() throws Exception {
        jdk(usual.resolve("25"), "25.0.3");
        Files.delete(jar());
        script(tree.resolve("mvnw"), "#!/bin/sh\necho '[ERROR] what went wrong'\nexit 1\n");

        Run run = run("--version");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output()).isEmpty();
        assertThat(run.error()).contains("[ERROR] what went wrong", "target/parallax-build.log");
    }

    @Test
    void buildsOnceWhenStartedTwiceAtOnce() throws Exception {
        jdk(usual.resolve("25"), "25.0.3");
        Files.delete(jar());

        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            processes.add(start(temp, tree.resolve("parallax"), "", "run " + i));
        }

        for (int i = 0; i < 3; i++) {
            assertThat(new Run(processes.get(i)).output()).endsWith("<run " + i + ">\n");
        }
        assertThat(builds()).hasSize(1);
    }

    @Test
    void isNotHeldUpByTheLockOfABuildThatDied() throws Exception {
        jdk(usual.resolve("25"), "25.0.3");
        Files.delete(jar());
        Process dead = new ProcessBuilder("sh", "-c", ":").start();
        dead.waitFor();
        Files.createDirectories(tree.resolve("target"));
        Files.createSymbolicLink(tree.resolve("target/parallax.lock"), Path.of(Long.toString(dead.pid())));

        assertThat(run().exitCode()).isZero();
        assertThat(builds()).hasSize(1);
        assertThat(tree.resolve("target/parallax.lock")).doesNotExist();
    }

    private Path jar() {
        return tree.resolve("app/target/parallax.jar");
    }

    private List<String> builds() throws IOException {
        Path builds = tree.resolve("builds");
        return Files.exists(builds) ? Files.readAllLines(builds) : List.of();
    }

    private void onPath(Path jdk) {
        environment.put("PATH", jdk.resolve("bin") + ":" + tools);
    }

    private static Path jdk(Path home, String version) throws IOException {
        script(home.resolve("bin/java"), JAVA);
        script(home.resolve("bin/javac"), "#!/bin/sh\n");
        Files.writeString(
                home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\nOS_NAME=\"Linux\"");
        return home;
    }

    private static void script(Path path, String text) throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        assertThat(path.toFile().setExecutable(true)).isTrue();
    }

    private static void touch(Path path, Instant time) throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, "");
        setTime(path, time);
    }

    private static void setTime(Path path, Instant time) throws IOException {
        Files.setLastModifiedTime(path, FileTime.from(time));
    }

    private Run run(String... arguments) throws Exception {
        return new Run(start(temp, tree.resolve("parallax"), "", arguments));
    }

    private Process start(Path folder, Path script, String input, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        try (var stdin = process.getOutputStream()) {
            stdin.write(input.getBytes(UTF_8));
        }
        return process;
    }

    /** A run that has ended. */
    private record Run(int exitCode, String output, String error) {
        Run(Process process) throws IOException, InterruptedException {
            this(
                    process,
                    new String(process.getInputStream().readAllBytes(), UTF_8),
                    new String(process.getErrorStream().readAllBytes(), UTF_8));
        }

        private Run(Process process, String output, String error) throws InterruptedException {
            this(process.waitFor(1, TimeUnit.MINUTES) ? process.exitValue() : -1, output, error);
        }

        Path jdk() {
            assertThat(output).startsWith("jdk ");
            return Path.of(output.lines().findFirst().orElseThrow().substring("jdk ".length()));
        }
    }
}
