package news.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {
    private static List<String> split(String text) {
        Snapshot snapshot = new Snapshot("0", text);
        return new SentenceSplitter()
                .split(snapshot, new Span(0, text.length())).stream()
                        .map(snapshot::text)
                        .toList();
    }

    @Test
    void aFullStopBeforeACapitalEndsASentence() {
        assertThat(split("The tram stopped. Nobody was hurt! Why? The driver could not say."))
                .containsExactly("The tram stopped.", "Nobody was hurt!", "Why?", "The driver could not say.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Monday Mr. Varga met Dr. Lindqvist and Gen. Okoro at St. Brannoc.",
                "The mayor, John J. Roe, and J. K. Adeyemi signed it.",
                "It rose by 3.5 percent to 1,204.75 crowns.",
                "The depot of Halden Freight Inc. in Marra burned.",
                "Doors open at 9 a.m. on Friday.",
                "The council met on Jan. 14 in the old hall.",
                "Flight No. 7 of the U.S. Navy landed.",
                "They want peace, order, etc. in the harbour.",
                "See parallax.example.com for more.",
            })
    void abbreviationsInitialsAndFiguresEndNone(String sentence) {
        assertThat(split(sentence)).containsExactly(sentence);
    }

    @Test
    void anAbbreviationCanEndASentence() {
        assertThat(split("The ship came from the U.S. The crew stayed aboard."))
                .containsExactly("The ship came from the U.S.", "The crew stayed aboard.");
        assertThat(split("It sailed at 6 p.m. They waved.")).containsExactly("It sailed at 6 p.m.", "They waved.");
    }

    @Test
    void theMarkThatClosesAQuotationBelongsToItsSentence() {
        assertThat(split("\u201cWe will sail.\u201d The crew cheered. \"Go home.\" They did."))
                .containsExactly("\u201cWe will sail.\u201d", "The crew cheered.", "\"Go home.\"", "They did.");
    }

    @Test
    void aQuotationIsNotTornFromWhoSaidIt() {
        assertThat(split("\u201cWill it float?\u201d asked the owner. It did."))
                .containsExactly("\u201cWill it float?\u201d asked the owner.", "It did.");
    }

    @Test
    void theMarkThatOpensAQuotationBelongsToTheNextSentence() {
        assertThat(split("The owner waved. \"It floats,\" she said."))
                .containsExactly("The owner waved.", "\"It floats,\" she said.");
    }

    @Test
    void aFullStopGluedToACapitalEndsASentence() {
        assertThat(split("Your gift makes the difference.The minister has left the harbour."))
                .containsExactly("Your gift makes the difference.", "The minister has left the harbour.");
    }

    @Test
    void dotsThatLeaveOutWordsEndNone() {
        assertThat(split("\u201cWe will ... sail at dawn,\u201d he said.")).hasSize(1);
        assertThat(split("\u201cWe will\u2026 sail at dawn,\u201d he said.")).hasSize(1);
    }

    @Test
    void aBlankLineEndsASentenceWithoutAStop() {
        assertThat(split("Harbour closed\n\nThe harbour was closed."))
                .containsExactly("Harbour closed", "The harbour was closed.");
    }

    @Test
    void aWrappedSentenceStaysWhole() {
        assertThat(split("The harbour was\nclosed on Monday.")).hasSize(1);
    }

    @Test
    void nothingHasNoSentences() {
        assertThat(split("")).isEmpty();
        assertThat(split(" \n\n ")).isEmpty();
    }

    @Test
    void onlyTheGivenStretchIsSplit() {
        Snapshot snapshot = new Snapshot("0", "Not this. This one. Nor that.");
        assertThat(new SentenceSplitter().split(snapshot, new Span(10, 19))).containsExactly(new Span(10, 19));
    }
}
