package news.parallax.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.Account;
import news.parallax.statement.name.Name;
import news.parallax.statement.name.Name.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    private static Name name(AnnotatedArticle article, String words) {
        return article.names().stream()
                .filter(n -> article.text(n.span()).equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " not among " + mentions(article)));
    }

    private static List<String> mentions(AnnotatedArticle article) {
        return article.names().stream().map(n -> article.text(n.span())).toList();
    }

    @Test
    void aTitleIsNoPartOfTheName() {
        AnnotatedArticle article = Account.read("On Monday President Mira Osk met Mr. Halden in the old mill.");
        assertThat(mentions(article)).contains("Mira Osk", "Halden").noneMatch(n -> n.contains("President"));
    }

    @Test
    void aSurnameStandsForTheFullName() {
        AnnotatedArticle article = Account.read(
                "The driver, Halla Brecht, saw the hill come down. Nobody was hurt, and Brecht went home at noon.");
        assertThat(name(article, "Brecht").entity()).isEqualTo("Halla Brecht");
        assertThat(name(article, "Brecht").type()).isEqualTo(Type.PERSON);
    }

    @Test
    void aSurnameOfTwoPeopleStandsForNeither() {
        AnnotatedArticle article = Account.read(
                "The council heard Halla Brecht and then Jonas Brecht on Monday. It was late when Brecht went home.");
        assertThat(name(article, "Brecht").entity()).isEqualTo("Brecht");
    }

    @Test
    void initialsStandForTheFullName() {
        AnnotatedArticle article =
                Account.read("The Coastline News Agency had the story first. Others followed when the CNA put it out.");
        assertThat(name(article, "CNA").entity()).isEqualTo("Coastline News Agency");
    }

    @ParameterizedTest
    @CsvSource({
        "Mira Osk, PERSON, 'The vote was lost by Mira Osk, 54, on Monday.'",
        "Osk, PERSON, 'The vote was lost when Mr Osk went home.'",
        "Harbour Ministry, ORGANISATION, 'A fine was set by the Harbour Ministry on Monday.'",
        "Kellmouth City Council, ORGANISATION, 'A fine was set by the Kellmouth City Council on Monday.'",
        "NTSO, ORGANISATION, 'A fine was set by the NTSO on Monday.'",
        "Norway, PLACE, 'The barge was built and sold by Norway in winter.'",
        "Kellmouth, PLACE, 'The barge lay for a month in Kellmouth before it was sold.'",
        "Lake Varr, PLACE, 'The barge crossed the frozen Lake Varr before it was sold.'"
    })
    void itsSurroundingsTellWhatBearsAName(String words, Type type, String text) {
        assertThat(name(Account.read(text), words).type()).isEqualTo(type);
    }

    @Test
    void weekdaysMonthsAndFirstWordsAreNoNames() {
        AnnotatedArticle article = Account.read(
                "The barge sank on Tuesday. However, nobody was hurt. They had left in March, and it was empty.");
        assertThat(article.names()).isEmpty();
    }

    @Test
    void aNameCanBeginASentence() {
        AnnotatedArticle article = Account.read("Kellmouth was dark by noon. All of Kellmouth had lost its lights.");
        assertThat(mentions(article)).containsExactly("Kellmouth", "Kellmouth");
    }
}
