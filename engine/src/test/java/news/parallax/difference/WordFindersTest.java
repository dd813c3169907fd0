package news.parallax.difference;

import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.difference.Difference.Outcome;
import news.parallax.difference.Discrepancy.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places, names, certainty and negation. */
class WordFindersTest {
    @Test
    void twoCountriesOfOneActDiffer() {
        assertThat(Told.of("The captain was arrested in Norway.", "The captain was arrested in Sweden.")
                        .told())
                .containsExactly("place DIFFERS");
    }

    @Test
    void aTownMayLieInTheOtherPlace() {
        Told told = Told.of("The captain was arrested in Norway.", "The captain was arrested in Bergen.");
        assertThat(told.told()).isEmpty();
    }

    @Test
    void aNameSpelledInTwoWaysSaysSo() {
        Told told = Told.of(
                "The judge shook the hand of Mr Laczynski.", "The judge shook hands with Mr Lacsynski in the court.");
        assertThat(told.of(Kind.NAME))
                .singleElement()
                .satisfies(d -> assertThat(d.detail()).startsWith("spelled differently"));
    }

    @Test
    void anotherPersonInTheSameActDiffers() {
        assertThat(Told.of(
                                "The council chose Halla Brecht as mayor of the town.",
                                "The council chose Piet Moss as mayor of the town.")
                        .told())
                .containsExactly("name DIFFERS");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The man opened fire at the party in the mill.|The man reportedly opened fire at the party in the mill.",
                "The captain steered the ferry onto the rocks.|The captain may have steered the ferry onto the rocks.",
                "The two sides agreed to a meeting in June.|The two sides discussed a meeting in June.",
                "The way to the mill was closed by the seemingly endless snow.|The way to the mill reportedly was closed by the seemingly endless snow.",
                "The mill, which was burned in the flood, fed the town.|The mill, which may have been burned in the flood, fed the town.",
            })
    void whatOneTellsFlatlyAndTheOtherDoubtsDiffersInCertainty(String a, String b) {
        assertThat(Told.of(a, b).told()).containsExactly("certainty DIFFERS");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The man may have opened fire at the party.|The man reportedly opened fire at the party.",
                "The man opened fire at the party in the mill.|The man will open fire at the party in the mill.",
                "The captain could face a long trial in the harbour town.|The captain, they said, could face a long trial in the harbour town.",
                "The captain appears in court in the harbour town.|The captain is in court in the harbour town.",
                "Did the man open fire at the party in the mill?|The man may have opened fire at the party in the mill.",
            })
    void doubtOnBothSidesAndPlansDoNot(String a, String b) {
        assertThat(Told.of(a, b).told()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ferry was carrying cars on the upper deck.|The ferry was not carrying cars on the upper deck.",
                "The captain answered the call from the harbour.|The captain failed to answer the call from the harbour.",
                "The ferry will leave until the harbour is cleared of ice.|The ferry will not leave until the harbour is cleared of ice.",
                "The ferry may carry cars on the upper deck.|The ferry might not carry cars on the upper deck.",
            })
    void whatOneTellsAndTheOtherDeniesIsANegation(String a, String b) {
        assertThat(Told.of(a, b).of(Kind.NEGATION))
                .singleElement()
                .satisfies(d -> assertThat(d.outcome()).isEqualTo(Outcome.DIFFERS));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The captain was found guilty by the court.|The captain pleaded not guilty in the court.",
                "The results of the test have not been released.|The results of the test were released on Monday.",
                "The name will be released after the trial in court.|The name will not be released until the trial in court.",
                "The captain was not at the church of the island.|The captain went into the church of the island.",
                "The captain is not only late but drunk.|The captain is late and drunk.",
            })
    void otherActsAndOtherTimesAreNone(String a, String b) {
        assertThat(Told.of(a, b).told()).isEmpty();
    }

    @Test
    void twoSpeakersWhoSayTheOppositeAreNoTwoAccounts() {
        Told told = Told.of(
                "Halla Brecht said the ferry was carrying cars on the upper deck.",
                "Piet Moss said the ferry was not carrying cars on the upper deck.");
        assertThat(told.of(Kind.NEGATION)).singleElement().satisfies(d -> {
            assertThat(d.outcome()).isEqualTo(Outcome.NOT_COMPARABLE);
            assertThat(d.detail()).contains("two voices");
        });
    }

    @Test
    void theMinisterAndHisNameAreOneVoiceWhereAnAccountSetsThemTogether() {
        String told = "Halla Brecht said the ferry was carrying cars on the upper deck.";
        String denied = "The minister said the ferry was not carrying cars on the upper deck when pilots, divers and"
                + " bakers left Norwald harbour together in thick fog.";
        assertThat(Told.of(told, denied).of(Kind.NEGATION))
                .extracting(Difference::outcome)
                .containsExactly(Outcome.NOT_COMPARABLE);
        assertThat(Told.of(told + " The transport minister, Halla Brecht, spoke for an hour.", denied)
                        .of(Kind.NEGATION))
                .extracting(Difference::outcome)
                .containsExactly(Outcome.DIFFERS);
        assertThat(Told.of(told, denied + " Halla Brecht, the transport minister, spoke for an hour.")
                        .of(Kind.NEGATION))
                .extracting(Difference::outcome)
                .containsExactly(Outcome.DIFFERS);
    }

    @Test
    void whatIsTheSameDiffersInNothing() {
        String line = "The captain steered the ferry onto the rocks near Norwald on Monday, and 12 cars were lost.";
        assertThat(Told.of(line, line).differences()).isEmpty();
    }
}
