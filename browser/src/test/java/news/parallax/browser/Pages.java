package news.parallax.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import news.parallax.app.Main;

/** Pages as the command line writes them. */
final class Pages {
    private static final Path MODULE =
            Path.of(System.getProperty("basedir", ".")).toAbsolutePath();
    private static final Path SAMPLES = MODULE.resolveSibling("samples");
    private static final Map<String, Path> MADE = new ConcurrentHashMap<>();

    private Pages() {}

    /** The root of the repository. */
    static Path root() {
        return MODULE.getParent();
    }

    /** The names of all samples. */
    static Stream<String> samples() {
        try (Stream<Path> folders = Files.list(SAMPLES)) {
            return folders.filter(Files::isDirectory).map(f -> f.getFileName().toString()).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page of a sample: made once. */
    static Path sample(String name) {
        return MADE.computeIfAbsent(
                name, n -> compare(SAMPLES.resolve(n), MODULE.resolve("target/pages/" + n + ".html")));
    }

    /** Writes the page of what is in a folder. */
    static Path compare(Path inputs, Path page) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (PrintStream stream = new PrintStream(said, true, UTF_8)) {
            Files.createDirectories(page.getParent());
            int code = Main.run(
                    new String[] {"compare", inputs.toString(), "-o", page.toString()},
                    new ByteArrayInputStream(new byte[0]),
                    stream,
                    stream);
            if (code != 0) {
                throw new IllegalStateException(
                        "parallax compare " + inputs + " ends with " + code + ": " + said.toString(UTF_8));
            }
            return page;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
