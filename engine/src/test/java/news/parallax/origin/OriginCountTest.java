package news.parallax.origin;

import static news.parallax.origin.SharedTextTest.BREACH;
import static news.parallax.origin.SharedTextTest.OTHER;
import static news.parallax.origin.SharedTextTest.OWN;
import static news.parallax.origin.SharedTextTest.PUMPS;
import static news.parallax.origin.SharedTextTest.SCHOOL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.Account;
import org.junit.jupiter.api.Test;

/** How many origins stand behind statements. */
class OriginCountTest {
    private static final String TOLD =
            "A piano floated down Mill Lane, the organist told the Orrin Gull on Monday morning.";

    /** Two papers that print half of one agency text, each with a paragraph or two of its own. */
    private static Traced half() {
        return Traced.of(
                Account.of(BREACH, PUMPS, OWN, "Bread was short in the school, where ninety families had to sleep."),
                Account.of(
                        BREACH, OTHER, SCHOOL, "Soldiers worked with sacks of sand all night, waiting for the tide."));
    }

    @Test
    void statementsInSharedTextAreOneOrigin() {
        Traced traced = half();
        assertThat(traced.kinds()).containsExactly(Tie.Kind.SHARED_TEXT);
        assertThat(traced.count(traced.place(0, BREACH), traced.place(1, BREACH)))
                .isEqualTo(new Origins.Count(1, 1));
    }

    @Test
    void statementsInParagraphsOfTheirOwnAreTwoOriginsWhateverElseIsShared() {
        Traced traced = half();
        assertThat(traced.count(traced.place(0, "Bread was short in the school"), traced.place(1, SCHOOL)))
                .isEqualTo(new Origins.Count(2, 2));
    }

    @Test
    void aSharedStatementBesideOneInOwnWordsMayBeOneOrigin() {
        Traced traced = half();
        assertThat(traced.count(
                        traced.place(0, "Bread was short in the school"),
                        traced.place(0, BREACH),
                        traced.place(1, BREACH)))
                .isEqualTo(new Origins.Count(1, 2));
    }

    @Test
    void aSentenceWithAWordEditedIsStillShared() {
        String edited = BREACH.replace("shortly before midnight", "around midnight");
        Traced traced = Traced.of(Account.of(BREACH, OWN), Account.of(edited, OTHER));
        assertThat(traced.count(traced.place(0, BREACH), traced.place(1, edited)))
                .isEqualTo(new Origins.Count(1, 1));
    }

    @Test
    void aSentenceOfWhichLittleIsLeftMayBeShared() {
        String rewritten =
                "The sea broke in at Orrin on Sunday, flooding the lower town up to the steps of the customs house"
                        + " after days of storm from the west that nobody there had ever seen the like of.";
        Traced traced = Traced.of(Account.of(BREACH, PUMPS, OWN), Account.of(rewritten, PUMPS, OTHER));
        assertThat(traced.count(traced.place(0, BREACH), traced.place(1, rewritten)))
                .isEqualTo(new Origins.Count(1, 2));
    }

    @Test
    void nearCopiesAreOneOriginInTheWordsThatDifferToo() {
        String edited = "Soldiers and six pumps were there by dawn.";
        Traced traced = Traced.of(Account.of(BREACH, SCHOOL, OWN, PUMPS), Account.of(BREACH, SCHOOL, OWN, edited));
        assertThat(traced.kinds()).containsExactly(Tie.Kind.COPY);
        assertThat(traced.count(traced.place(0, PUMPS), traced.place(1, edited)))
                .isEqualTo(new Origins.Count(1, 1));
    }

    @Test
    void theSameOutletIsOneOriginInAllThatItTells() {
        Traced traced = Traced.of(
                Account.of(BREACH, PUMPS).in("The Orrin Gull"), Account.of(OWN).in("Orrin Gull"));
        assertThat(traced.count(traced.place(0, PUMPS), traced.place(1, OWN))).isEqualTo(new Origins.Count(1, 1));
    }

    @Test
    void aSharedAgencyMayBeTheOriginOfStatementsInOtherWords() {
        Traced traced = Traced.of(
                Account.of(BREACH, PUMPS).in("Gull").author("Reuters"),
                Account.of(OWN, OTHER).in("Tern").author("Reuters"));
        assertThat(traced.count(traced.place(0, BREACH), traced.place(1, OWN))).isEqualTo(new Origins.Count(1, 2));
    }

    @Test
    void aCitedOutletMayBeTheOriginOfWhatItTellsToo() {
        Traced traced = Traced.of(
                Account.of(BREACH, OWN).in("Orrin Gull"),
                Account.of(TOLD, OTHER).in("Tern"));
        assertThat(traced.count(traced.place(0, OWN), traced.place(1, TOLD))).isEqualTo(new Origins.Count(1, 2));
    }

    @Test
    void aThirdOutletMayBeTheOriginOnlyOfWhatBothHaveFromIt() {
        Traced traced = Traced.of(
                Account.of(BREACH, TOLD.replace("Orrin Gull", "Marsh Herald")).in("Gull"),
                Account.of(OTHER, "The organist told the Marsh Herald that a piano had floated down Mill Lane.")
                        .in("Tern"));
        assertThat(traced.kinds()).containsExactly(Tie.Kind.BOTH_CITE);
        assertThat(traced.count(traced.place(0, "A piano floated"), traced.place(1, "The organist told")))
                .isEqualTo(new Origins.Count(1, 2));
        assertThat(traced.count(traced.place(0, BREACH), traced.place(1, OTHER)))
                .isEqualTo(new Origins.Count(2, 2));
    }

    @Test
    void anOutletThatSaysItTwiceIsOneOrigin() {
        Traced traced = half();
        assertThat(traced.count(traced.place(0, BREACH), traced.place(0, OWN))).isEqualTo(new Origins.Count(1, 1));
        assertThat(traced.origins().count(List.of())).isEqualTo(new Origins.Count(0, 0));
    }
}
