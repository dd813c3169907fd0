package news.parallax.extract.flat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import news.parallax.text.Snapshot;
import news.parallax.text.Span;
import org.junit.jupiter.api.Test;

class LinesTest {
    private static List<String> cut(String text) {
        return new Lines()
                .cut(new Snapshot("", text)).stream().map(Lines.Line::text).toList();
    }

    @Test
    void aLineIsALineAndBlankOnesAreNone() {
        assertThat(cut("  The ferry sank.  \n\n \nNobody was hurt.\n"))
                .containsExactly("The ferry sank.", "Nobody was hurt.");
    }

    @Test
    void aWrappedParagraphIsOneLine() {
        String first = """
                The ferry to Aldery ran aground on a bank of sand off the
                northern tip of the island on Monday evening, and forty
                passengers had to wait for the tide until two in the morning.""";
        String second = """
                Nobody was hurt, said the harbour master, but the ferry will be
                out of service until a diver has looked at its hull, which may
                take until the end of the week.""";
        assertThat(cut(first + "\n\n" + second)).containsExactly(first, second);
    }

    @Test
    void shortLinesAreNotTakenForWrappedOnes() {
        assertThat(cut("News\nSport\nWeather\nAbout us")).containsExactly("News", "Sport", "Weather", "About us");
    }

    @Test
    void itemsOfAListStayApart() {
        assertThat(cut("* the ferry to Aldery\n* the tram to Varr Hill\n* the bus"))
                .containsExactly("* the ferry to Aldery", "* the tram to Varr Hill", "* the bus");
    }

    @Test
    void aSentenceBrokenAtALinkIsPutTogether() {
        assertThat(cut("The report, published by the\nharbour office\n, names no one.\nThe office would not comment."))
                .containsExactly(
                        "The report, published by the\nharbour office\n, names no one.",
                        "The office would not comment.");
    }

    @Test
    void aHeadingDoesNotRunIntoWhatFollows() {
        assertThat(cut("Ferry Runs Aground\nThe ferry to Aldery ran aground on Monday."))
                .containsExactly("Ferry Runs Aground", "The ferry to Aldery ran aground on Monday.");
    }

    @Test
    void numberedCommentsStayApartAndKnowTheirNumbers() {
        List<Lines.Line> lines = new Lines()
                .cut(new Snapshot("", "1. They should have waited.\n2. I was on it, and it was cold.\n3) So was I."));
        assertThat(lines).extracting(Lines.Line::number).containsExactly(1, 2, 3);
        assertThat(new Lines().cut(new Snapshot("", "1984 was a good year.")))
                .extracting(Lines.Line::number)
                .containsExactly(0);
    }

    @Test
    void aSentenceEndsBehindItsQuotationMark() {
        assertThat(Lines.ends("“It was cold.”", 14)).isTrue();
        assertThat(Lines.ends("(It was cold)", 13)).isFalse();
        assertThat(Lines.ends("", 0)).isFalse();
    }

    @Property
    void linesStandInOrderAndNothingButWhiteSpaceIsLost(
            @ForAll
                    @StringLength(max = 300)
                    @Chars({'\n', ' ', '\t', '.', ',', '*', '-', '“'})
                    @CharRange(from = 'a', to = 'f')
                    @CharRange(from = 'A', to = 'C')
                    String text) {
        Snapshot snapshot = new Snapshot("", text);
        int at = 0;
        for (Span span : Lines.spans(snapshot)) {
            assertThat(span.start()).isGreaterThanOrEqualTo(at);
            assertThat(text.substring(at, span.start())).isBlank();
            assertThat(span).isEqualTo(snapshot.trim(span));
            at = span.end();
        }
        assertThat(text.substring(at)).isBlank();
    }

    /** Found by the property above: the last line was looked at behind its end. */
    @Test
    void aLastLineOfOneLetterIsALine() {
        assertThat(Lines.spans(new Snapshot("", "aabbccddeeffaabbccddeeffaabb-\na")))
                .isNotEmpty();
        assertThat(Lines.spans(new Snapshot("", "the ferry had left the harbour late that -\nb")))
                .isNotEmpty();
    }
}
