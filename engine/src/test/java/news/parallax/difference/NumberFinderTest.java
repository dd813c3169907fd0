package news.parallax.difference;

import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.Account;
import news.parallax.difference.Difference.Outcome;
import news.parallax.difference.Discrepancy.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFinderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The slide felled 212 trees on the hill.|The slide felled 240 trees on the hill.",
                "The talks in the mill lasted half an hour.|The talks in the mill lasted a quarter of an hour.",
                "The mayor was held for two days.|The mayor was held for five days.",
                "The mill burned 40 percent of the grain.|The mill burned 55 percent of the grain.",
                "The slide felled fewer than 200 trees on the hill.|The slide felled 212 trees on the hill.",
                "The slide felled as many as 900 trees on the hill.|The slide felled no more than 200 trees on the hill.",
                "Tram driver Halla Brecht, aged 34, pulled the brake.|Tram driver Halla Brecht, aged 43, pulled the brake.",
                "The miller faces 54 years in the Belsarin prison for the fire.|The miller faces an additional 25 years in the Belsarin prison for the fire.",
                "The Belsarin mill posted a profit of 56 million for the harvest.|The Belsarin mill posted a profit of 26 million pounds for the harvest.",
                "The value of the mill will total about $189 million, with the barns.|With the barns the estimated value of the mill is $124 million.",
            })
    void numbersOfTheSameThingThatCannotBothBeDiffer(String a, String b) {
        assertThat(Told.of(a, b).told()).containsExactly("number DIFFERS");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The slide felled 59 trees on the hill.|The slide felled nearly 60 trees on the hill.",
                "The talks in the mill lasted an hour.|The talks in the mill lasted more than an hour.",
                "The slide felled at least 12 trees on the hill.|The slide felled 15 trees on the hill.",
                "The talks in the mill lasted about 40 minutes.|The talks in the mill lasted 40 minutes.",
                "The slide felled between 10 and 15 trees on the hill.|The slide felled 12 trees on the hill.",
                "The mill burned 35.7 percent of the grain.|The mill burned 36 percent of the grain.",
                "The mill cost $2.5 million to build.|The mill cost $2.53 million to build.",
                "The town has 12,000 houses on the hill.|The town has 12,140 houses on the hill.",
            })
    void numbersThatFitEachOtherAgree(String a, String b) {
        assertThat(Told.of(a, b).told()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Halla Brecht, 34, was in the tram.|Piet Moss, 61, was in the tram.",
                "The slide killed 17 people in Norwald.|The slide killed 30 people in Belsarin.",
                "Taxes rose by 4 percent in 2019.|Taxes rose by 6 percent in 2021.",
                "Three of the trees on the hill fell.|Nine trees on the hill fell.",
                "The navy captured 26 pirates in the Gulf.|The navy stopped a raid in the Gulf and captured three boats.",
                "Two other trees on the hill fell.|Nine trees on the hill fell.",
                "The rule takes effect nine days before the vote.|The rule takes effect in 30 days.",
                "The navy took seven AK-47 rifles from the boats.|The navy took seven AK-74 rifles from the boats.",
                "The fund spent 110 billion euros ($143 billion) on grain.|The fund spent 110 billion euros ($158 billion) on grain.",
                "Dozens of trees on the hill fell.|Some 300 trees on the hill fell.",
                "It was the first slide since the flood.|It was the third slide since January.",
            })
    void numbersOfOthersDoNotDiffer(String a, String b) {
        assertThat(Told.of(a, b).told()).isEmpty();
    }

    @Test
    void whatCannotBeComparedSaysWhy() {
        Told told = Told.of("Halla Brecht, 34, was in the tram.", "Piet Moss, 61, was in the tram.");
        assertThat(told.of(Kind.NUMBER)).singleElement().satisfies(d -> {
            assertThat(d.outcome()).isEqualTo(Outcome.NOT_COMPARABLE);
            assertThat(d.detail()).contains("other persons' ages");
        });
    }

    @Test
    void aNumberThatTheOtherAccountTellsElsewhereDoesNotDiffer() {
        Told told = Told.of(
                Account.of("The slide felled 212 trees on the hill.", "In the valley it felled 240 trees.")
                        .on("2031-05-06"),
                Account.of("The slide felled 240 trees on the hill.").on("2031-05-06"));
        assertThat(told.told()).isEmpty();
    }

    @Test
    void aCountToldLaterHasMovedOn() {
        Told told = Told.of(
                Account.of("The slide felled 240 trees on the hill.").on("2031-05-08"),
                Account.of("The slide felled 212 trees on the hill.").on("2031-05-06"));
        assertThat(told.told()).containsExactly("number MOVED_BACK");
    }

    @Test
    void theLengthOfWhatIsOverDoesNotMoveOn() {
        Told told = Told.of(
                Account.of("The talks in the mill lasted 40 minutes.").on("2031-05-06"),
                Account.of("The talks in the mill lasted 55 minutes.").on("2031-05-08"));
        assertThat(told.told()).containsExactly("number DIFFERS");
    }

    @Test
    void aCountSaidToHaveChangedHasMovedOn() {
        assertThat(Told.of("The slide felled 212 trees on the hill.", "The slide has now felled 240 trees on the hill.")
                        .told())
                .containsExactly("number MOVED_ON");
    }

    @Test
    void whatCountsMoreOfEverythingIsAnotherTally() {
        assertThat(Told.of(
                                "The patrol seized six nets, 12 traps and 300 floats from the boat.",
                                "The patrol seized 14 nets, 31 traps and 923 floats from the boats.")
                        .told())
                .isEmpty();
        assertThat(Told.of(
                                "The patrol seized six nets, 12 traps and 300 floats from the boat.",
                                "The patrol seized six nets, 31 traps and 300 floats from the boat.")
                        .told())
                .containsExactly("number DIFFERS");
    }

    @Test
    void theThirdHasTwoBeforeIt() {
        String third = "It was the third time that Carrick and Belsarin spoke by telephone.";
        assertThat(Told.of(third, "Carrick and Belsarin had spoken by telephone three times before.")
                        .told())
                .containsExactly("number DIFFERS");
        assertThat(Told.of(third, "Before Tuesday's call Carrick and Belsarin had spoken by telephone three times.")
                        .told())
                .containsExactly("number DIFFERS");
        assertThat(Told.of(third, "Before he left, Carrick had spoken three times with Belsarin by telephone.")
                        .told())
                .isEmpty();
        assertThat(Told.of(third, "Carrick and Belsarin had spoken by telephone two times before.")
                        .told())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "since Carrick took office|since Carrick won the election|NOT_COMPARABLE",
                "since he was sworn in|since the vote in November|NOT_COMPARABLE",
                "this year|since Carrick took office|NOT_COMPARABLE",
                "in a decade|in three years|NOT_COMPARABLE",
                "of his presidency|this month|NOT_COMPARABLE",
                "since Carrick took office|since his inauguration|DIFFERS",
                "since January, when Carrick took office|since Carrick, 58, was sworn in|DIFFERS",
                "of his presidency|since Carrick took office|DIFFERS",
                "this year|since January|DIFFERS",
                "in a decade|in ten years|DIFFERS",
                "since the raid in April|since April|DIFFERS",
            })
    void whatACountIsCountedFromIsPartOfWhatIsCounted(String one, String other, Outcome outcome) {
        assertThat(Told.of(
                                "It was the third time that Carrick and Belsarin spoke by telephone " + one + ".",
                                "Before Tuesday's call Carrick and Belsarin had spoken by telephone three times "
                                        + other + ".")
                        .of(Kind.NUMBER))
                .extracting(Difference::outcome)
                .containsExactly(outcome);
        assertThat(Told.of(
                                "The guards shot 12 wolves on the hill " + one + ".",
                                "The guards shot 17 wolves on the hill " + other + ".")
                        .of(Kind.NUMBER))
                .extracting(Difference::outcome)
                .containsExactly(outcome);
    }

    @Test
    void whereOneAloneSaysWhatItCountsFromTheDetailTells() {
        assertThat(Told.of(
                                "It was the third time since May that Carrick and Belsarin spoke by telephone.",
                                "Carrick and Belsarin had spoken by telephone three times before.")
                        .of(Kind.NUMBER))
                .singleElement()
                .satisfies(d -> assertThat(d.detail()).contains("“third” since May"));
    }

    @Test
    void theDetailIsTheSameWhicheverComesFirst() {
        String a = "The slide felled 212 trees on the hill.";
        String b = "The slide felled 240 trees on the hill.";
        assertThat(Told.of(a, b).of(Kind.NUMBER).get(0).detail())
                .isEqualTo(Told.of(b, a).of(Kind.NUMBER).get(0).detail());
    }
}
