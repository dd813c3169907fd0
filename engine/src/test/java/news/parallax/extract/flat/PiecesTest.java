package news.parallax.extract.flat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import news.parallax.extract.flat.Pieces.Piece;
import news.parallax.text.Snapshot;
import org.junit.jupiter.api.Test;

class PiecesTest {
    private static List<Piece> pieces(String text) {
        return new Pieces().cut(new Snapshot("", text));
    }

    private static List<String> cut(String text) {
        return pieces(text).stream()
                .map(p -> text.substring(p.span().start(), p.span().end()))
                .toList();
    }

    @Test
    void aLineIsAPiece() {
        assertThat(pieces("The ferry sank. Nobody was hurt.\nThe harbour is shut."))
                .extracting(Piece::line, Piece::ofRun)
                .containsExactly(tuple(0, false), tuple(1, false));
    }

    @Test
    void aSentenceGluedToAnotherIsCutOff() {
        assertThat(cut("Your donation makes the difference.The minister has gone to Aldery."))
                .containsExactly("Your donation makes the difference.", "The minister has gone to Aldery.");
    }

    @Test
    void aQuotationGluedToASentenceIsCutOff() {
        assertThat(cut("Nobody was hurt.“It was cold,” she said."))
                .containsExactly("Nobody was hurt.", "“It was cold,” she said.");
    }

    @Test
    void wordsThatOnlyTagsHadPartedAreCutApart() {
        assertThat(cut("Share this articlePosted on Monday")).containsExactly("Share this article", "Posted on Monday");
        assertThat(cut("HomeNewsSport")).containsExactly("Home", "News", "Sport");
    }

    @Test
    void namesWithACapitalInTheMiddleStayWhole() {
        for (String name :
                List.of("YouTube is down again", "her iPhone rang", "Ronan McBride sang", "the U.S. Senate")) {
            assertThat(cut(name)).containsExactly(name);
        }
    }

    @Test
    void textInOneLineIsCutInSentences() {
        String sentence = "The ferry to Aldery ran aground on a bank of sand off the northern tip on day %d. ";
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 40; i++) {
            text.append(String.format(Locale.ROOT, sentence, i));
        }
        assertThat(pieces(text.toString())).hasSize(40).allMatch(Piece::ofRun).allMatch(p -> p.line() == 0);
    }

    @Property
    void piecesStandInOrderAndNothingButWhiteSpaceIsLost(
            @ForAll
                    @StringLength(max = 300)
                    @Chars({'\n', ' ', '.', '!', ',', '"', '“', '1'})
                    @CharRange(from = 'a', to = 'f')
                    @CharRange(from = 'A', to = 'C')
                    String text) {
        int at = 0;
        int line = 0;
        for (Piece piece : pieces(text)) {
            assertThat(piece.span().start()).isGreaterThanOrEqualTo(at);
            assertThat(piece.span().isEmpty()).isFalse();
            assertThat(text.substring(at, piece.span().start())).isBlank();
            assertThat(piece.line()).isBetween(line, line + 1);
            at = piece.span().end();
            line = piece.line();
        }
        assertThat(text.substring(at)).isBlank();
    }

    /** Enough running text that what stands in one line with it is cut. */
    private static final String STORY =
            "The ferry had left the harbour late, and nobody had counted who was on board. ".repeat(40);

    @Test
    void whatIsGluedIntoOneLongLineIsCutAtItsSentencesToo() {
        assertThat(cut(STORY + "The boat was old.Nobody had looked at it. It sank."))
                .hasSize(43)
                .endsWith("The boat was old.", "Nobody had looked at it.", "It sank.");
    }

    @Test
    void aYearWithinASentenceEndsNothing() {
        assertThat(cut(STORY + "It was shown at the 2019 Harbour Fair in the old town of the island."))
                .last()
                .isEqualTo("It was shown at the 2019 Harbour Fair in the old town of the island.");
        assertThat(cut(STORY + "June 3, 2019 Harbour Fair opens in the old town of the island."))
                .endsWith("June 3, 2019", "Harbour Fair opens in the old town of the island.");
    }
}
