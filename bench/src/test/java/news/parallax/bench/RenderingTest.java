package news.parallax.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RenderingTest {
    private static final String PAGE = """
            <html><head><title>Not shown</title><style>p { color: red }</style></head><body>
            <ul><li>Home</li><li>News</li></ul>
            <h1>Ferry aground</h1>
            <p>The ferry to <a href="/aldery">Aldery</a> ran
               aground.</p><p>Nobody was <b>hurt</b>.</p>
            <h2>The hull</h2>
            <script>count()</script>
            </body></html>""";

    private static String text(Rendering rendering) {
        return rendering.of(PAGE);
    }

    @Test
    void aLineForEachBlock() {
        assertThat(text(Rendering.BLOCKS))
                .isEqualTo("Home\nNews\nFerry aground\nThe ferry to Aldery ran aground.\nNobody was hurt.\nThe hull");
    }

    @Test
    void theSameWithBlankLinesBetween() {
        assertThat(text(Rendering.SPACED)).isEqualTo(text(Rendering.BLOCKS).replace("\n", "\n\n"));
    }

    @Test
    void theSourceKeepsItsLineBreaksAndGluesWhatOnlyTagsPart() {
        assertThat(text(Rendering.SOURCE)).contains("HomeNews", "Aldery ran\n   aground.Nobody was hurt.");
    }

    @Test
    void aLineForEachTextNodeBreaksSentencesAtLinks() {
        assertThat(text(Rendering.NODES).lines())
                .containsSequence("The ferry to", "Aldery", "ran", "   aground.", "Nobody was", "hurt", ".");
    }

    @Test
    void looseNodesKeepTheWhiteSpaceAtTheirEnds() {
        assertThat(text(Rendering.LOOSE_NODES)).contains("The ferry to \nAldery\n ran");
    }

    @Test
    void aRunHasNoLineBreak() {
        assertThat(text(Rendering.RUN))
                .isEqualTo("Home News Ferry aground The ferry to Aldery ran aground. Nobody was hurt. The hull");
    }

    @Test
    void headingsAndItemsAreMarkedAndItemsStandTogether() {
        assertThat(text(Rendering.MARKED))
                .isEqualTo("  * Home\n  * News\n\n# Ferry aground\n\nThe ferry to Aldery ran aground.\n\n"
                        + "Nobody was hurt.\n\n## The hull");
    }

    @Test
    void wrappedLinesBreakBetweenWordsAndAreNoLongerThanTheWidth() {
        String line =
                "The ferry to Aldery ran aground on a bank of sand off the northern tip of the island on Monday evening.";
        String wrapped = Rendering.WRAPPED.of("<p>" + line + "</p>");
        assertThat(wrapped.lines()).hasSize(2).allMatch(l -> l.length() <= 78);
        assertThat(wrapped.replace('\n', ' ')).isEqualTo(line);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotShownIsInNone(Rendering rendering) {
        assertThat(text(rendering)).contains("Ferry aground").doesNotContain("Not shown", "color", "count");
    }
}
