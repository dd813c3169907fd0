package news.parallax.difference;

import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.difference.Discrepancy.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFinderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ferry left the harbour on Monday.|The ferry left the harbour on Sunday.",
                "The ferry left the harbour on 3 March 2030.|The ferry left the harbour on 4 March 2030.",
                "The ferry was built in the yard in 1987.|The ferry was built in the yard in 1989.",
                "The ferry left the harbour in May.|The ferry left the harbour on 3 April.",
                "The town mourned the ferry lost in the flood of the harbour in 1989.|The town mourned the ferry lost in the 1986 flood of the harbour.",
                "The repaired ferry from the harbour to the island will sail in December.|The repaired ferry from the harbour to the island will not sail until January.",
            })
    void twoDaysOfOneActDiffer(String a, String b) {
        assertThat(Told.of(a, b).told()).containsExactly("date DIFFERS");
        assertThat(Told.undated(a, b).told()).containsExactly("date DIFFERS");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ferry left the harbour in March 2030.|The ferry left the harbour on 4 March 2030.",
                "The ferry left the harbour on Monday.|The ferry left the harbour on 5 May.",
                "The ferry left the harbour today.|The ferry left the harbour yesterday.",
                "The ferry left the harbour on Monday.|The ferry left the harbour early on Monday morning.",
            })
    void daysThatCanBeOneAgree(String a, String b) {
        assertThat(Told.of(a, b).told()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ferry has served the island since 2014.|The ferry was sold to the island in 2019.",
                "Sunday's game was lost by the Reds in the rain.|The Reds were told of the rain on Friday.",
                "Updated 21 July 2030, the harbour office.|Updated 23 July 2030, the harbour office.",
            })
    void daysOfOtherThingsDoNotDiffer(String a, String b) {
        assertThat(Told.of(a, b).told()).isEmpty();
    }

    @Test
    void theWordsAreThoseOfTheDay() {
        Told told = Told.of("The ferry left the harbour on Monday.", "The ferry left the harbour on Sunday.");
        assertThat(told.of(Kind.DATE).get(0).detail()).contains("Monday").contains("Sunday");
    }
}
