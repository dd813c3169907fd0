package news.parallax.app;

import static news.parallax.app.CommandLineRun.parallax;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import news.parallax.app.CommandLineRun.Result;
import news.parallax.extract.Input;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Inputs that cannot be read: a line each, exit code 3, and everything else in full. */
class UnreadableInputsTest {
    private static final byte[] PICTURE = {
        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1, 0, 0, 0, 1, 8
    };

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void badOnesAmongGoodOnes() throws IOException {
        Articles.text(folder.resolve("a-good.txt"), Articles.LIGHTHOUSE);
        Articles.text(folder.resolve("b-empty.txt"), "");
        Articles.bytes(folder.resolve("c-picture.txt"), PICTURE);
        Articles.bytes(folder.resolve("d-large.txt"), filled(30 * 1024 * 1024));
        Articles.bytes(folder.resolve("e-good.html"), windows());
        Files.createSymbolicLink(folder.resolve("f-dangling.txt"), Path.of("gone.txt"));
        Files.createSymbolicLink(folder.resolve("g-circle.txt"), Path.of("g-circle.txt"));
        Files.createSymbolicLink(folder.resolve("h-loop"), folder);
        Files.createDirectory(folder.resolve("i-folder.txt"));
        Articles.text(folder.resolve("j-white.txt"), " \n\t\n");
        Articles.text(folder.resolve("k/good.json"), Articles.json("Strike ends", Articles.STRIKE));

        Result result = parallax("extract", "--format", "jsonl", folder);

        assertThat(result.code()).isEqualTo(3);
        assertThat(names(result)).containsExactly("a-good.txt", "e-good.html", "k/good.json");
        assertThat(result.errLines())
                .hasSize(8)
                .allSatisfy(line -> assertThat(line)
                        .startsWith("parallax: cannot read " + folder + "/")
                        .matches("[^;]+: [^;]+; .+"));
        assertThat(result.errLines().get(0)).contains("b-empty.txt: it is empty");
        assertThat(result.errLines().get(1)).contains("c-picture.txt: ", "not text");
        assertThat(result.errLines().get(2)).contains("d-large.txt: ", "30 MB", "25 MB", "split");
        assertThat(result.errLines().get(3)).contains("f-dangling.txt: ", "not there");
        assertThat(result.errLines().get(4)).contains("g-circle.txt: ", "back to itself");
        assertThat(result.errLines().get(5)).contains("h-loop: ", "leads back");
        assertThat(result.errLines().get(6)).contains("i-folder.txt: ", "holds nothing");
        assertThat(result.errLines().get(7)).contains("j-white.txt: ", "white space");

        for (String command : List.of("annotate", "group", "compare")) {
            Result other = parallax(command, folder);
            assertThat(other.code()).isEqualTo(3);
            assertThat(other.err()).isEqualTo(result.err());
            assertThat(other.out()).isNotEmpty();
        }
    }

    @Test
    void aPageInWindows1252IsRead() throws IOException {
        Path page = Articles.bytes(folder.resolve("page.html"), windows());
        Result result = parallax("extract", "--format", "jsonl", page);
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("The café is lost", "“", "”");
    }

    @Test
    void textInUtf16IsNoBinaryData() {
        Path text = Articles.bytes(
                folder.resolve("wide.txt"), ("\ufeff" + Articles.STRIKE).getBytes(StandardCharsets.UTF_16LE));
        Result result = parallax("extract", "--format", "jsonl", text);
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("Ilan Corro");
    }

