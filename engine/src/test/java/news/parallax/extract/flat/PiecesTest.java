package news.parallax.extract.flat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.text.Snapshot;
import org.junit.jupiter.api.Test;

class PiecesTest {
    /** Enough running text that what stands in one line with it is cut. */
    private static final String STORY =
            "The ferry had left the harbour late, and nobody had counted who was on board. ".repeat(40);

    private static List<String> pieces(String text) {
        Snapshot snapshot = new Snapshot("", text);
        return new Pieces()
                .cut(snapshot).stream().map(p -> snapshot.text(p.span())).toList();
    }

    @Test
    void oneLineIsCutAtItsSentences() {
        assertThat(pieces(STORY)).hasSize(40).allMatch(p -> p.endsWith("on board."));
    }

    @Test
    void whatIsGluedIntoOneLineIsCutAtItsSentencesToo() {
        assertThat(pieces(STORY + "The boat was old.Nobody had looked at it. It sank."))
                .endsWith("The boat was old.", "Nobody had looked at it.", "It sank.");
    }

    @Test
    void aYearWithinASentenceEndsNothing() {
        assertThat(pieces(STORY + "It was shown at the 2019 Harbour Fair in the old town of the island."))
                .last()
                .isEqualTo("It was shown at the 2019 Harbour Fair in the old town of the island.");
        assertThat(pieces(STORY + "June 3, 2019 Harbour Fair opens in the old town of the island."))
                .endsWith("June 3, 2019", "Harbour Fair opens in the old town of the island.");
    }

    @Test
    void namesWithACapitalWithinStayWhole() {
        assertThat(pieces("He ran for iRunFar in May.")).containsExactly("He ran for iRunFar in May.");
        assertThat(pieces("HomeNewsSport")).containsExactly("Home", "News", "Sport");
    }
}
