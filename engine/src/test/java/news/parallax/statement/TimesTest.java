package news.parallax.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import news.parallax.Account;
import news.parallax.statement.amount.TimeExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {
    private static TimeExpression only(AnnotatedArticle article) {
        assertThat(article.times()).as(article.article().body()).hasSize(1);
        return article.times().get(0);
    }

    // 6 May 2031 is a Tuesday.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The bridge broke five weeks ago.|2031-03-28/2031-04-05|2031-W14",
                "The bridge broke three months ago.|2031-01-21/2031-02-22|2031-02",
                "The bridge broke last night.|2031-05-05/2031-05-06|2031-05-05TNI",
                "The bridge broke this morning.|2031-05-06|2031-05-06TMO",
            })
    void aRoundDistanceHasRoomForHalfAUnitOnEachSide(String text, String range, String value) {
        TimeExpression time = only(Account.of(text).on("2031-05-06").read());
        assertThat(Objects.requireNonNull(time.range()).date()).isEqualTo(range);
        assertThat(time.value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The town sent two nurses to talks that open in Kesh on Friday.|2031-05-09",
                "The toll will be raised when the mayors meet in Kesh on Friday.|2031-05-09",
                "The owner expects the bridge to open on Friday.|2031-05-09",
                "In June they agreed to mend the bridge.|2030-06",
                "He had written to managers in June about the bridge.|2030-06",
                "The mayors backed a return to the talks in June.|2031-06",
            })
    void theVerbTellsWhetherATimeLiesAheadAlsoInAClauseWithin(String text, String date) {
        TimeExpression time = only(Account.of(text).on("2031-05-06").read());
        assertThat(Objects.requireNonNull(time.range()).date()).isEqualTo(date);
    }

    // 6 May 2031 is a Tuesday.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The bridge was built on 2 April 1998.|2 April 1998|1998-04-02",
                "The bridge broke on May 3.|May 3|2031-05-03",
                "The bridge broke on 3rd May.|3rd May|2031-05-03",
                "The bridge broke on Monday.|Monday|2031-05-05",
                "The bridge broke on Tuesday.|Tuesday|2031-05-06",
                "The bridge broke last Friday.|last Friday|2031-05-02",
                "The bridge will close on Friday.|Friday|2031-05-09",
                "The bridge broke yesterday.|yesterday|2031-05-05",
                "The bridge broke today.|today|2031-05-06",
                "The bridge will close tomorrow.|tomorrow|2031-05-07",
                "The bridge broke last week.|last week|2031-04-28/2031-05-04",
                "The bridge broke last month.|last month|2031-04",
                "The bridge broke last year.|last year|2030",
                "The bridge broke in March.|March|2031-03",
                "The bridge broke in December.|December|2030-12",
                "The bridge will close in January.|January|2032-01",
                "The bridge broke in October 2028.|October 2028|2028-10",
                "The bridge broke in 1987.|1987|1987",
            })
    void aTimeIsReadAgainstTheDayOfPublication(String text, String words, String date) {
        AnnotatedArticle article = Account.of(text).on("2031-05-06").read();
        TimeExpression time = only(article);
        assertThat(article.text(time.span())).isEqualTo(words);
        assertThat(Objects.requireNonNull(time.range()).date()).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge broke on May 3.",
                "The bridge broke on Monday.",
                "The bridge broke yesterday.",
                "The bridge broke last week.",
                "The bridge broke in March."
            })
    void withoutADayOfPublicationNoDayIsGuessed(String text) {
        assertThat(only(Account.read(text)).range()).isNull();
    }

    @Test
    void withoutADayOfPublicationTheValueKeepsWhatIsKnown() {
        assertThat(only(Account.read("The bridge broke on May 3.")).value()).isEqualTo("XXXX-05-03");
        assertThat(only(Account.read("The bridge broke in March.")).value()).isEqualTo("XXXX-03");
        assertThat(only(Account.read("The bridge broke on Tuesday.")).value()).isEqualTo("XXXX-WXX-2");
        assertThat(only(Account.read("The bridge broke on 3 May 2031.")).value())
                .isEqualTo("2031-05-03");
    }

    @ParameterizedTest
    @CsvSource({
        "at 9:30 a.m. it broke, T09:30",
        "at 9 p.m. it broke, T21:00",
        "at 12 a.m. it broke, T00:00",
        "at 14:05 it broke, T14:05"
    })
    void aTimeOfDayIsRead(String text, String value) {
        assertThat(only(Account.read("The keeper says that " + text + " again."))
                        .value())
                .isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The keeper may come back.",
                "They march on the bridge.",
                "On May 32 nothing happened here.",
                "The sun and the monday blues went on."
            })
    void aWordThatOnlyLooksLikeATimeIsNone(String text) {
        assertThat(Account.of(text).on("2031-05-06").read().times()).isEmpty();
    }

    @Test
    void aLeapDayThatTheYearDoesNotHaveIsNone() {
        assertThat(Account.of("The bridge broke on February 29.")
                        .on("2031-03-06")
                        .read()
                        .times())
                .allSatisfy(t -> assertThat(t.range()).isNull());
    }

    // 6 May 2031 is a Tuesday.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The bridge broke two days ago.|two days ago|2031-05-04",
                "The bridge broke two weeks ago.|two weeks ago|2031-04-18/2031-04-26",
                "The bridge broke 20 years ago.|20 years ago|2011",
                "The bridge broke earlier this month.|earlier this month|2031-05-01/2031-05-06",
                "The bridge will close later this year.|later this year|2031-05-06/2031-12-31",
                "The bridge will close next week.|next week|2031-05-12/2031-05-18",
                "The bridge broke overnight.|overnight|2031-05-05/2031-05-06",
                "The bridge broke over the weekend.|the weekend|2031-05-03/2031-05-04",
                "The bridge broke on Monday night.|Monday night|2031-05-05",
                "The bridge broke last July.|last July|2030-07",
                "The bridge broke last summer.|last summer|2030-06-01/2030-08-31",
                "The bridge was built in the 1990s.|1990s|1990-01-01/1999-12-31",
                "The bridge was shut between 3 and 5 May.|3 and 5 May|2031-05-03/2031-05-05",
                "The bridge was shut from Saturday to Monday.|Saturday to Monday|2031-05-03/2031-05-05",
                "The bridge was shut between 1982 and 1992.|1982 and 1992|1982-01-01/1992-12-31",
                "The bridge has been shut since January.|January|2031-01",
                "The bridge broke in the third quarter of 2030.|third quarter of 2030|2030-07-01/2030-09-30",
                "The bridge broke on Friday, May 2.|Friday, May 2|2031-05-02",
                "The keepers quoted a 2029 report.|2029|2029",
                "The keepers fought over the past decade.|the past decade|2021-05-06/2031-05-06",
                "The bridge broke on Christmas Eve.|Christmas Eve|2030-12-24",
            })
    void timesOfAllLengthsAreReadAgainstTheDayOfPublication(String text, String words, String date) {
        AnnotatedArticle article = Account.of(text).on("2031-05-06").read();
        TimeExpression time = only(article);
        assertThat(article.text(time.span())).isEqualTo(words);
        assertThat(Objects.requireNonNull(time.range()).date()).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The keeper said on Friday that the bridge will close.|2031-05-02",
                "The keeper said that the bridge will close on Friday.|2031-05-09",
                "The keepers, who plan a party, met on Friday.|2031-05-02",
                "On Friday, the keepers will meet.|2031-05-09",
                "The bridge is expected to close on Friday.|2031-05-09",
                "The keepers are flying home on Friday.|2031-05-09",
                "The bridge is shut until Friday.|2031-05-09",
                "If the boats are still there on Friday, they will be towed away.|2031-05-09",
                "They will be towed away if they are still there on Friday.|2031-05-09",
                "When the bridge broke on Friday, it was full.|2031-05-02",
                "The bridge stays shut on Friday unless the pin is mended.|2031-05-09",
                "The keepers met on Friday if the bridge was shut.|2031-05-02",
                "The hearing is on Friday.|2031-05-09",
                "The hearing was on Friday.|2031-05-02",
                "Rain is forecast to fall on Friday.|2031-05-09",
                "On Friday evening the gates will close.|2031-05-09TEV",
            })
    void theVerbOfTheClauseTellsWhetherAWeekdayIsAhead(String text, String date) {
        assertThat(only(Account.of(text).on("2031-05-06").read()).value()).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The talks in May collapsed.|2030-05",
                "The bridge broke in June.|2030-06",
                "The bridge has been shut since May.|2030-05",
                "The bridge broke in March.|2031-03",
                "The vote in May will be close.|2031-05",
                "The keepers announced a vote in May.|2031-05",
                "The bridge broke in July 2030.|2030-07",
            })
    void aMonthInThePastIsTheLastOneThatHasBegun(String text, String month) {
        assertThat(only(Account.of(text).on("2031-03-19").read()).value()).isEqualTo(month);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The bridge broke two weeks ago.|P2W",
                "The bridge broke a day later.|P1D",
                "The bridge broke on the same day.|XXXX-XX-XX",
                "The bridge broke the next morning.|XXXX-XX-XXTMO",
                "The bridge broke on Monday night.|XXXX-WXX-1TNI",
                "The bridge broke last summer.|XXXX-SU",
                "The bridge was shut from Monday to Thursday.|XXXX-WXX-1/XXXX-WXX-4",
            })
    void withoutADayOfPublicationATimeStaysRelative(String text, String value) {
        TimeExpression time = only(Account.read(text));
        assertThat(time.value()).isEqualTo(value);
        assertThat(time.range()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "at 7.30pm it broke, T19:30",
        "shortly after noon it broke, T12:00",
        "at midnight it broke, T00:00",
        "at 8 o'clock in the evening it broke, T20:00",
        "at 1930 GMT it broke, T19:30"
    })
    void aTimeOfDayIsReadHoweverItIsWritten(String text, String value) {
        assertThat(only(Account.read("The keeper says that " + text + " again."))
                        .value())
                .isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The March on Washington was long.",
                "The second keeper has 24 people.",
                "About 2000 people came.",
                "Theresa May's bridge broke.",
                "They may fall for a spring.",
                "The keepers met on Super Tuesday.",
                "The keepers scored with 4:43 left."
            })
    void namesAndCountsAreNoTimes(String text) {
        assertThat(Account.of(text).on("2031-05-06").read().times()).isEmpty();
    }
}
