package news.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import news.parallax.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordMarksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the lock has held too long|The lock has held much too long|the lock has held (much) too long",
                "the lock has held far too long|The lock has held much too long|the lock has held (much) [far] too long",
                "It’s shut, he said|it's shut he said|It’s shut, he said",
                "shut for good|the gate is shut for good and all|shut for good",
                "one more word here|one word here|one [more] word here",
                "we wait and we go|we wait for one two three four five six seven and we go|we wait (…) and we go"
            })
    void marksWhatOneHasAndWhatItLacks(String text, String other, String marked) {
        assertThat(shown(WordMarks.of(text, other))).isEqualTo(marked);
    }

    @Test
    void aGapStandsBetweenTheWordsAroundIt() {
        String other = "They say it has lasted much too long.";
        int at = other.indexOf("much");
        assertThat(shown(WordMarks.gaps("it has lasted too long", other, List.of(new Span(at, at + 4)))))
                .isEqualTo("it has lasted (much) too long");
        assertThat(shown(WordMarks.gaps("it is over", other, List.of(new Span(at, at + 4)))))
                .isEqualTo("it is over");
    }

    @Property
    void noWordIsLost(
            @ForAll @AlphaChars @Chars({' ', ',', '\''}) @StringLength(max = 60) String text,
            @ForAll @AlphaChars @Chars({' ', '.'}) @StringLength(max = 60) String other) {
        String own = WordMarks.of(text, other).stream()
                .filter(p -> !p.isGap())
                .map(Piece::text)
                .collect(Collectors.joining());
        assertThat(own).isEqualTo(text);
    }

    private static String shown(List<Piece> pieces) {
        return pieces.stream()
                .map(p -> p.isOwn() ? "[" + p.text() + "]" : p.isGap() ? "(" + p.text() + ") " : p.text())
                .collect(Collectors.joining());
    }
}
