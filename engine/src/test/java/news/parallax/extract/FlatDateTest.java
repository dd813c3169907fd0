package news.parallax.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import news.parallax.article.Dating;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What in a flattened text tells when it was published, and what does not. */
class FlatDateTest {
    private static final String HEAD = "Ferry to Lunn island stops after storm breaks its pier";
    private static final List<String> STORY = List.of(
            "The ferry to Lunn island has stopped running after a storm broke its pier, the harbour office said.",
            "Nobody was on the pier when it gave way, but a van with bread and post for the island went into the water.",
            "“We heard it go and thought it was thunder,” said Greta Ohm, who keeps the shop beside the landing.",
            "A smaller boat takes passengers from the old quay twice a day as long as the wind allows it.",
            "The office wants to have the pier mended before the summer, and looks for a barge with a crane.");

    private static @Nullable Dating dated(String... head) throws UnreadableInputException {
        return Extracted.text(String.join("\n", head) + "\n\n" + String.join("\n\n", STORY))
                .published();
    }

    private static String day(String line) throws UnreadableInputException {
        return Objects.requireNonNull(dated(HEAD, line)).date();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "By Ana Roe, 4 March 2031; 2031-03-04",
                "By Ana RoeMarch 4, 2031; 2031-03-04",
                "MARCH 4, 2031 | 5:03 PM; 2031-03-04",
                "Published: Tuesday, 4th March 2031, 09:12 GMT; 2031-03-04",
                "Posted on March 4, 2031 by Ana Roe; 2031-03-04",
                "Ana Roe • Mar. 4, 2031 • 3 min read; 2031-03-04",
                "Published 2031-03-04T10:11; 2031-03-04",
                "2031/3/4; 2031-03-04",
                "24.03.2031; 2031-03-24",
                "Published 4 March 2031, updated 9 March 2031; 2031-03-04",
                "March 9, 2031 March 4, 2031 by Ana Roe; 2031-03-04",
                "Updated 8:41 PM, Tue March 4, 2031; 2031-03-04"
            })
    void aLineByTheHeadlineTellsTheDay(String line, String day) throws UnreadableInputException {
        assertThat(day(line)).isEqualTo(day);
    }

    @Test
    void theEvidenceIsTheLine() throws UnreadableInputException {
        assertThat(Objects.requireNonNull(dated(HEAD, "By Ana Roe, 4 March 2031"))
                        .evidence())
                .containsExactly("byline: “By Ana Roe, 4 March 2031”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Updated March 4, 2031",
                "Correction, March 4, 2031: the pier is of wood",
                "Today: March 4, 2031",
                "Next event: March 4, 2031",
                "Event date: March 4, 2031",
                "© March 4, 2031 The Lunn Mail",
                "3 hours ago",
                "LUNN, March 4 (Coast News) -",
                "03/04/2031",
                "Monday, March 4, 2031"
            })
    void whatIsOfSomethingElseOrDoubtfulTellsNone(String line) throws UnreadableInputException {
        assertThat(dated(HEAD, line)).isNull();
    }

    @Test
    void figuresAreReadAsSomethingElseInTheTextTells() throws UnreadableInputException {
        assertThat(day("Tuesday 04/03/2031")).isEqualTo("2031-03-04");
        assertThat(Objects.requireNonNull(Extracted.text(HEAD + "\n03/04/2031\n\n" + String.join("\n\n", STORY)
                                        + "\n\nComments\n\nGood riddance, it was always late anyway.\n\n03/21/2031")
                                .published())
                        .date())
                .isEqualTo("2031-03-04");
    }

    @Test
    void aDateInASentenceIsOfWhatItTells() throws UnreadableInputException {
        assertThat(dated(HEAD, "On March 4, 2031, the pier was opened by the mayor and a band."))
                .isNull();
        assertThat(dated("The pier was opened on March 4, 2031 in front of a crowd, with a band and a speech."))
                .isNull();
    }

    @Test
    void commentsAndOtherStoriesTellNone() throws UnreadableInputException {
        assertThat(Extracted.text(
                                HEAD + "\n\n" + String.join("\n\n", STORY)
                                        + "\n\nRelated stories\n\nHarbour office buys a crane\n\nMarch 2, 2031\n\nOld quay painted"
                                        + "\n\nMarch 1, 2031\n\nComments\n\nJo Ray says:\n\nMarch 4, 2031 at 3:53 pm\n\nAt last.")
                        .published())
                .isNull();
    }

    @Test
    void theLineByTheHeadlineIsNearerThanThatOfTheMenu() throws UnreadableInputException {
        assertThat(Objects.requireNonNull(dated(
                                "Thursday, March 6, 2031", "Home", "Island", "Weather", "Sport", HEAD, "March 4, 2031"))
                        .date())
                .isEqualTo("2031-03-04");
    }

    @Test
    void aDatelineWithItsYearTellsTheDay() throws UnreadableInputException {
        assertThat(Objects.requireNonNull(
                                Extracted.text(HEAD + "\n\nLUNN, March 4, 2031 – " + String.join("\n\n", STORY))
                                        .published())
                        .date())
                .isEqualTo("2031-03-04");
    }
}
