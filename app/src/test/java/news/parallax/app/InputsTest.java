package news.parallax.app;

import static news.parallax.app.CommandLineRun.parallax;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import news.parallax.app.CommandLineRun.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which inputs are read, in which order, under which names. */
class InputsTest {
    @TempDir
    Path folder;

    @Test
    void aFolderIsReadInOrderAndOnlyWhatIsNews() throws IOException {
        Articles.text(folder.resolve("README.md"), "# Not an article");
        Articles.text(folder.resolve("style.css"), "p {}");
        Articles.text(folder.resolve(".hidden.txt"), Articles.STRIKE);
        Articles.text(folder.resolve(".git/a.txt"), Articles.STRIKE);
        Articles.text(folder.resolve("b.txt"), Articles.STRIKE);
        Articles.text(folder.resolve("B/z.HTML"), Articles.page(Articles.LIGHTHOUSE, "utf-8"));
        Articles.text(folder.resolve("a/1.htm"), Articles.page(Articles.LIGHTHOUSE_AGAIN, "utf-8"));
        Articles.bytes(folder.resolve("c.txt.gz"), Articles.packed(Articles.STRIKE.getBytes(StandardCharsets.UTF_8)));
        Articles.text(folder.resolve("d.json"), Articles.json("One", Articles.STRIKE));

        Result result = parallax("extract", "--format", "jsonl", folder);

        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        assertThat(inputs(result))
                .containsExactly(
                        folder + "/B/z.HTML",
                        folder + "/a/1.htm",
                        folder + "/b.txt",
                        folder + "/c.txt.gz",
                        folder + "/d.json");
        assertThat(inputs(parallax("extract", "--format", "jsonl", folder + "//")))
                .isEqualTo(inputs(result));
        assertThat(new CommandLineRun().errorsOnTerminal().run("group", folder).err())
                .contains("2 files of other kinds passed over");
    }

    @Test
    void argumentsAreReadInTheOrderGiven() {
        Path a = Articles.text(folder.resolve("a.txt"), Articles.STRIKE);
        Path b = Articles.text(folder.resolve("b.txt"), Articles.LIGHTHOUSE);
        assertThat(inputs(parallax("extract", "--format", "jsonl", b, a))).containsExactly(b.toString(), a.toString());
    }

