package news.parallax.origin;

import static news.parallax.origin.SharedTextTest.BREACH;
import static news.parallax.origin.SharedTextTest.OTHER;
import static news.parallax.origin.SharedTextTest.OWN;
import static news.parallax.origin.SharedTextTest.PUMPS;
import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.Account;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which accounts have it by way of which. */
class CitationTiesTest {
    private static Traced cites(String outlet, String sentence) {
        return Traced.of(
                Account.of(BREACH, PUMPS).in(outlet),
                Account.of(OTHER, sentence).in("Tern"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "told the Orrin Gull | The organist told the Orrin Gull that the piano was his.",
                "The Orrin Gull reported | The Orrin Gull reported that the piano was lost.",
                "first reported by the Orrin Gull | The loss of the piano was first reported by the Orrin Gull.",
                "According to The Orrin Gull | According to The Orrin Gull, the piano was lost.",
                "interview with the Orrin Gull | In an interview with the Orrin Gull on Monday the organist wept.",
                "said on Orrin Gull | The wall will be mended, the mayor said on Orrin Gull Radio.",
                "the Orrin Gull’s report | Few believed the Orrin Gull’s report on the piano."
            })
    void aCitationMayTie(String words, String sentence) {
        Traced traced = cites("The Orrin Gull", sentence);
        Tie tie = traced.only(Tie.Kind.CITES);
        assertThat(tie.firm()).isFalse();
        assertThat(tie.spansA()).isEmpty();
        assertThat(words)
                .containsIgnoringCase(traced.texts(1, tie.spansB())
                        .get(0)
                        .replaceFirst("^(?:the|The) ", "")
                        .replaceFirst(" Radio$", "")
                        .replaceFirst("^.*(?=reported by)", ""));
        assertThat(tie.evidence()).startsWith("Tern cites The Orrin Gull");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Times | The mayor told the Coastal Times that the wall was old.",
                "The Star | The Morning Star reported that the wall was old.",
                "The Mirror | The barber told the mirror that it was late.",
                "The Star | According to a star on the chart the reef is deep.",
                "Post | The mayor said on Monday, and posted it on the door, that the wall was old."
            })
    void aNameWithinALongerOneOrACommonWordIsNoCitation(String outlet, String sentence) {
        assertThat(cites(outlet, sentence).kinds()).isEmpty();
    }

    @Test
    void whatAQuotedSpeakerSaysOfAnOutletIsNoCitation() {
        assertThat(cites(
                                "Orrin Gull",
                                "“It was all there, and according to the Orrin Gull nobody had read it,” said Tamsin Ferrol.")
                        .kinds())
                .isEmpty();
    }

    @Test
    void anOutletThatCitesItselfIsNotTied() {
        Traced traced = Traced.of(
                Account.of(BREACH, "The organist told the Orrin Gull that the piano was lost.")
                        .in("Orrin Gull"),
                Account.of(OTHER, OWN).in("Tern"));
        assertThat(traced.kinds()).isEmpty();
    }

    @Test
    void anAgencyIsCitedByEitherOfItsNames() {
        assertThat(Traced.of(
                                Account.of("ORRIN (AP) - " + BREACH, PUMPS).in("Gull"),
                                Account.of(OTHER, "The mayor told The Associated Press that the wall was old.")
                                        .in("Tern"))
                        .only(Tie.Kind.CITES)
                        .evidence())
                .contains("Gull");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The organist told the Marsh Herald that a piano had floated down the lane.",
                "A piano had floated down the lane, the Marsh Herald reported, and the organist wept."
            })
    void twoThatHaveTheSameFromAThirdMayBeTied(String sentence) {
        Traced traced = Traced.of(
                Account.of(BREACH, "His piano floated down the lane, the organist told the Marsh Herald.")
                        .in("Gull"),
                Account.of(OTHER, sentence).in("Tern"));
        Tie tie = traced.only(Tie.Kind.BOTH_CITE);
        assertThat(tie.firm()).isFalse();
        assertThat(traced.texts(1, tie.spansB())).containsExactly(sentence);
        assertThat(tie.evidence()).contains("Marsh Herald");
    }

    @Test
    void twoThatHaveDifferentThingsFromAThirdAreNotTied() {
        assertThat(Traced.of(
                                Account.of(
                                                BREACH,
                                                "His piano floated down the lane, the organist told the Marsh Herald.")
                                        .in("Gull"),
                                Account.of(OTHER, "Taxes will rise in autumn, a minister told the Marsh Herald.")
                                        .in("Tern"))
                        .kinds())
                .isEmpty();
    }
}
