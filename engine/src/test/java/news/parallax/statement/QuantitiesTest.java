package news.parallax.statement;

import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.Account;
import news.parallax.statement.amount.Quantity;
import news.parallax.statement.amount.Quantity.Bound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesTest {
    private static Quantity only(String text) {
        AnnotatedArticle article = Account.read(text);
        assertThat(article.quantities()).as(text).hasSize(1);
        return article.quantities().get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The storm felled 212 trees.|212|tree",
                "The storm felled 1,204 trees.|1204|tree",
                "The storm felled twenty-three trees.|23|tree",
                "The storm felled eleven old trees.|11|tree",
                "The storm felled two hundred trees.|200|tree",
                "The storm felled three thousand trees.|3000|tree",
                "The storm felled 1.2 million trees.|1200000|tree",
                "The storm left four children without a school.|4|child",
            })
    void aCountHasANumberAndWhatItCounts(String text, double value, String of) {
        Quantity quantity = only(text);
        assertThat(quantity.value()).isEqualTo(value);
        assertThat(quantity.unit()).isNull();
        assertThat(quantity.of()).isEqualTo(of);
        assertThat(quantity.bound()).isEqualTo(Bound.EXACT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fares rose by 4 percent.|4|percent",
                "Fares rose by 4.5%.|4.5|percent",
                "Fares rose by 4 per cent.|4|percent",
                "Repairs cost $300 in all.|300|USD",
                "Repairs cost €2.5 million in all.|2500000|EUR",
                "Repairs cost £40m in all.|40000000|GBP",
                "Repairs cost 300 dollars in all.|300|USD",
                "The call took 40 minutes.|40|minute",
                "The call took an hour.|1|hour",
                "The barge drifted twelve miles.|12|mile",
                "It was the third strike of the drivers.|3|ordinal",
                "It was the 14th strike of the drivers.|14|ordinal",
                "The boy, aged 12, swam ashore.|12|age",
                "The keeper is 12 years old.|12|age",
                "The driver Halla Brecht, 34, swam ashore.|34|age"
            })
    void aMeasureHasAUnit(String text, double value, String unit) {
        assertThat(only(text).value()).isEqualTo(value);
        assertThat(only(text).unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource({
        "about, ABOUT",
        "some, ABOUT",
        "nearly, ABOUT",
        "at least, AT_LEAST",
        "more than, AT_LEAST",
        "over, AT_LEAST",
        "up to, AT_MOST",
        "fewer than, AT_MOST",
        "as many as, AT_MOST"
    })
    void wordsBeforeANumberTellHowItIsMeant(String words, Bound bound) {
        String text = "The storm felled " + words + " 200 trees.";
        AnnotatedArticle article = Account.read(text);
        Quantity quantity = article.quantities().get(0);
        assertThat(quantity.bound()).isEqualTo(bound);
        assertThat(quantity.value()).isEqualTo(200);
        assertThat(article.text(quantity.span())).isEqualTo(words + " 200");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Eleven people were killed in the slide.|dead",
                "The slide killed eleven people.|dead",
                "The slide left 11 dead.|dead",
                "At least 11 passengers died when the tram fell.|dead",
                "Eleven people were injured in the slide.|injured",
                "The slide injured eleven workers.|injured",
                "Eleven people were still missing at noon.|missing",
                "Eleven passengers were rescued by noon.|rescued",
                "Eleven people were on board when it sank.|aboard"
            })
    void ofPeopleItIsCountedWhatBecameOfThem(String text, String of) {
        assertThat(only(text).of()).isEqualTo(of);
        assertThat(only(text).value()).isEqualTo(11);
    }

    @Test
    void deadAndInjuredOfOneSentenceAreToldApart() {
        AnnotatedArticle article =
                Account.read("Three people died in the slide; eleven others were injured on Monday.");
        assertThat(article.quantities()).extracting(Quantity::of).containsExactly("dead", "injured");
        assertThat(article.quantities()).extracting(Quantity::value).containsExactly(3.0, 11.0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge was built on 2 April 1998.",
                "The bridge was built in 1987.",
                "The bridge broke at 9:30 a.m. again.",
                "The ministers of the G20 met here.",
                "One of the keepers went home.",
                "No one was hurt by it."
            })
    void datesClockTimesAndNamesAreNoQuantities(String text) {
        assertThat(Account.read(text).quantities()).isEmpty();
    }
}
