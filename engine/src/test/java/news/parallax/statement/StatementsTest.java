package news.parallax.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import news.parallax.Account;
import news.parallax.statement.amount.Quantity;
import news.parallax.statement.name.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementsTest {
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
    void whatNobodyIsGivenIsTheOutletsOwn() {
        AnnotatedArticle article = Account.read("The iron bridge broke on Monday morning.");
        assertThat(article.statements()).hasSize(1);
        assertThat(article.statements().get(0).speaker()).isNull();
        assertThat(article.statements().get(0).certainty()).isEqualTo(Certainty.ASSERTED);
    }

    @Test
    void whatIsAttributedIsNotAsserted() {
        AnnotatedArticle article = Account.read("Ines Calloway said the iron bridge broke on Monday morning.");
        Statement statement = with(article, "bridge broke");
        assertThat(statement.speaker()).isEqualTo("Ines Calloway");
        assertThat(statement.certainty()).isEqualTo(Certainty.REPORTED);
        assertThat(article.text(statement.span())).doesNotContain("Calloway");
        assertThat(article.statements()).hasSize(1);
    }

    @Test
    void theSameWordsStandOnceWhoeverReportsTheirSpeaker() {
        AnnotatedArticle article =
                Account.read("“The iron bridge will never break again,” said Ines Calloway on Monday.");
        assertThat(article.statements()).hasSize(1);
        assertThat(article.text(article.statements().get(0).quotes().get(0)))
                .startsWith("The iron bridge will never break again");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The iron bridge may break again in winter.|HEDGED",
                "The iron bridge reportedly broke on Monday.|HEDGED",
                "The iron bridge will open again on Friday.|PLANNED",
                "The iron bridge is expected to open again on Friday.|PLANNED",
                "Will the iron bridge ever open again?|ASKED",
                "Ines Calloway denied that the iron bridge had broken.|DENIED",
                "The council rejected that the iron bridge was unsafe.|DENIED",
                "The iron bridge is set to open again on Friday.|PLANNED",
                "The council plans to mend the iron bridge.|PLANNED",
                "The council has repeatedly denied that the iron bridge was unsafe.|DENIED",
                "A set of keys to the iron bridge was lost.|ASSERTED",
                "The iron bridge broke in May of that year.|ASSERTED",
                // What hangs on another clause does not tell of this one.
                "The iron bridge, which may close in winter, broke on Monday.|ASSERTED",
                "The builder, who allegedly took money, mended the iron bridge.|ASSERTED",
                "Guards at the iron bridge held a man who allegedly stole a boat.|ASSERTED",
                "The man who may have seen it crossed the iron bridge on Monday.|ASSERTED",
                "The iron bridge broke, allegedly after a blow from a barge.|ASSERTED",
                "Guards at the iron bridge held two suspected thieves.|ASSERTED",
                "As expected, the iron bridge broke on Monday.|ASSERTED",
                "While the council will not say why, the iron bridge broke on Monday.|ASSERTED",
                "The council closed the iron bridge because it might break.|ASSERTED",
                "The iron bridge cost more than expected to mend.|ASSERTED",
                "The iron bridge was closed due to the storm.|ASSERTED",
                "The iron bridge could not carry the carts.|ASSERTED",
                "They could hear the iron bridge break.|ASSERTED",
                "Few would have crossed the iron bridge on Monday.|ASSERTED",
                "The iron bridge could break again.|HEDGED",
                "The iron bridge is due to open on Friday.|PLANNED",
                "The iron bridge, reportedly, broke on Monday.|HEDGED",
                "The guards closed the iron bridge and will mend the rail.|ASSERTED",
                "The iron bridge broke on Monday and may be sold.|ASSERTED",
                "As many as 40 carts may have crossed the iron bridge.|HEDGED",
                "Every cart whose wheels were mended will cross the iron bridge.|PLANNED",
                "In winter, if the river rises, the iron bridge may break.|HEDGED",
                "The iron bridge, which opened in May, may break again.|HEDGED",
                "The council, which built the iron bridge, will sell it on Friday.|PLANNED",
                "Whether it holds or not, the iron bridge is expected to open on Friday.|PLANNED"
            })
    void aStatementStandsAsFirmlyAsItIsWritten(String text, Certainty certainty) {
        assertThat(with(Account.read(text), "iron bridge").certainty()).isEqualTo(certainty);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The keeper declined to say whether a mending of the iron bridge was planned.",
                "Ines Calloway would not say whether a mending of the iron bridge is planned.",
                "Ines Calloway did not know if the iron bridge will open again."
            })
    void whatIsLeftOpenIsNotPlanned(String text) {
        assertThat(Account.read(text).statements())
                .isNotEmpty()
                .allSatisfy(s -> assertThat(s.certainty()).isNotIn(Certainty.PLANNED, Certainty.HEDGED));
    }

    @ParameterizedTest
    @CsvSource({
        "The iron bridge did not break on Monday., true",
        "The iron bridge didn't break on Monday., true",
        "The iron bridge never broke in winter., true",
        "The iron bridge broke on Monday., false"
    })
    void aNegationIsSeen(String text, boolean negated) {
        assertThat(with(Account.read(text), "iron bridge").negated()).isEqualTo(negated);
    }

    @Test
    void twoMainClausesAreTwoStatements() {
        AnnotatedArticle article = Account.read(
                "The iron bridge broke on Monday morning, and the harbour office sent for a new pin from Marra.");
        assertThat(article.statements()).hasSize(2);
        assertThat(with(article, "iron bridge")
                        .span()
                        .overlaps(with(article, "harbour office").span()))
                .isFalse();
    }

    @Test
    void aStatementHoldsWhatIsNamedCountedAndDatedInIt() {
        AnnotatedArticle article = Account.of(
                        "The iron bridge in Kellmouth broke on Monday, and the cold river took eleven people at once.")
                .on("2031-05-06")
                .read();
        Statement bridge = with(article, "iron bridge");
        Statement people = with(article, "eleven people");
        assertThat(bridge).isNotEqualTo(people);
        assertThat(bridge.names()).extracting(Name::entity).containsExactly("Kellmouth");
        assertThat(Objects.requireNonNull(bridge.times().get(0).range()).date()).isEqualTo("2031-05-05");
        assertThat(bridge.quantities()).isEmpty();
        assertThat(people.quantities()).extracting(Quantity::value).containsExactly(11.0);
        assertThat(people.names()).isEmpty();
    }

    @Test
    void aDenialIsTheDeniersNotTheOutlets() {
        AnnotatedArticle article = Account.read("Ines Calloway denied that the iron bridge had broken on Monday.");
        assertThat(with(article, "iron bridge").speaker()).isEqualTo("Ines Calloway");
    }

    @Test
    void whatSomebodyWantsIsSaidOfThem() {
        AnnotatedArticle article = Account.read("Ines Calloway wants lower tolls on the iron bridge.");
        assertThat(article.statements()).hasSize(1);
        assertThat(article.text(article.statements().get(0).span())).startsWith("Ines Calloway wants");
    }

    @Test
    void wordsTooFewToCompareStandWithTheirSpeaker() {
        AnnotatedArticle article = Account.read("The keeper Ines Calloway said she would not resign.");
        assertThat(article.statements()).hasSize(1);
        assertThat(article.statements().get(0).negated()).isTrue();
        assertThat(article.statements().get(0).speaker()).isEqualTo("Ines Calloway");
    }
}
