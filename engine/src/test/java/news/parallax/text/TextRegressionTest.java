package news.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Defects that were found and mended; each stays as a test. */
class TextRegressionTest {
    @ParameterizedTest
    @ValueSource(strings = {"1,", "a.", "a-"})
    void aVeryLongTokenDoesNotOverflowTheStack(String part) {
        Snapshot snapshot = new Snapshot("0", part.repeat(50_000));
        assertThat(new Tokenizer()
                        .tokenize(snapshot, new Span(0, snapshot.text().length())))
                .isNotEmpty();
    }

    @Test
    void aFigureKeepsTheHyphenAfterIt() {
        Snapshot snapshot = new Snapshot("0", "a 34-year-old on a 40-minute call");
        assertThat(new Tokenizer()
                        .tokenize(snapshot, new Span(0, snapshot.text().length())).stream()
                                .map(snapshot::text))
                .containsExactly("a", "34-year-old", "on", "a", "40-minute", "call");
    }
}
