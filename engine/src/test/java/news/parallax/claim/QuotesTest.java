package news.parallax.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import news.parallax.Account;
import news.parallax.difference.Discrepancy;
import news.parallax.difference.Discrepancy.Kind;
import news.parallax.quote.Quotation;
import news.parallax.telling.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotesTest {
    private static Account first(String line) {
        return Account.of(
                        line,
                        "Buses run from the market square to the upper village until then.",
                        "A wall had been put off in spring for want of money.")
                .in("Courier");
    }

    private static Account second(String line) {
        return Account.of(
                        "Rain is forecast for most of the week in the valley.",
                        line,
                        "Engineers want to look at the slope before any tram goes up.")
                .in("Echo");
    }

    private static List<Discrepancy> altered(SideBySide sides) {
        return sides.discrepancies().stream()
                .filter(d -> d.kind() == Kind.QUOTE)
                .toList();
    }

    @Test
    void aWordThatIsMissingFromAQuotationIsFound() {
        SideBySide sides = SideBySide.of(
                first("“We will never close the hill line to the people of this valley,” Piet Moss said."),
                second("“We will close the hill line to the people of this valley,” said Piet Moss."));
        Claim claim = sides.claim(0, "never close");
        assertThat(claim.standing()).isEqualTo(Claim.Standing.DISPUTED);
        assertThat(altered(sides)).hasSize(1);
        Discrepancy found = altered(sides).get(0);
        assertThat(claim.tellings().get(found.a()).account()).isEqualTo(0);
        assertThat(sides.texts(0, found.wordsA())).containsExactly("never");
        assertThat(sides.texts(1, found.wordsB())).isEmpty();
        assertThat(found.detail()).contains("never");
    }

    @Test
    void aWordThatWasExchangedIsFoundInBoth() {
        SideBySide within = SideBySide.of(
                first("“We will reopen the hill line for the people of this valley in May,” Piet Moss said."),
                second("“We will reopen the hill line for the tourists of this valley in May,” said Piet Moss."));
        assertThat(altered(within)).hasSize(1);
        assertThat(within.texts(0, altered(within).get(0).wordsA())).containsExactly("people");
        assertThat(within.texts(1, altered(within).get(0).wordsB())).containsExactly("tourists");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We will never, not for a single day, close the hill line|We will never … close the hill line",
                "We will never, not for a single day, close the hill line|We will never ... close the hill line",
                "We will never, not for a single day, close the hill line|We will never, not for … close the hill line",
                "We will never close the hill line to the people of this valley|We will never close the hill line",
                "We will never close the hill line to the people of this valley|close the hill line to the people of this valley",
                "We will never close the hill line to the valley|we will NEVER close the hill-line to the valley"
            })
    void shorteningWithHonestMarksOrAtTheEndsIsNoAlteration(String full, String shortened) {
        SideBySide sides =
                SideBySide.of(first("“" + full + ",” Piet Moss said."), second("“" + shortened + ",” said Piet Moss."));
        assertThat(altered(sides)).isEmpty();
        assertThat(sides.quotes()).hasSize(1);
    }

    @Test
    void aShorteningWithoutMarksIsAnAlteration() {
        SideBySide sides = SideBySide.of(
                first(
                        "“We will never, not one day, close the hill line to the people of this valley,” Piet Moss said."),
                second("“We will never close the hill line to the people of this valley,” said Piet Moss."));
        assertThat(altered(sides)).hasSize(1);
        assertThat(sides.texts(0, altered(sides).get(0).wordsA())).containsExactly("not one day");
    }

    @Test
    void typographyIsNoAlteration() {
        SideBySide sides = SideBySide.of(
                first("“We’ll never close the hill line – not to the people of this valley,” Piet Moss said."),
                second("\"We'll never close the hill line - not to the people of this valley,\" said Piet Moss."));
        assertThat(altered(sides)).isEmpty();
        assertThat(sides.quotes()).hasSize(1);
        assertThat(sides.quotes().get(0).variants()).hasSize(1);
        assertThat(sides.quotes().get(0).variants().get(0).places())
                .extracting(Place::account)
                .containsExactly(0, 1);
    }

    @Test
    void whatIsToldInOtherWordsAltersNoQuotation() {
        SideBySide sides = SideBySide.of(
                first("“We will never close the hill line to the people of this valley,” Piet Moss said."),
                second("Piet Moss said they would never close the hill line to the people of that valley."));
        assertThat(altered(sides)).isEmpty();
    }

    @Test
    void aQuotationAndATextGivenInFullAreCompared() {
        SideBySide sides = SideBySide.of(
                first("“The office will never close the hill line to the people of this valley,” Piet Moss wrote."),
                Account.of(
                                "Here is the full statement issued by Piet Moss:",
                                "The office will close the hill line to the people of this valley. It thanks the firemen.")
                        .in("Echo"));
        assertThat(altered(sides)).hasSize(1);
    }

    @Test
    void differentQuotationsOfOneSpeakerStayApart() {
        SideBySide sides = SideBySide.of(
                first("“We will never close the hill line to the people of this valley,” Piet Moss said."),
                second(
                        "“The wall should have been built ten years ago, and everybody here knows it,” said Piet Moss."));
        assertThat(altered(sides)).isEmpty();
        assertThat(sides.quotes())
                .hasSize(2)
                .allSatisfy(q -> assertThat(q.speaker()).isEqualTo("Piet Moss"));
    }

    @Test
    void fewWordsAreAQuotationWhereSomebodyIsSaidToHaveSaidThem() {
        SideBySide sides = SideBySide.of(
                first("“Rain is free,” Piet Moss told the council."), second("The “so called wall” is closed."));
        assertThat(sides.quotes()).singleElement().satisfies(q -> {
            assertThat(q.speaker()).isEqualTo("Piet Moss");
            assertThat(q.variants().get(0).text()).isEqualTo("Rain is free");
        });
    }

    @Test
    void aQuotationHasItsWordingsAndTheirDifference() {
        SideBySide sides = SideBySide.of(
                first("“We will never close the hill line to the people of this valley,” Piet Moss said."),
                second("“We will close the hill line to the people of this valley,” said Piet Moss."));
        assertThat(sides.quotes()).hasSize(1);
        Quotation quote = sides.quotes().get(0);
        assertThat(quote.speaker()).isEqualTo("Piet Moss");
        assertThat(quote.variants()).hasSize(2);
        assertThat(Objects.requireNonNull(quote.difference())).contains("never");
        for (Quotation.Variant variant : quote.variants()) {
            Place place = variant.places().get(0);
            assertThat(sides.text(place.account(), place.span())).isEqualTo(variant.text());
        }
    }
}
