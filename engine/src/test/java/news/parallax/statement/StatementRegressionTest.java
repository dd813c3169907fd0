package news.parallax.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import news.parallax.Account;
import news.parallax.statement.amount.Quantity;
import news.parallax.statement.attribution.Attribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Defects that were found and mended; each stays as a test. */
class StatementRegressionTest {
    private static Statement with(AnnotatedArticle article, String words) {
        return article.statements().stream()
                .filter(s -> article.text(s.span()).contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no statement holds “" + words + "”: "
                        + article.statements().stream()
                                .map(s -> article.text(s.span()))
                                .toList()));
    }

    @Test
    void aSpeakerAfterAnUnquotedClauseIsItsSpeaker() {
        AnnotatedArticle article = Account.read("The track would be cleared by Friday, said Piet Moss.");
        assertThat(with(article, "track would be cleared").speaker()).isEqualTo("Piet Moss");
    }

    @Test
    void whatAnotherSaysInTheSameSentenceIsNotTheFirstSpeakers() {
        AnnotatedArticle article = Account.read(
                "The minister said he did not know who ordered it, but the army denied any role in the affair.");
        assertThat(Objects.requireNonNull(with(article, "any role").speaker())).containsIgnoringCase("army");
    }

    @Test
    void aClauseBeforeItsSpeakerIsNotLostWhereAnotherFollows() {
        AnnotatedArticle article =
                Account.read("The storm felled 212 trees, the forest office said on Sunday, and 14 people were hurt.");
        assertThat(with(article, "212 trees").speaker()).isEqualTo("forest office");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mayor of Kellmouth, Ada Wren, said: “Nobody told us about the bridge.”|Ada Wren",
                "The union's leader, Mira Osk, told the Courier: “Nobody told us about the bridge.”|Mira Osk"
            })
    void aNameBesideATitleIsTheSpeaker(String text, String speaker) {
        assertThat(Account.read(text).attributions())
                .extracting(Attribution::speaker)
                .containsExactly(speaker);
    }

    @Test
    void twoWhoSpeakTogetherAreNotOneOfThem() {
        AnnotatedArticle article = Account.read("Mira Osk and Jan Varga said they would meet again on Monday.");
        assertThat(article.attributions())
                .allSatisfy(a -> assertThat(a.speaker()).isNotIn("Mira Osk", "Jan Varga"));
    }

    @Test
    void whoDoesNotDenyDoesNotDeny() {
        AnnotatedArticle article = Account.read("The ministry did not deny that the iron bridge broke.");
        assertThat(with(article, "iron bridge").certainty()).isNotEqualTo(Certainty.DENIED);
    }

    @Test
    void peopleKilledAreNotCountedWithTheInjuredAfterThem() {
        AnnotatedArticle article = Account.read("The slide killed three people and injured eleven others on Monday.");
        assertThat(article.quantities()).extracting(Quantity::of).containsExactly("dead", "injured");
    }

    @ParameterizedTest
    @CsvSource({"'A 34-year-old driver swam ashore.', 34, age", "'They had a 40-minute call on Monday.', 40, minute"})
    void aFigureJoinedToItsUnitHasIt(String text, double value, String unit) {
        List<Quantity> quantities = Account.read(text).quantities();
        assertThat(quantities).extracting(Quantity::value).containsExactly(value);
        assertThat(quantities).extracting(Quantity::unit).containsExactly(unit);
    }

    @Test
    void aNumberInWordsMayHaveAnAnd() {
        assertThat(Account.read("Two hundred and twelve people were arrested.").quantities())
                .extracting(Quantity::value)
                .containsExactly(212.0);
    }

    @Test
    void contentIsNeverEmpty() {
        assertThat(Account.read("“according to Ines Calloway said ").attributions())
                .allSatisfy(a -> assertThat(a.content()).noneMatch(c -> c.isEmpty()));
    }
}
