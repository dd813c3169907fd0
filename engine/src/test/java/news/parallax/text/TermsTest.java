package news.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {
    private static final English ENGLISH = new English();

    private static List<String> terms(String text) {
        return Terms.of(ENGLISH.read(new Snapshot("0", text), List.of(new Span(0, text.length())))
                .get(0)
                .tokens());
    }

    @ParameterizedTest
    @CsvSource({"strike,strikes", "harbour,harbours", "ceasefire,cease-fire", "close,closed", "three,3", "twelve,12"})
    void formsOfOneWordAreOneTerm(String a, String b) {
        assertThat(Terms.of(a)).isEqualTo(Terms.of(b));
    }

    @Test
    void wordsWithoutContentAreLeftOut() {
        assertThat(terms("The mayor said that he would not, according to her, be in the tunnel."))
                .containsExactly(Terms.of("mayor"), Terms.of("tunnel"));
    }

    @Test
    void repeatedWordsAreRepeatedInOrder() {
        assertThat(terms("Tram after tram left town."))
                .startsWith("tram", "tram")
                .endsWith("town");
    }
}
