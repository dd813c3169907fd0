package news.parallax.extract;

import static news.parallax.extract.Extracted.html;
import static news.parallax.extract.Extracted.json;
import static news.parallax.extract.Extracted.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Defects that were found and mended; each stays as a test. */
class ExtractRegressionTest {
    private static final String LINE =
            "The tram line to Varr Hill was shut on Monday after a landslide buried the track above the quarry stop.";

    @Test
    void deeplyNestedJsonIsRefusedNotCrashedOn() {
        assertThatThrownBy(() -> json("[".repeat(100_000))).isInstanceOf(UnreadableInputException.class);
        assertThatThrownBy(() -> json("{\"a\":".repeat(100_000))).isInstanceOf(UnreadableInputException.class);
    }

    @Test
    void shortHardWrappedParagraphsArePutTogetherToo() throws UnreadableInputException {
        String one =
                "Nobody was hurt, the fire service said, but a car with eleven passengers stopped a few metres short.";
        String two = "Until then buses run every twenty minutes from the market square to the upper village and back.";
        String wrapped = String.join("\n\n", LINE, one, two, LINE, one, two).replaceAll("(.{50,64}) ", "$1\n");
        assertThat(text(wrapped).body().replaceAll("\\s+", " "))
                .isEqualTo(String.join(" ", LINE, one, two, LINE, one, two));
    }

    @Test
    void aLongClassDoesNotOverflowTheStack() throws UnreadableInputException {
        String page = "<body><div class='related" + "-box".repeat(5000) + "x'><p>" + LINE + "</p><p>" + LINE
                + "</p></div></body>";
        assertThat(html(page).paragraphs()).hasSize(2);
    }

    @Test
    void aBlobInATextIsReadInReasonableTime() {
        String text = LINE + "\n\n" + "a".repeat(100_000) + "\n\n" + LINE;
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertThat(text(text).body()).contains(LINE));
    }
}
