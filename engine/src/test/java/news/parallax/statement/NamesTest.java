package news.parallax.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.Account;
import news.parallax.statement.name.Name;
import news.parallax.statement.name.Name.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        "Kell & Crane, ORGANISATION, 'A fine was paid by Kell & Crane on Monday.'",
        "Sterling Ledger, ORGANISATION, 'It was told to the Sterling Ledger on Monday.'",
        "Vess Lines, ORGANISATION, 'A fine was paid by Vess Lines on Monday.'",
        "Orla Vess, ORGANISATION, 'A fine was paid by Orla Vess, a shipping firm, on Monday.'",
        "Grey Heron, ORGANISATION, 'It was stolen by a gang that calls itself Grey Heron on Monday.'",
        "Corva Hydraulics, ORGANISATION, 'A fine was paid by Corva Hydraulics on Monday.'",
        "Patience, OTHER, 'They went out on the crab boat Patience on Monday.'",
        "Harbour Ministry, ORGANISATION, 'A fine was set by the Harbour Ministry on Monday.'",
        "Kellmouth City Council, ORGANISATION, 'A fine was set by the Kellmouth City Council on Monday.'",
        "NTSO, ORGANISATION, 'A fine was set by the NTSO on Monday.'",
        "Norway, PLACE, 'The barge was built and sold by Norway in winter.'",
        "Kellmouth, PLACE, 'The barge lay for a month in Kellmouth before it was sold.'",
        "Ebba Marn, PLACE, 'The barge was built in the town of Ebba Marn before the war.'",
        "Beacon, ORGANISATION, 'A photo of the barge was printed in The Beacon on Monday.'",
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

    @Test
    void everyFormOfANameMeansOnePerson() {
        AnnotatedArticle article = Account.read(
                "Osk lost the vote. President Mira J. Osk had asked for it, and Mr. Halden had warned Mira Osk. The"
                        + " mayor said Ms. Osk was tired.");
        assertThat(article.names().stream().filter(n -> article.text(n.span()).endsWith("Osk")))
                .hasSize(4)
                .allSatisfy(n -> {
                    assertThat(n.entity()).isEqualTo("Mira J. Osk");
                    assertThat(n.type()).isEqualTo(Type.PERSON);
                });
    }

    @Test
    void aTitleTellsWhichOfACoupleIsMeant() {
        AnnotatedArticle article = Account.read(
                "The council heard Helen Brecht and then Peter Brecht on Monday. It was late when Mr. Brecht went home.");
        assertThat(name(article, "Brecht").entity()).isEqualTo("Peter Brecht");
    }

    @Test
    void theOneCalledByTheSurnameBeforeAnotherCameInKeepsIt() {
        AnnotatedArticle article = Account.read(
                "The council heard Halla Brecht on Monday. The plan, Brecht said, was too dear. Her cousin Jonas Brecht"
                        + " was in the room.");
        assertThat(name(article, "Brecht").entity()).isEqualTo("Halla Brecht");
    }

    @Test
    void aTownIsNotThePersonWhoHasItsName() {
        AnnotatedArticle article =
                Account.read("The painter Anna London lives in a tower. She moved there from London in the spring.");
        assertThat(name(article, "London").entity()).isEqualTo("London");
        assertThat(name(article, "London").type()).isEqualTo(Type.PLACE);
    }

    @Test
    void whatSomebodyIsDoesNotBelongToTheName() {
        AnnotatedArticle article = Account.read(
                "It was a bad night for Republican Anna Halden and for Secretary of State John Marl. In the hall, Harbour"
                        + " Office Director Peter Osk wept.");
        assertThat(mentions(article)).containsExactly("Anna Halden", "John Marl", "Harbour Office", "Peter Osk");
    }

    @Test
    void anOfficeKeepsItsOfAndItsAnd() {
        AnnotatedArticle article = Account.read(
                "A fine was set by the Department of Fisheries and Inland Boats and by the Institute for Tidal Research.");
        assertThat(mentions(article))
                .containsExactly("Department of Fisheries and Inland Boats", "Institute for Tidal Research");
        assertThat(article.names()).extracting(Name::type).containsOnly(Type.ORGANISATION);
    }

    @Test
    void inAHeadlineOnlyWhatIsNamedElsewhereIsAName() {
        AnnotatedArticle article = Account.read(
                "Osk Warns Kellmouth Over Crumbling Harbour Wall",
                "On Monday Mira Osk, the engineer, went to Kellmouth and looked at the wall.");
        assertThat(mentions(article)).containsExactly("Osk", "Kellmouth", "Mira Osk", "Kellmouth");
        assertThat(name(article, "Osk").entity()).isEqualTo("Mira Osk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Read more: the wall that fell",
                "Photo: Getty Images",
                "It was posted by @KellmouthNews at noon.",
                "Meanwhile, police closed the road. Officials did not say why.",
                "Aides declined to say so. Residents were angry.",
                "The Russian and the French were late, a Republican-led panel found.",
                "The President and the Secretary spoke for an hour.",
                "A Kellmouth-based firm and a senator (R-Ohio) were there."
            })
    void furnitureOpenersPeoplesAndOfficesAloneAreNoNames(String text) {
        assertThat(Account.read(text).names()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Kremlin, ORGANISATION, 'The reply came late from the Kremlin.'",
        "Georgia, PLACE, 'The barge was sold to Georgia in winter.'",
        "Columbus, PLACE, 'The barge was bought by a man who lived in Columbus, Ohio.'",
        "Bible, OTHER, 'The captain had a Bible in his cabin.'",
        "Clean Harbour Act, OTHER, 'The fine was set under the Clean Harbour Act.'",
        "Peter, PERSON, 'The rope was held by Peter alone.'",
        "Norwegians, OTHER, 'The barge was sold to some Norwegians in winter.'"
    })
    void someNamesAreKnownToEverybody(String words, Type type, String text) {
        Name found = name(Account.read(text), words);
        assertThat(found.type()).isEqualTo(type);
        assertThat(found.entity()).isEqualTo(words);
    }
}
