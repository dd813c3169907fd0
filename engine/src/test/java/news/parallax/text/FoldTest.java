package news.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {
    @Test
    void typographyAndCaseMakeNoDifference() {
        assertThat(Fold.text("\u201cWe\u2019ll  SAIL\u201d \u2014 now")).isEqualTo(Fold.text("\"we'll sail\" - NOW"));
    }

    @Test
    void softHyphensAndZeroWidthMarksAreDropped() {
        assertThat(Fold.text("har\u00adbour\u200b\ufeff")).isEqualTo("harbour");
    }

    @Test
    void anyRunOfWhiteSpaceIsOneSpaceAndNoneStandsAtTheEnds() {
        assertThat(Fold.text(" \n the\t\u00a0\u2003pier \n")).isEqualTo("the pier");
    }

    @Test
    void nothingFoldsToNothing() {
        assertThat(Fold.text("")).isEmpty();
        assertThat(Fold.text(" \u200b ")).isEmpty();
    }

    @Test
    void aPlaceInTheFoldedTextLeadsBackToTheWordsItCameFrom() {
        String source = "The  \u201cNorth\u00ad Pier\u201d";
        Fold fold = Fold.of(source);
        int at = fold.text().indexOf("north");
        Span span = fold.origin(at, at + "north".length());
        assertThat(source.substring(span.start(), span.end())).isEqualTo("North");
    }

    @Test
    void aPlaceInAFoldedStretchLeadsBackIntoTheSnapshot() {
        Snapshot snapshot = new Snapshot("0", "Before. THE PIER after.");
        Fold fold = Fold.of(snapshot, new Span(8, 16));
        assertThat(fold.text()).isEqualTo("the pier");
        assertThat(snapshot.text(fold.origin(4, 8))).isEqualTo("PIER");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "3, 3", "8, 8"})
    void anEmptyPlaceLeadsToAnEmptyOne(int start, int end) {
        assertThat(Fold.of("the pier").origin(start, end).isEmpty()).isTrue();
    }
}
