package news.parallax.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import news.parallax.Account;
import news.parallax.difference.Difference.Outcome;
import news.parallax.quote.QuoteMatch;
import news.parallax.quote.QuoteMatcher;
import news.parallax.telling.Tellings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributionFinderTest {
    private static List<Difference> found(String one, String other) {
        Tellings tellings = Tellings.of(Stream.of(Account.of(one.split("/")), Account.of(other.split("/")))
                .map(Account::read)
                .toList());
        List<QuoteMatch> matches = new QuoteMatcher().match(tellings);
        AttributionFinder finder = new AttributionFinder(matches);
        return matches.stream()
                .flatMap(m -> finder.find(new Pair(tellings, m.a(), m.b())).stream())
                .toList();
    }

    @Test
    void theSameWordsOfTwoPeopleDiffer() {
        assertThat(found(
                        "“We will never close the hill line to this valley,” Piet Moss said.",
                        "“We will never close the hill line to this valley,” said Ana Kell."))
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.kind()).isEqualTo(Discrepancy.Kind.ATTRIBUTION);
                    assertThat(d.outcome()).isEqualTo(Outcome.DIFFERS);
                    assertThat(d.detail()).contains("Piet Moss").contains("Ana Kell");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // A form of the same name.
                "“We will never close the hill line to this valley,” Piet Moss said.|“We will never close the hill line to this valley,” said Mr Moss.",
                // A pronoun may mean another.
                "Ana Kell met Piet Moss on the hill. She liked him./“We will never close the hill line to this valley,” he said.|“We will never close the hill line to this valley,” said Ana Kell.",
                // One quotes the other.
                "“We will never close the hill line to this valley,” Piet Moss said.|“We will never close the hill line to this valley,” said Ana Kell, reading from a letter of Piet Moss.",
                // Only a phrase is the same.
                "“I think they are on the wrong side of the old river,” Piet Moss said.|“These men are on the wrong side of the old river,” said Ana Kell."
            })
    void nothingIsFoundWhereItMayBeOneSpeaker(String one, String other) {
        assertThat(found(one, other)).isEmpty();
    }

    @Test
    void theSameContentOfTwoPeopleDiffers() {
        Told told = Told.of(
                "Piet Moss said the baker hid the flour of the town in the old mill.",
                "The baker hid the flour of the town in the old mill, according to Ana Kell.");
        assertThat(told.told()).containsExactly("attribution DIFFERS");
    }

    @Test
    void officialsMayBeAnybody() {
        Told told = Told.of(
                "Piet Moss said the baker hid the flour of the town in the old mill.",
                "Officials said the baker hid the flour of the town in the old mill.");
        assertThat(told.of(Discrepancy.Kind.ATTRIBUTION)).isEmpty();
    }

    @Test
    void aSpokesmanAndHisOfficeAreOneVoice() {
        assertThat(found(
                        "“We will never close the hill line to this valley,” said Piet Moss, who speaks for the Coastline Tram Company.",
                        "“We will never close the hill line to this valley,” the Coastline Tram Company said."))
                .isEmpty();
    }

    @Test
    void aPersonAndABodyAreNotComparable() {
        assertThat(found(
                        "“We will never close the hill line to this valley,” Piet Moss said.",
                        "“We will never close the hill line to this valley,” the Coastline News Agency said."))
                .allSatisfy(d -> assertThat(d.outcome()).isEqualTo(Outcome.NOT_COMPARABLE));
    }
}
