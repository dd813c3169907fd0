package news.parallax.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the inputs of one run have in common, wherever they come from. */
class RunTest {
    private static final String MENU = "Home\nNews\nSport\nWeather\n\n";
    private static final String FOOTER =
            "\nWe independently read everything that we recommend.\n\nShare this\nMost read\n"
                    + "Ferry fares to rise in the summer\nLock keeper retires\nContact us\nPrivacy policy\n";
    private static final String LIGHTHOUSE = MENU + Articles.LIGHTHOUSE + FOOTER;
    private static final String STRIKE = MENU + Articles.STRIKE + FOOTER;

    @TempDir
    Path folder;

    private String extracted(String in, Object... inputs) {
        Object[] args = new Object[inputs.length + 1];
        args[0] = "extract";
        System.arraycopy(inputs, 0, args, 1, inputs.length);
        return new CommandLineRun().in(in).run(args).out();
    }

    @Test
    void aLineUnderTwoStoriesIsLeftOutOfBoth() {
        Path lighthouse = Articles.text(folder.resolve("a.txt"), LIGHTHOUSE);
        Path strike = Articles.text(folder.resolve("b.txt"), STRIKE);

        assertThat(extracted("", lighthouse)).contains("We independently");
        assertThat(extracted("", lighthouse, strike))
                .contains("lamp room", "timetable")
                .doesNotContain("We independently");
    }

    @Test
    void standardInputIsReadOnceAndCountsLikeAFile() {
        Path strike = Articles.text(folder.resolve("b.txt"), STRIKE);

        assertThat(extracted(LIGHTHOUSE, "-", strike))
                .contains("lamp room", "timetable")
                .doesNotContain("We independently");
    }

    @Test
    void linesOfJsonOnStandardInputAreOneRun() {
        String lines = Articles.json("Fire", LIGHTHOUSE) + "\n" + Articles.json("Strike", STRIKE) + "\n";

        assertThat(extracted(lines, "-")).contains("lamp room", "timetable").doesNotContain("We independently");
    }
}
