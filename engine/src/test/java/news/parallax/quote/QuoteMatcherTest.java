package news.parallax.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import news.parallax.Account;
import news.parallax.telling.Tellings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteMatcherTest {
    private static Tellings tellings(Account... accounts) {
        return Tellings.of(Stream.of(accounts).map(Account::read).toList());
    }

    private static List<QuoteMatch> matches(Account... accounts) {
        return new QuoteMatcher().match(tellings(accounts));
    }

    private static @Nullable Fidelity relation(String one, String other) {
        List<QuoteMatch> matches =
                matches(Account.of("“" + one + ",” Piet Moss said."), Account.of("“" + other + ",” said Piet Moss."));
        assertThat(matches).hasSizeLessThanOrEqualTo(1);
        return matches.isEmpty() ? null : matches.get(0).relation();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We will close the hill line to the valley|we will CLOSE the hill-line to the valley",
                "We'll close the hill line and it's over|We will close the hill line and it is over",
                "He'd seen forty trams on the hill line|He had seen 40 trams on the hill line",
                "We spent twenty-five million on the hill line|We spent 25,000,000 on the hill line",
                "It was the third tram on the hill line|It was the 3rd tram on the hill line",
                "The colour of the tram was modernised in May|The color of the tram was modernized in May",
                "They cancelled the tram to the centre of town|They canceled the tram to the center of town",
                "Ten percent of the trams were late that day|10 per cent of the trams were late that day",
                "Mister Hale will close the hill line in May|Mr. Hale will close the hill line in May",
                "I'm gonna close the hill line for the winter|I am going to close the hill line for the winter",
                "We will, um, close the hill line for the winter|We will close the hill line for the winter",
                "The U.S. trams on the hill line are gone|The US trams on the hill line are gone",
                "The last tram leaves the valley at 6 p.m.|The last tram leaves the valley at 6:00 pm",
                "[W]e will close the hill line to the valley|We will close the hill line to the valley"
            })
    void spellingMarksAndFiguresNeverCount(String one, String other) {
        assertThat(relation(one, other)).isEqualTo(Fidelity.IDENTICAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We will never, not for a day, close the hill line|We will never … close the hill line",
                "He said they would close the hill line in May|[The mayor] said they would close the hill line in May",
                "He will never close the hill line to the valley|(Hale) will never close the hill line to the valley",
                "We want to close the hill line in May|We want[ed] to close the hill line in May",
                "We will close the hill line to the people of this valley|close the hill line to the people",
                "We will, you know, close the hill line for the winter|We will close the hill line for the winter",
                "I think, I think we will close the hill line|I think we will close the hill line"
            })
    void shorteningIsHonestWithMarksAtTheEndsAndOfMereFillers(String one, String other) {
        assertThat(relation(one, other)).isEqualTo(Fidelity.SHORTENED);
        assertThat(relation(other, one)).isEqualTo(Fidelity.SHORTENED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We will never close the hill line to the valley|We will close the hill line to the valley",
                "We will repair the wall and the bridge and the old station before any tram goes up the hill again|We will repair the wall before any tram goes up the hill again"
            })
    void wordsMissingInTheMiddleWithoutAMark(String one, String other) {
        assertThat(relation(one, other)).isEqualTo(Fidelity.SHORTENED_UNMARKED);
        assertThat(relation(other, one)).isEqualTo(Fidelity.SHORTENED_UNMARKED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We will open the hill line for the people in May|We will open the hill line for the tourists in May",
                "We will open the hill line for the people in May|We will open the hill line for the people in June",
                "Nobody will open the hill line for the people|Somebody will open the hill line for the people",
                "The trams will carry a million guests|The trams will carry a billion guests"
            })
    void wordsInPlaceOfOthersAreAnAlterationAtTheEndsToo(String one, String other) {
        assertThat(relation(one, other)).isEqualTo(Fidelity.ALTERED);
    }

    @Test
    void otherWordsThroughoutAreAnotherTranslation() {
        assertThat(relation(
                        "The future of our valley, and the future of its farmers, is at stake in this winter",
                        "At issue are the valley's future and the farmers' future this winter with high stakes"))
                .isNull();
        assertThat(
                        relation(
                                "All of us are deeply grieved by the senseless death of three miners, miners that were victims of greed",
                                "We are grieved in depth over a senseless death of these three miners, who became the victims of plain greed"))
                .isEqualTo(Fidelity.TRANSLATED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We will fight for the farmers of the upper valley|We will fight for better schools in every town",
                "I do not think that the hill line is safe|I do not think that we can pay for more",
                "The middle station was closed and burned|In the middle of the night the old station house was burned and nobody came"
            })
    void twoSentencesOfOneSpeechAreNotOneQuotation(String one, String other) {
        assertThat(relation(one, other)).isNull();
    }

    @Test
    void aTurnOfPhraseOfTwoSpeakersIsNoQuotationOfOne() {
        assertThat(matches(
                        Account.of("“Piet Moss is a disgusting fraud,” Ana Kell said."),
                        Account.of("“Piet Moss is a fraud,” said Tom Brand.")))
                .isEmpty();
    }

    @Test
    void aCueInTheMiddleIsNoLostWord() {
        List<QuoteMatch> matches = matches(
                Account.of("“We will never close the hill line,” Piet Moss said, “to the people of this valley.”"),
                Account.of("“We will never close the hill line to the people of this valley,” said Piet Moss."));
        assertThat(matches).isNotEmpty().allSatisfy(m -> assertThat(m.altered()).isNull());
    }

    @Test
    void whatAnAccountTellsInItsOwnWordsAltersNoQuotation() {
        assertThat(matches(
                        Account.of(
                                "“Piet Moss has checked himself into the hill hospital of the valley,” his wife said."),
                        Account.of("Piet Moss has checked into the hill hospital of the valley.")))
                .isEmpty();
    }

    @Test
    void aTextThatIsItselfQuotedIsComparedWithItsQuotations() {
        Account statement = Account.of(
                "The office thanks the firemen for their work in the cold night.",
                "The hill line stays closed until the engineers have seen the slope.",
                "The office will never close the hill line to the people of this valley.");
        Account report = Account.of(
                "“The office thanks the firemen for their work in the cold night,” it said.",
                "“The hill line stays closed until the engineers have seen the slope,” it added.",
                "“The office will close the hill line to the people of this valley,” it said.");
        assertThat(matches(statement, report))
                .extracting(QuoteMatch::relation)
                .containsExactly(Fidelity.IDENTICAL, Fidelity.IDENTICAL, Fidelity.SHORTENED_UNMARKED);
    }

    @Test
    void aShortQuotationIsOneWhereTheSentencesAroundAreTheSame() {
        List<QuoteMatch> matches = matches(
                Account.of(
                        "The mayor of the upper valley told the council that Brand was “kind and gentle and wise” in all."),
                Account.of(
                        "The mayor of the upper valley told the council that Brand was “kind and clever and wise” in all."));
        assertThat(matches).extracting(QuoteMatch::relation).containsExactly(Fidelity.ALTERED);
    }

    @Test
    void theOrderOfTheAccountsChangesNothing() {
        Account one = Account.of("“We will open forty hill lines for the people in May,” Piet Moss said.");
        Account other = Account.of("“We’ll open 40 hill lines for the tourists in May,” said Piet Moss.");
        List<QuoteMatch> forth = matches(one, other);
        List<QuoteMatch> back = matches(other, one);
        assertThat(forth)
                .extracting(QuoteMatch::altered)
                .isEqualTo(back.stream().map(QuoteMatch::altered).toList());
        assertThat(forth)
                .extracting(QuoteMatch::wordsA)
                .isEqualTo(back.stream().map(QuoteMatch::wordsB).toList());
        assertThat(forth).hasSize(1);
    }

    @Test
    void wordingsStandToTheFullest() {
        Tellings tellings = tellings(
                Account.of("“We will never close the hill line to the people of this valley,” Piet Moss said."),
                Account.of("“We will close the hill line to the people of this valley,” said Piet Moss."),
                Account.of("“We will never close the hill line,” said Moss."));
        List<Quotation> quotations = new QuotationMaker().make(tellings, new QuoteMatcher().match(tellings));
        assertThat(quotations).hasSize(1);
        assertThat(quotations.get(0).relation()).isEqualTo(Fidelity.SHORTENED_UNMARKED);
        assertThat(quotations.get(0).variants())
                .extracting(v -> v.text().replace(",", ""), Quotation.Variant::relation)
                .containsExactlyInAnyOrder(
                        tuple("We will never close the hill line to the people of this valley", Fidelity.IDENTICAL),
                        tuple("We will close the hill line to the people of this valley", Fidelity.SHORTENED_UNMARKED),
                        tuple("We will never close the hill line", Fidelity.SHORTENED));
    }

    @Test
    void copiesInManyAccountsAreAllMatched() {
        List<Account> accounts = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            accounts.add(
                    Account.of("“We will never close the hill line to the people of this valley,” Piet Moss said."));
        }
        assertThat(matches(accounts.toArray(Account[]::new))).hasSize(66);
    }
}
