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
                "The bridge was built on 2 April 1998.|2 April 1998|1998-04-02",
                "The bridge broke on May 3.|May 3|2031-05-03",
                "The bridge broke on 3rd May.|3rd May|2031-05-03",
                "The bridge broke on Monday.|Monday|2031-05-05",
                "The bridge broke on Tuesday.|Tuesday|2031-05-06",
                "The bridge broke last Friday.|Friday|2031-05-02",
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
}