    @Test
    void manyAreReadInOrder() {
        for (int i = 100; i < 160; i++) {
            Articles.text(folder.resolve(i + ".txt"), Articles.STRIKE.repeat(i % 7 + 1));
        }
        assertThat(inputs(parallax("extract", "--format", "jsonl", folder)))
                .hasSize(60)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void aFileReachedTwiceIsTakenOnceAndTwinsAreTwo() throws IOException {
        Path file = Articles.text(folder.resolve("a.txt"), Articles.STRIKE);
        Articles.text(folder.resolve("twin.txt"), Articles.STRIKE);
        Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("a.txt"));
        Files.createSymbolicLink(folder.resolve("again"), Files.createDirectory(folder.resolve("empty")));

        Result result = parallax("extract", "--format", "jsonl", file, folder, folder, file);

        assertThat(result.err()).isEmpty();
        assertThat(inputs(result)).containsExactly(file.toString(), folder + "/twin.txt");
        assertThat(result.outLines().stream()
                        .map(l -> l.replaceAll(".*?\"id\": ?\"(\\w+)\".*", "$1"))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void linksToFilesAndFoldersElsewhereAreFollowed() throws IOException {
        Articles.text(folder.resolve("elsewhere/x.txt"), Articles.STRIKE);
        Articles.text(folder.resolve("y.bin"), Articles.LIGHTHOUSE);
        Path news = Files.createDirectory(folder.resolve("news"));
        Files.createSymbolicLink(news.resolve("all"), Path.of("../elsewhere"));
        Files.createSymbolicLink(news.resolve("y.txt"), Path.of("../y.bin"));
        assertThat(inputs(parallax("extract", "--format", "jsonl", news)))
                .containsExactly(news + "/all/x.txt", news + "/y.txt");
    }

    @Test
    void eachLineOfAJsonLinesFileIsAnInput() {
        String lines = "\ufeff" + Articles.json("One", Articles.STRIKE) + "\r\n\n{\"title\": broken\n"
                + Articles.json("Two", Articles.LIGHTHOUSE);
        Path plain = Articles.text(folder.resolve("a.jsonl"), lines);
        Path packed =
                Articles.bytes(folder.resolve("b.jsonl.gz"), Articles.packed(lines.getBytes(StandardCharsets.UTF_8)));

        Result result = parallax("extract", "--format", "jsonl", folder);

        assertThat(result.code()).isEqualTo(3);
        assertThat(inputs(result)).containsExactly(plain + "#1", plain + "#4", packed + "#1", packed + "#4");
        assertThat(result.errLines()).hasSize(2);
        assertThat(result.errLines().get(0)).startsWith("parallax: cannot read " + plain + "#3: ");
        assertThat(result.errLines().get(1)).startsWith("parallax: cannot read " + packed + "#3: ");
    }

    record Piped(String what, byte[] bytes, List<String> inputs) {
        @Override
        public String toString() {
            return what;
        }
    }

    static List<Piped> piped() {
        String one = Articles.json("One", Articles.STRIKE);
        return List.of(
                new Piped("text", utf8(Articles.STRIKE), List.of("-")),
                new Piped("page", utf8("\n" + Articles.page(Articles.STRIKE, "utf-8")), List.of("-")),
                new Piped("JSON on a line", utf8(one + "\n"), List.of("-")),
                new Piped("JSON on several", utf8(one.replace("{", "{\n ").replace("}", "\n}\n")), List.of("-")),
                new Piped("lines of JSON", utf8(one + "\n" + one + "\n"), List.of("-#1", "-#2")),
                new Piped("packed lines", Articles.packed(utf8(one + "\n" + one)), List.of("-#1", "-#2")),
                new Piped("text in brackets", utf8("[Updated] " + Articles.STRIKE), List.of("-")));
    }

    @ParameterizedTest
    @MethodSource("piped")
    void standardInputIsJudgedByItsContent(Piped piped) {
        Result result = new CommandLineRun().in(piped.bytes()).run("extract", "--format", "jsonl", "-", "-");
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        assertThat(inputs(result)).isEqualTo(piped.inputs());
        assertThat(result.outLines()).allMatch(line -> line.contains("Union Secretary Ilan Corro"));
        assertThat(result.out()).doesNotContain("<p>", "\\\"text\\\"");
    }

    @ParameterizedTest
    @MethodSource("piped")
    void soIsAFileOfAnotherKindGivenByName(Piped piped) {
        Path file = Articles.bytes(folder.resolve("story.article"), piped.bytes());
        Result result = parallax("extract", "--format", "jsonl", file);
        assertThat(result.err()).isEmpty();
        assertThat(inputs(result))
                .isEqualTo(
                        piped.inputs().stream().map(i -> file + i.substring(1)).toList());
    }

    @Test
    void emptyStandardInputIsTold() {
        Result result = parallax("compare", "-");
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.errLines()).singleElement().asString().startsWith("parallax: cannot read -: it is empty; ");
    }

    @Test
    void asIsTakesTheWholeText() {
        String text = "Share this article\n\n" + Articles.STRIKE + "\nCopyright 2021 Brackwater Bugle\n";
        Result result = new CommandLineRun().in(text).run("extract", "--as-is", "--format", "jsonl", "-");
        assertThat(result.code()).isZero();
        String body = result.out().replaceAll("(?s).*\"body\": ?\"(.*?)(?<!\\\\)\".*", "$1");
        assertThat(body).contains("Share this article", "Copyright 2021 Brackwater Bugle");
    }

    private static List<String> inputs(Result result) {
        return result.outLines().stream()
                .map(line -> line.replaceAll(".*?\"input\": ?\"([^\"]*)\".*", "$1"))
                .toList();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
