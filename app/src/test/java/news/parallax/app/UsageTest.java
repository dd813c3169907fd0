package news.parallax.app;

import static news.parallax.app.CommandLineRun.parallax;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import news.parallax.app.CommandLineRun.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command line says of itself, and of a command line that is wrong. */
class UsageTest {
    @TempDir
    Path folder;

    @Test
    void aloneItShowsItsHelp() {
        Result result = parallax();
        assertThat(result.code()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains("Usage: parallax", "extract", "annotate", "group", "compare", "completion");
        assertThat(parallax("--help")).isEqualTo(result);
        assertThat(parallax("help")).isEqualTo(result);
    }

    @ParameterizedTest
    @ValueSource(strings = {"extract", "annotate", "group", "compare"})
    void aCommandsHelpHasExamplesAndExitCodes(String command) {
        Result result = parallax(command, "--help");
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains("Usage: parallax " + command, "--format", "--output", "--as-is", "Exit codes:", "Examples:")
                .containsPattern("(?m)^ +0 .*\\R +1 .*\\R +2 .*\\R +3 ");
        assertThat(result.out()
                        .substring(result.out().indexOf("Examples:"))
                        .lines()
                        .filter(l -> l.contains("parallax " + command)))
                .hasSizeGreaterThanOrEqualTo(2);
        assertThat(result.out().lines()).allMatch(line -> line.length() <= 100);
        assertThat(parallax("help", command).out()).isEqualTo(result.out());
    }

    @Test
    void tellsItsVersion() {
        assertThat(parallax("--version").out()).startsWith("parallax ");
        assertThat(parallax("compare", "--version").out())
                .isEqualTo(parallax("-V").out());
    }

    @Test
    void writesACompletionScript() {
        Result result = parallax("completion");
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("_complete_parallax", "markdown", "--as-is");
    }

    @ParameterizedTest
    @ValueSource(strings = {"extract", "annotate", "group", "compare"})
    void anInputIsNeeded(String command) {
        Result result = parallax(command);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.errLines())
                .singleElement()
                .asString()
                .contains("INPUT", "try 'parallax " + command + " --help'");
    }

    @ParameterizedTest
    @CsvSource({
        "extract, 'text or jsonl'",
        "annotate, 'text or jsonl'",
        "group, 'text or json'",
        "compare, 'text, html, json, markdown or csv'"
    })
    void anUnknownFormatIsToldWithTheKnownOnes(String command, String formats) {
        Result result = parallax(command, "--format", "xml", folder);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.errLines())
                .singleElement()
                .asString()
                .contains("'xml'", formats, "try 'parallax " + command + " --help'");
    }

    @ParameterizedTest
    @CsvSource({
        "compare --fromat json x, '--fromat', '--format'",
        "compare x --format, '--format', 'markdown'",
        "compare x -o a.md -o b.md, '--output', 'twice'",
        "comparse x, 'comparse', 'compare'",
        "help comparse, 'comparse', '--help'",
        "extract x -o x.html, 'x.html', 'text or jsonl'"
    })
    void wrongUsageIsOneLine(String line, String culprit, String remedy) {
        Result result = parallax((Object[]) line.split(" "));
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.errLines()).singleElement().asString().contains(culprit, remedy, "try 'parallax");
    }

    @Test
    void aDefectIsOneLineAndItsTraceIsForThoseWhoAsk() {
        assertThat(defect("").errLines())
                .singleElement()
                .asString()
                .contains("IllegalStateException", "defect", "report");
        assertThat(defect("1").errLines()).hasSizeGreaterThan(3).anyMatch(l -> l.contains("at news.parallax.app"));
        assertThat(defect("").code()).isEqualTo(1);
    }

    private static Result defect(String debug) {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) {
                throw new IllegalStateException("on purpose");
            }
        };
        return new CommandLineRun()
                .with("PARALLAX_DEBUG", debug)
                .in(Articles.STRIKE)
                .run(broken, "extract", "-");
    }

    @Test
    void runsOnPlainStreams() throws IOException {
        var out = new java.io.ByteArrayOutputStream();
        int code = Main.run(
                new String[] {"--version"}, InputStream.nullInputStream(), new PrintStream(out), new PrintStream(out));
        assertThat(code).isZero();
        assertThat(out.toString()).startsWith("parallax ");
    }
}
