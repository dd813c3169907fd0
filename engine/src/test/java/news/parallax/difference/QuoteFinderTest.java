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
import org.junit.jupiter.params.provider.ValueSource;

class QuoteFinderTest {
    private static final String FULL = "We will never close the hill line to the people of this valley";

    private static List<Difference> found(String one, String other) {
        Tellings tellings = Tellings.of(
                Stream.of(Account.of("“" + one + ",” Piet Moss said."), Account.of("“" + other + ",” said Piet Moss."))
                        .map(Account::read)
                        .toList());
        List<QuoteMatch> matches = new QuoteMatcher().match(tellings);
        assertThat(matches).hasSize(1);
        return new QuoteFinder(matches)
                .find(new Pair(tellings, matches.get(0).a(), matches.get(0).b()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We will close the hill line to the people of this valley",
                "We will never close the hill line to the farmers of this valley",
                "We will never ever close the hill line to the people of this valley",
                "We will never close the hill line to the people of this town",
                "We will never close the hill road"
            })
    void differsWhereWhatIsSaidChanges(String other) {
        assertThat(found(FULL, other)).singleElement().satisfies(d -> {
            assertThat(d.kind()).isEqualTo(Discrepancy.Kind.QUOTE);
            assertThat(d.outcome()).isEqualTo(Outcome.DIFFERS);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We will never just close the hill line to the people of this valley",
                "We will never close that hill line to the people of this valley",
                "We will never … to the people of this valley",
                "We will never close the hill line",
                "We will never close the hill lines to the people of these valleys",
                FULL
            })
    void doesNotWhereItStays(String other) {
        assertThat(found(FULL, other)).isEmpty();
    }

    @Test
    void twoTranslationsAreNotComparable() {
        assertThat(
                        found(
                                "All of us are deeply grieved by the senseless death of three miners, miners that were victims of greed",
                                "We are grieved in depth over a senseless death of these three miners, who became the victims of plain greed"))
                .singleElement()
                .satisfies(d -> assertThat(d.outcome()).isEqualTo(Outcome.NOT_COMPARABLE));
    }
}
