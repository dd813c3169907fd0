package news.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokenizerTest {
    private static List<String> tokens(String text) {
        Snapshot snapshot = new Snapshot("0", text);
        return new Tokenizer()
                .tokenize(snapshot, new Span(0, text.length())).stream()
                        .map(snapshot::text)
                        .toList();
    }

    @Test
    void marksStandAlone() {
        assertThat(tokens("\u201cStop,\u201d she said (twice)."))
                .containsExactly("\u201c", "Stop", ",", "\u201d", "she", "said", "(", "twice", ")", ".");
    }

    @Test
    void possessivesAndContractionsAreCutOff() {
        assertThat(tokens("Osk\u2019s crew didn't say they're sure we'll go"))
                .containsExactly(
                        "Osk", "\u2019s", "crew", "did", "n't", "say", "they", "'re", "sure", "we", "'ll", "go");
    }

    @Test
    void namesKeepTheirApostrophes() {
        assertThat(tokens("O\u2019Hara met D'Arcy")).containsExactly("O\u2019Hara", "met", "D'Arcy");
    }

    @Test
    void figuresKeepTheirCommasAndPoints() {
        assertThat(tokens("1,204.75 and 3.5% at 9:30"))
                .contains("1,204.75", "9:30")
                .doesNotContain(",", ".", ":");
    }

    @Test
    void aCurrencySignStandsAlone() {
        assertThat(tokens("$3.5m")).startsWith("$").hasSize(2);
    }

    @Test
    void abbreviationsAndInitialsKeepTheirPoints() {
        assertThat(tokens("Mr. John J. Roe of the U.S. Navy"))
                .containsExactly("Mr.", "John", "J.", "Roe", "of", "the", "U.S.", "Navy");
    }

    @Test
    void compoundsKeepTheirHyphens() {
        assertThat(tokens("the vice-mayor\u2019s well-kept tram")).contains("vice-mayor", "well-kept");
    }
}
