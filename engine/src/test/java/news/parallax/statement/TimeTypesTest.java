package news.parallax.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.Account;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTypesTest {
    // 6 May 2031 is a Tuesday.
    private static List<String> times(String text) {
        AnnotatedArticle article = Account.of(text).on("2031-05-06").read();
        return article.times().stream()
                .map(t -> article.text(t.span()) + "|" + t.type() + "|" + t.value())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "The bridge was shut for two weeks.,two weeks|DURATION|P2W",
        "The bridge was shut after a 16-hour talk.,16-hour|DURATION|PT16H",
        "The keepers talked for 5 1/2 hours.,5 1/2 hours|DURATION|PT5H30M",
        "The keepers talked for half an hour.,half an hour|DURATION|PT30M",
        "The keepers waited two and a half years.,two and a half years|DURATION|P2.5Y",
        "The keeper served as such for four decades.,four decades|DURATION|P40Y",
        "The keepers have argued for years.,years|DURATION|PXY",
        "In recent weeks the keepers have argued.,recent weeks|DURATION|PXW",
        "It rained hard over the past four months.,the past four months|DURATION|P4M",
        "The keeper left three days before the vote.,three days|DURATION|P3D",
    })
    void aLengthIsADuration(String text, String time) {
        assertThat(times(text)).containsExactly(time);
    }

    @ParameterizedTest
    @CsvSource({
        "The keepers meet every Tuesday.,every Tuesday|SET|XXXX-WXX-2",
        "The keepers meet every other week.,every other week|SET|P2W",
        "The keepers meet on Mondays.,Mondays|SET|XXXX-WXX-1",
        "The keepers meet twice a month.,twice a month|SET|P1M",
        "The bridge opens daily.,daily|SET|P1D",
        "The toll is 40 crowns a year.,a year|SET|P1Y",
        "The keepers come each morning.,each morning|SET|XXXX-XX-XXTMO",
    })
    void whatComesAgainIsASet(String text, String time) {
        assertThat(times(text)).containsExactly(time);
    }

    @ParameterizedTest
    @CsvSource({
        "The bridge is now closed.,now|DATE|PRESENT_REF",
        "The bridge was recently closed.,recently|DATE|PAST_REF",
        "The keepers may build more in the future.,the future|DATE|FUTURE_REF",
        "The bridge broke last week.,last week|DATE|2031-W18",
        "The bridge broke over the weekend.,the weekend|DATE|2031-W18-WE",
        "The bridge broke in the third quarter of 2030.,third quarter of 2030|DATE|2030-Q3",
        "The bridge broke earlier this month.,earlier this month|DATE|2031-05",
        "The keepers will meet in the week of May 19.,the week of May 19|DATE|2031-W21",
        "The bridge will close in April next year.,April next year|DATE|2032-04",
        "The bridge will close by the end of the year.,the end of the year|DATE|2031",
    })
    void whatIsNoDayHasItsOwnNotation(String text, String time) {
        assertThat(times(text)).containsExactly(time);
    }

    @ParameterizedTest
    @CsvSource({
        "The bridge broke at 10:35 a.m. Monday.,10:35 a.m. Monday|TIME|2031-05-05T10:35",
        "The bridge broke on Monday night.,Monday night|TIME|2031-05-05TNI",
        "The bridge broke around 4 in the morning.,4 in the morning|TIME|2031-05-06T04:00",
        "The bridge broke this morning.,this morning|TIME|2031-05-06TMO",
    })
    void aTimeOfDayHasTheDayBesideIt(String text, String time) {
        assertThat(times(text)).containsExactly(time);
    }

    @Test
    void aTimeOfDayHasTheDayThatStandsApart() {
        assertThat(times("The bridge broke at 9 p.m. on Sunday."))
                .containsExactly("9 p.m.|TIME|2031-05-04T21:00", "Sunday|DATE|2031-05-04");
    }

    @Test
    void whatTheTextBeforeTellsGivesAValueAndNoRange() {
        AnnotatedArticle article = Account.of("The bridge broke on Saturday. The keepers came the next morning.")
                .on("2031-05-06")
                .read();
        assertThat(article.times().get(1).value()).isEqualTo("2031-05-04TMO");
        assertThat(article.times().get(1).range()).isNull();
    }

    @Test
    void aLengthStaysAnAmount() {
        AnnotatedArticle article =
                Account.of("The bridge was shut for two weeks.").read();
        assertThat(article.times()).hasSize(1);
        assertThat(article.quantities()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "The bridge broke on Labor Day.,Labor Day|DATE|2030-09-02",
        "The bridge broke at Easter.,Easter|DATE|2031-04-13",
        "The bridge broke last Thanksgiving.,last Thanksgiving|DATE|2030-11-28",
    })
    void feastsAreReckoned(String text, String time) {
        assertThat(times(text)).containsExactly(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The 25-year-old keeper is 30 years old.",
                "Wait a second.",
                "The second keeper reads The Daily Ferry.",
            })
    void agesAndNamesAreNoLengths(String text) {
        assertThat(times(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "They plan to look for ways around Friday's vote.,2031-05-02",
        "They agreed to meet on Friday.,2031-05-09",
        "They came with gifts to mark the feast on Friday.,2031-05-02",
        "By Friday the bridge had broken.,2031-05-02",
    })
    void theVerbTellsWhetherADayIsAhead(String text, String value) {
        assertThat(times(text)).singleElement().asString().endsWith(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Tolls rose in the first quarter.;first quarter|DATE|2031-Q1",
                "Tolls rose in the third quarter.;third quarter|DATE|2030-Q3",
                "Tolls rose in the latest quarter.;the latest quarter|DATE|2031-Q1",
                "Tolls rose in the last quarter of 2029.;last quarter of 2029|DATE|2029-Q4",
                "Tolls fell in the second half of last year.;second half of last year|DATE|2030-H2",
                "The bridge will be mended by year-end.;year-end|DATE|2031",
                "Tolls were set for fiscal 2030.;2030|DATE|2030",
            })
    void partsOfTheYearThatBusinessCountsByHaveTheirYear(String text, String time) {
        assertThat(times(text)).containsExactly(time);
    }

    @Test
    void aYearEarlierIsCountedFromWhatWasToldLast() {
        assertThat(times("Tolls rose 4% in the first quarter from a year earlier."))
                .containsExactly("first quarter|DATE|2031-Q1", "a year earlier|DATE|2030-Q1");
        assertThat(times("Tolls rose 4% from a year earlier.")).containsExactly("a year earlier|DATE|2030");
        assertThat(times("Tolls rose in March, and fell in the year-ago period."))
                .containsExactly("March|DATE|2031-03", "the year-ago period|DATE|2030-03");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The bridge opened late last year.;late last year|DATE|2030",
                "The bridge broke early Friday.;early Friday|DATE|2031-05-02",
                "The bridge broke on Tuesday of last week.;Tuesday of last week|DATE|2031-04-29",
                "The bridge closed a year and a half ago.;a year and a half ago|DATE|2029-11",
                "The keepers meet every Sunday morning.;every Sunday morning|SET|XXXX-WXX-7TMO",
                "The bridge opened at 5:00 this morning.;5:00 this morning|TIME|2031-05-06T05:00",
                "The bridge will open at eight o'clock tonight.;eight o'clock tonight|TIME|2031-05-06T20:00",
                "The bridge broke in the summer of 2028.;summer of 2028|DATE|2028-SU",
            })
    void partsAndHoursGoWithTheirDay(String text, String time) {
        assertThat(times(text)).containsExactly(time);
    }

    @Test
    void theQuarterOfAGameIsNoTime() {
        assertThat(times("The keepers lost it in the fourth quarter of the game."))
                .isEmpty();
    }
}
