package news.parallax.app;

import static news.parallax.app.CommandLineRun.parallax;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import news.parallax.app.CommandLineRun.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where results go and what they look like there. */
class OutputTest {
    private static final String ESCAPE = "\u001b[";

    @TempDir
    Path folder;

    private Path news;

    @BeforeEach
    void write() {
        news = folder.resolve("news");
        Articles.text(news.resolve("a.txt"), Articles.LIGHTHOUSE);
        Articles.text(news.resolve("b.html"), Articles.page(Articles.LIGHTHOUSE_AGAIN, "utf-8"));
        Articles.text(news.resolve("c.json"), Articles.json("Strike ends", Articles.STRIKE));
    }

    @ParameterizedTest
    @CsvSource({"html", "json", "markdown", "csv", "text"})
    void aFileHasWhatStandardOutputWouldHave(String format) throws IOException {
        Path file = folder.resolve("out");
        Result toFile = parallax("compare", "--format", format, "-o", file, news);
        assertThat(toFile).isEqualTo(new Result(0, "", ""));
        assertThat(file)
                .hasContent(parallax("compare", "--format", format, news).out());
        assertThat(files()).containsExactly("news", "out");
    }

    @ParameterizedTest
    @CsvSource({
        "compare, x.html, html", "compare, x.htm, html", "compare, x.json, json", "compare, x.md, markdown",
        "compare, x.csv, csv", "compare, x.txt, text", "compare, x.out, text", "group, x.json, json",
        "extract, x.jsonl, jsonl", "annotate, x.jsonl, jsonl", "extract, x.txt, text"
    })
    void theExtensionDecidesTheFormat(String command, String file, String format) {
        assertThat(parallax(command, news, "-o", folder.resolve(file)).code()).isZero();
        assertThat(folder.resolve(file))
                .hasContent(parallax(command, "--format", format, news).out());
    }

    @ParameterizedTest
    @CsvSource({
        "compare, x.xls, 'text; choose with --format: text, html, json, markdown or csv'",
        "compare, x.html.bak, 'text; choose with --format: text, html, json, markdown or csv'",
        "group, x.out, 'text; choose with --format: text or json'",
        "extract, x.pdf, 'text; choose with --format: text or jsonl'"
    })
    void anExtensionThatNamesNoFormatIsTold(String command, String file, String line) {
        Path target = folder.resolve(file);
        String[] parts = line.split("; ");
        Result result = parallax(command, news, "-o", target);
        assertThat(result.code()).isZero();
        assertThat(result.errLines())
                .containsExactly("parallax: " + target + " is written as " + parts[0]
                        + ", since its extension names no format; " + parts[1]);
        assertThat(target).hasContent(parallax(command, news).out());
    }

    @Test
    void nothingIsToldOfAFormatThatWasAskedForOrOfAFileWithoutAnExtension() {
        assertThat(parallax("compare", news, "--format", "text", "-o", folder.resolve("x.xls"))
                        .err())
                .isEmpty();
        assertThat(parallax("compare", news, "-o", folder.resolve("x")).err()).isEmpty();
        assertThat(parallax("extract", news, "--snapshot", "-o", folder.resolve("x.ndjson"))
                        .err())
                .isEmpty();
    }

    @Test
    void noPageIsOfferedOfNothing() {
        Result result = parallax("compare", folder.resolve("none.txt"));
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.out()).isEqualTo("No account could be read.\n\n");
    }

    @Test
    void anUnwritablePlaceIsToldBeforeAnythingIsRead() {
        for (Path place : List.of(folder.resolve("none/x.json"), news.resolve("a.txt/x.json"), folder)) {
            Result result = parallax("compare", "--format", "json", "-o", place, news.resolve("missing.txt"));
            assertThat(result.code()).isEqualTo(2);
            assertThat(result.out()).isEmpty();
            assertThat(result.errLines())
                    .singleElement()
                    .asString()
                    .startsWith("parallax: cannot write " + place + ": ")
                    .contains("; ");
        }
    }

    @Test
    void anInputIsNeverWrittenOver() {
        Path input = news.resolve("a.txt");
        Result result = parallax("extract", input, "-o", folder.resolve("news/../news/a.txt"));
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.errLines()).hasSize(1);
        assertThat(input).hasContent(Articles.LIGHTHOUSE);
    }

    @Test
    void whatStandsInAFolderThatIsReadIsNeverWrittenOver() {
        Path article = news.resolve("a.txt");
        Result result = parallax("compare", news, "-o", article);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.errLines()).hasSize(1);
        assertThat(article).hasContent(Articles.LIGHTHOUSE);
    }

    @Test
    void badInputsDoNotKeepTheFileFromBeingWritten() {
        Path file = folder.resolve("x.jsonl");
        assertThat(parallax("extract", news, news.resolve("none.txt"), "-o", file)
                        .code())
                .isEqualTo(3);
        assertThat(file).content().hasLineCount(3);
    }

    @Test
    void aReaderWhoHasSeenEnoughEndsItQuietly() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        assertThat(new CommandLineRun().run(closed, "extract", news)).isEqualTo(new Result(0, "", ""));
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                new String[] {"compare", news.toString()},
                InputStream.nullInputStream(),
                new PrintStream(closed),
                new PrintStream(err));
        assertThat(code).isZero();
        assertThat(err.size()).isZero();
    }

    @Test
    void aFullDiskIsTold() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        Result result = new CommandLineRun().run(full, "compare", "--format", "json", news);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.errLines())
                .containsExactly(
                        "parallax: cannot write standard output: No space left on device; choose another place");
    }

    @Test
    void colourIsForTerminalsThatWantIt() {
        assertThat(parallax("compare", news).out()).doesNotContain(ESCAPE);
        assertThat(new CommandLineRun().onTerminal().run("compare", news).out()).contains(ESCAPE);
        assertThat(new CommandLineRun()
                        .onTerminal()
                        .with("NO_COLOR", "1")
                        .run("compare", news)
                        .out())
                .doesNotContain(ESCAPE);
        assertThat(new CommandLineRun()
                        .onTerminal()
                        .with("TERM", "dumb")
                        .run("compare", news)
                        .out())
                .doesNotContain(ESCAPE);
        Path file = folder.resolve("x.txt");
        new CommandLineRun().onTerminal().run("compare", "-o", file, news);
        assertThat(file).content().doesNotContain(ESCAPE);
    }

    @Test
    void theTextEndsWithTheCommandForThePage() {
        Path odd = Articles.text(folder.resolve("it's odd.txt"), Articles.STRIKE);
        List<String> lines = parallax("compare", "--as-is", news, odd).outLines();
        assertThat(lines.getLast())
                .endsWith("parallax compare --as-is " + news + " '" + folder
                        + "/it'\\''s odd.txt' --format html -o comparison.html");
    }

    @Test
    void progressIsForTerminalsAndLeavesNoTrace() {
        assertThat(parallax("compare", news).err()).isEmpty();
        String err =
                new CommandLineRun().errorsOnTerminal().run("compare", news).err();
        assertThat(err).contains("comparing 3 articles").endsWith("\r\u001b[K").doesNotContain("\n");
    }

    @Test
    void snapshotsAreForLines() {
        assertThat(parallax("extract", "--snapshot", news).outLines())
                .hasSize(3)
                .allMatch(l -> l.contains("\"snapshot\":"));
        assertThat(parallax("annotate", "--format", "jsonl", news).out()).doesNotContain("\"snapshot\":");
        assertThat(parallax("extract", "--snapshot", "--format", "text", news).code())
                .isEqualTo(2);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