    @Test
    void whatIsNotThereIsTold() {
        Path good = Articles.text(folder.resolve("good.txt"), Articles.STRIKE);
        Result result = parallax("extract", folder.resolve("nothing.txt"), good, "");
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.out()).contains("Ilan Corro");
        assertThat(result.errLines()).hasSize(2);
        assertThat(result.errLines().get(0))
                .isEqualTo("parallax: cannot read " + folder.resolve("nothing.txt")
                        + ": there is no such file or folder; check the name");
    }

    @Test
    void whatMayNotBeReadIsTold() throws IOException {
        Path secret = Articles.text(folder.resolve("secret.txt"), Articles.STRIKE);
        assertThat(secret.toFile().setReadable(false)).isTrue();
        assumeFalse(Files.isReadable(secret), "root reads everything");
        Result result = parallax("extract", secret);
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.errLines()).singleElement().asString().contains("secret.txt: permission is denied; ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.pdf", "report", "report.txt", "report.json", "report.jsonl"})
    void aPdfIsToldWhateverItsName(String name) {
        Path file = Articles.text(folder.resolve(name), "%PDF-1.7\n%âãÏÓ\n1 0 obj\n");
        Result result = parallax("extract", file);
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.errLines()).singleElement().asString().contains(name + ": ", "PDF", "; ");
    }

    @Test
    void aGzipBombIsTold() {
        Path bomb = Articles.bytes(folder.resolve("bomb.txt.gz"), Articles.packed(filled(Input.MAX_BYTES + 1)));
        Path lines = Articles.bytes(folder.resolve("lines.jsonl.gz"), Articles.packed(filled(Input.MAX_BYTES + 1)));
        Result result = parallax("extract", bomb, lines);
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.errLines()).hasSize(2);
        assertThat(result.errLines().get(0)).contains("bomb.txt.gz: ", "more than 25 MB unpacked", "; ");
        assertThat(result.errLines().get(1)).contains("lines.jsonl.gz#1: ", "more than 25 MB", "; ");
    }

    @Test
    void damagedGzipDataIsTold() {
        byte[] whole = Articles.packed(Articles.STRIKE.getBytes(StandardCharsets.UTF_8));
        Path cut = Articles.bytes(folder.resolve("cut.txt.gz"), Arrays.copyOf(whole, whole.length / 2));
        Path not = Articles.text(folder.resolve("not.txt.gz"), Articles.STRIKE);
        Path twice = Articles.bytes(folder.resolve("twice.txt.gz"), Articles.packed(whole));
        Result result = parallax("extract", cut, not, twice);
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.errLines()).hasSize(3);
        assertThat(result.errLines().get(2)).contains("twice.txt.gz: ", "packed twice", "; ");
        assertThat(result.errLines().get(0)).contains("cut.txt.gz: ", "damaged", "; ");
        assertThat(result.errLines().get(1)).contains("not.txt.gz: ", "not gzip", "; ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"extract", "annotate"})
    void nothingReadGivesNoLines(String command) {
        Result result = parallax(command, "--format", "jsonl", folder.resolve("none"));
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"group", "compare"})
    void nothingReadGivesAnEmptyResult(String command) {
        Result result = parallax(command, "--format", "json", folder);
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.errLines()).singleElement().asString().contains(folder + ": ", "nothing", ".jsonl");
        assertThat(result.out().replaceAll("\\s", "")).isEqualTo("{\"events\":[]}");
    }

    @Test
    void aNameCannotForgeALine() {
        Result result = parallax("extract", folder + "/x\nparallax: all is well\u001b[2J");
        assertThat(result.errLines()).hasSize(1);
        assertThat(result.err()).doesNotContain("\u001b");
    }

    /** The names of what was extracted, within the folder. */
    private List<String> names(Result result) {
        return result.outLines().stream()
                .map(line -> line.replaceAll(".*?\"input\": ?\"([^\"]*)\".*", "$1"))
                .map(name -> name.substring(folder.toString().length() + 1))
                .toList();
    }

    private static byte[] windows() {
        String text = Articles.LIGHTHOUSE
                .replace("\"The lamp room is lost, but", "“The café is lost, but")
                .replace("stands,\"", "stands,”");
        return Articles.page(text, "windows-1252").getBytes(Charset.forName("windows-1252"));
    }

    private static byte[] filled(int length) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) 'a');
        return bytes;
    }
}
