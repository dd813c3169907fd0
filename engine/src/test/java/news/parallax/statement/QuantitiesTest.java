package news.parallax.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Repairs cost $1.5bn in all.|1500000000|USD|$1.5bn",
                "Repairs cost 1.5 billion dollars in all.|1500000000|USD|1.5 billion",
                "Repairs cost Rs 200 crore in all.|2000000000|INR|Rs 200 crore",
                "Repairs cost US$20 million in all.|20000000|USD|US$20 million",
                "Repairs cost A$3,000 in all.|3000|AUD|A$3,000",
                "Repairs cost 40 million pounds in all.|40000000|GBP|40 million",
                "Repairs cost 300 Canadian dollars in all.|300|CAD|300",
                "Repairs cost more than €20m in all.|20000000|EUR|more than €20m",
            })
    void moneyIsReadInAllUsualNotations(String text, double value, String unit, String words) {
        AnnotatedArticle article = Account.read(text);
        Quantity quantity = only(text);
        assertThat(quantity.value()).isEqualTo(value);
        assertThat(quantity.unit()).isEqualTo(unit);
        assertThat(article.text(quantity.span())).startsWith(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Between 20 and 30 trees fell.|20|30",
                "The storm felled 20 to 30 trees.|20|30",
                "The storm felled 20-30 trees.|20|30",
                "The storm felled two or three trees.|2|3",
                "The storm felled 2 to 3 million trees.|2000000|3000000",
            })
    void aRangeIsTheLeastAndTheMost(String text, double least, double most) {
        assertThat(Account.read(text).quantities())
                .extracting(Quantity::value, Quantity::bound, Quantity::of)
                .containsExactly(tuple(least, Bound.AT_LEAST, "tree"), tuple(most, Bound.AT_MOST, "tree"));
    }

    @Test
    void aRangeOfMoneyOrMeasureSharesItsUnit() {
        assertThat(Account.read("Repairs cost $140-150 million in all.").quantities())
                .extracting(Quantity::value, Quantity::unit)
                .containsExactly(tuple(140e6, "USD"), tuple(150e6, "USD"));
        assertThat(Account.read("Fares rose 20-30 percent in all.").quantities())
                .extracting(Quantity::value, Quantity::unit)
                .containsExactly(tuple(20.0, "percent"), tuple(30.0, "percent"));
        assertThat(Account.read("The keepers had a 40- to 60-hour course.").quantities())
                .extracting(Quantity::value, Quantity::unit)
                .containsExactly(tuple(40.0, "hour"), tuple(60.0, "hour"));
    }

    @Test
    void aChangeIsTwoNumbersAndNoRange() {
        assertThat(Account.read("Fares rose from 20 to 30 percent.").quantities())
                .extracting(Quantity::bound)
                .containsOnly(Bound.EXACT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The storm felled dozens of trees.|24|AT_LEAST|tree",
                "The storm felled hundreds of old trees.|200|AT_LEAST|tree",
                "The storm felled tens of thousands of trees.|20000|AT_LEAST|tree",
                "The storm felled several hundred trees.|200|AT_LEAST|tree",
                "The storm felled a dozen trees.|12|ABOUT|tree",
                "The storm felled half a million trees.|500000|EXACT|tree",
                "The storm felled a handful of trees.|5|ABOUT|tree",
                "The storm felled a couple of trees.|2|ABOUT|tree",
                "The storm felled 200 or more trees.|200|AT_LEAST|tree",
                "The storm felled upwards of 200 trees.|200|AT_LEAST|tree",
            })
    void looseNumbersTellTheirBound(String text, double value, Bound bound, String of) {
        assertThat(only(text).value()).isEqualTo(value);
        assertThat(only(text).bound()).isEqualTo(bound);
        assertThat(only(text).of()).isEqualTo(of);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two thirds of the trees fell.|0.667",
                "Half of the trees fell.|0.5",
                "A quarter of the trees fell.|0.25",
                "One in five trees fell.|0.2",
                "Three-quarters of the trees fell.|0.75",
            })
    void aShareIsAFraction(String text, double value) {
        assertThat(only(text).value()).isCloseTo(value, within(0.001));
        assertThat(only(text).unit()).isEqualTo("fraction");
        assertThat(only(text).of()).isEqualTo("tree");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They held a three-hour call.|3|hour|call",
                "They held a minute of silence and 20 minutes of prayer.|20|minute|prayer",
                "It carried 30 tonnes of rice.|30|tonne|rice",
                "The fire spread over 30km by night.|30|kilometre|",
                "The barge covers 20 square miles.|20|square-mile|",
                "It was 35 degrees Celsius there.|35|celsius|",
                "It was 20°C there.|20|celsius|",
                "It was minus 20 degrees there.|-20|degree|",
                "Fares rose by 3 percentage points.|3|percentage-point|",
                "The talks lasted two-and-a-half years.|2.5|year|",
                "The 43-year-old swam ashore.|43|age|",
            })
    void measuresNameTheirUnitAndWhatIsMeasured(String text, double value, String unit, String of) {
        Quantity quantity = Account.read(text).quantities().getLast();
        assertThat(quantity.value()).isEqualTo(value);
        assertThat(quantity.unit()).isEqualTo(unit);
        assertThat(quantity.of()).isEqualTo(of);
    }

    @Test
    void aPartAndItsWholeAreCountedApart() {
        assertThat(Account.read("12 of the 30 passengers were hurt.").quantities())
                .extracting(Quantity::value, Quantity::of)
                .containsExactly(tuple(12.0, "injured"), tuple(30.0, "passenger"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It named 30 Chinese firms.|firm",
                "It named two of the mayor's aides.|aide",
                "It named six lower and upper house members.|member",
                "The storm felled 30 trees Tuesday.|tree",
            })
    void theHeadOfTheNounPhraseIsCounted(String text, String of) {
        assertThat(only(text).of()).isEqualTo(of);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The keepers won 3-2 again.",
                "The house passed it in a 52-48 vote.",
                "Call 555-123-4567 again.",
                "Call 0845 125 2222 again.",
                "It was a Boeing 737 again.",
                "They flew on Flight 370 again.",
                "Read page 12 again.",
                "They used No. 10 again.",
                "It was out on 9/11 again.",
                "She first said it again.",
                "It was a one-way street again.",
                "They met on Fifth Avenue again."
            })
    void scoresNamesAndTelephoneNumbersAreNoQuantities(String text) {
        assertThat(Account.read(text).quantities()).isEmpty();
    }
}
