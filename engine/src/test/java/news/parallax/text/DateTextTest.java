package news.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "May 2, 2031",
                "May 2nd, 2031",
                "May 2 2031",
                "MAY 2, 2031",
                "2 May 2031",
                "2nd of May, 2031",
                "02 May 2031",
                "2031-05-02",
                "2031/05/02",
                "2031-05-02T23:10:00+02:00"
            })
    void aFullDateIsReadAsEnglishWritesIt(String words) {
        assertThat(DateText.find("It was on " + words + " that it sank."))
                .extracting(DateText.Found::date)
                .containsExactly(LocalDate.of(2031, 5, 2));
    }

    @ParameterizedTest
    @CsvSource({"Sept. 4 2029,9", "Sep 4 2029,9", "Dec. 4 2029,12", "February 4 2029,2", "June 4 2029,6", "Jul 4 2029,7"
    })
    void monthsMayBeShortened(String words, int month) {
        assertThat(DateText.find(words).get(0).date()).isEqualTo(LocalDate.of(2029, month, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"June 31, 2031", "29 February 2030", "2031-13-01", "0 May 2031"})
    void anImpossibleDateIsNone(String words) {
        assertThat(DateText.find(words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"03/04/2031", "3.4.2031", "May 2031", "May 2", "in 2031", "you may 2 2031"})
    void whatIsNoFullDateOrCanBeReadTwoWaysIsNone(String words) {
        assertThat(DateText.find(words)).isEmpty();
    }

    @Test
    void eachDateIsFoundInItsPlace() {
        String text = "From 1 May 2031 to May 3, 2031.";
        assertThat(DateText.find(text))
                .extracting(f -> text.substring(f.span().start(), f.span().end()))
                .containsExactly("1 May 2031", "May 3, 2031");
    }

    @ParameterizedTest
    @CsvSource({"January,1", "mar,3", "SEPTEMBER,9", "Dec.,12", "Smarch,0", "ebm,0", "m,0", "'',0"})
    void aMonthHasANumber(String name, int month) {
        assertThat(DateText.month(name)).isEqualTo(month);
    }
}
