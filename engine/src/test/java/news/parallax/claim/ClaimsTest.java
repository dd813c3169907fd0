package news.parallax.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.Account;
import news.parallax.claim.Claim.Standing;
import news.parallax.difference.Development;
import news.parallax.difference.Discrepancy;
import news.parallax.difference.Discrepancy.Kind;
import news.parallax.origin.Origins;
import news.parallax.telling.Telling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimsTest {
    /** What else two accounts say, in words of their own. */
    private static final String[] FIRST = {
        "The driver pulled the brake when she saw the mud come down.",
        "Buses run from the market square to the upper village until then.",
        "A wall had been put off in spring for want of money."
    };

    private static final String[] SECOND = {
        "Firemen found nobody hurt in the car that stopped short.",
        "Engineers want to look at the slope before any tram goes up.",
        "Rain is forecast for most of the week in the valley."
    };

    private static Account first(String line) {
        return with(line, FIRST).in("Courier").on("2031-05-06");
    }

    private static Account second(String line) {
        return with(line, SECOND).in("Echo").on("2031-05-06");
    }

    private static Account with(String line, String... rest) {
        String[] all = new String[rest.length + 1];
        all[0] = line;
        System.arraycopy(rest, 0, all, 1, rest.length);
        return Account.of(all);
    }

    @Test
    void theSameThingInOtherWordsIsOneClaim() {
        SideBySide sides = SideBySide.of(
                first("A landslide buried the tram track above the quarry stop on Monday."),
                second("On Monday the track of the tram was buried by a landslide near the quarry stop."));
        Claim claim = sides.claim(0, "landslide buried");
        assertThat(claim).isEqualTo(sides.claim(1, "buried by a landslide"));
        assertThat(claim.tellings()).hasSize(2);
        assertThat(claim.standing()).isEqualTo(Standing.CORROBORATED);
        assertThat(claim.origins()).isEqualTo(new Origins.Count(2, 2));
        assertThat(claim.silent()).isEmpty();
        assertThat(claim.discrepancies()).isEmpty();
    }

    @Test
    void differentThingsAreDifferentClaims() {
        SideBySide sides = SideBySide.of(
                first("A landslide buried the tram track above the quarry stop on Monday."),
                second("A landslide buried the tram track above the quarry stop on Monday, the office said."));
        assertThat(sides.claim(0, "Buses run")).isNotEqualTo(sides.claim(1, "Rain is forecast"));
        assertThat(sides.claims()).extracting(Claim::id).doesNotHaveDuplicates();
        assertThat(sides.claims().stream().mapToInt(c -> c.tellings().size()).sum())
                .isEqualTo(sides.accounts().stream()
                        .mapToInt(a -> a.statements().size())
                        .sum());
    }

    @Test
    void whatOneAccountTellsTheOthersAreSilentOn() {
        SideBySide sides = SideBySide.of(
                first("A landslide buried the tram track above the quarry stop on Monday."),
                second("On Monday the track of the tram was buried by a landslide near the quarry stop."));
        Claim rain = sides.claim(1, "Rain is forecast");
        assertThat(rain.standing()).isEqualTo(Standing.SINGLE);
        assertThat(rain.silent()).containsExactly(0);
        assertThat(rain.origins()).isEqualTo(new Origins.Count(1, 1));
    }

    @Test
    void anAccountThatComesHalfNearIsNeitherSilentNorTelling() {
        SideBySide sides = SideBySide.of(
                first("The office wants to clear the buried track above the quarry stop within a week."),
                second("It had cleared the buried track of a smaller slide in spring, an old man said."));
        for (Claim claim : sides.claims()) {
            List<Integer> telling =
                    claim.tellings().stream().map(Telling::account).toList();
            assertThat(claim.silent()).doesNotContainAnyElementsOf(telling);
        }
    }

    @Test
    void accountsThatHaveItFromOneSpeakerMayBeOneOrigin() {
        SideBySide sides = SideBySide.of(
                first("Piet Moss said the tram track above the quarry stop had been buried."),
                second("Above the quarry stop the tram track had been buried, Piet Moss said."));
        assertThat(sides.claim(0, "had been buried").origins()).isEqualTo(new Origins.Count(1, 2));
    }

    @Test
    void whatStandsBesideWordsOfASpeakerMayBeFromThatSpeaker() {
        SideBySide sides = SideBySide.of(
                first("Piet Moss said the tram track above the quarry stop had been buried."),
                second("Rain fell for two days, Piet Moss said. The tram track above the quarry stop was buried."));
        assertThat(sides.claim(0, "had been buried").origins()).isEqualTo(new Origins.Count(1, 2));
    }

    @Test
    void whoeverIsNotNamedMayBeWhoIs() {
        SideBySide sides = SideBySide.of(
                first("Piet Moss said the tram track above the quarry stop had been buried."),
                second("Above the quarry stop the tram track had been buried, a spokesman said."));
        assertThat(sides.claim(0, "had been buried").origins()).isEqualTo(new Origins.Count(1, 2));
    }

    @Test
    void anAccountThatNamesTheOtherInItMayHaveItFromThere() {
        SideBySide sides = SideBySide.of(
                first("The tram track above the quarry stop had been buried.").in("Hill Gazette"),
                second("The Hill Gazette writes of a tram track that had been buried above the quarry stop."));
        assertThat(sides.claim(0, "had been buried").origins().min()).isEqualTo(1);
    }

    @Test
    void whatAnAccountSaysInItsOwnVoiceFarFromASpeakerIsItsOwn() {
        SideBySide sides = SideBySide.of(
                first("Piet Moss said the tram track above the quarry stop had been buried."),
                second("The tram track above the quarry stop was buried. Nobody was hurt. Rain fell for two days. "
                        + "The fair goes ahead, Piet Moss said."));
        assertThat(sides.claim(0, "had been buried").origins()).isEqualTo(new Origins.Count(2, 2));
    }

    @Test
    void differentNumbersOfTheSameThingAreADiscrepancy() {
        SideBySide sides = SideBySide.of(
                first("The slide felled 212 trees on the hill above the quarry stop."),
                second("On the hill above the quarry stop 240 trees were felled by the slide."));
        Claim claim = sides.claim(0, "212 trees");
        assertThat(claim.standing()).isEqualTo(Standing.DISPUTED);
        assertThat(claim.discrepancies()).hasSize(1);
        Discrepancy found = claim.discrepancies().get(0);
        assertThat(found.kind()).isEqualTo(Kind.NUMBER);
        assertThat(sides.texts(claim.tellings().get(found.a()).account(), found.wordsA()))
                .containsExactly("212");
        assertThat(sides.texts(claim.tellings().get(found.b()).account(), found.wordsB()))
                .containsExactly("240");
        assertThat(found.detail()).contains("212").contains("240");
    }

    @Test
    void whatIsDisputedComesFirst() {
        SideBySide sides = SideBySide.of(
                first("The slide felled 212 trees on the hill above the quarry stop."),
                second("On the hill above the quarry stop 240 trees were felled by the slide."));
        assertThat(sides.claims().get(0).standing()).isEqualTo(Standing.DISPUTED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The slide felled 42 trees on the hill.|The slide felled forty-two trees on the hill.",
                "The slide felled more than 200 trees on the hill.|The slide felled 212 trees on the hill.",
                "The slide felled about 200 trees on the hill.|The slide felled 212 trees on the hill.",
                "The slide felled up to 240 trees on the hill.|The slide felled 212 trees on the hill.",
                "The repair of the upper track took an hour.|The repair of the upper track took 60 minutes.",
                "The repair of the upper track cost $2.5 million.|The repair of the upper track cost $2,500,000.",
                "Half of 40 trees and 12 poles on the hill fell.|Half of 40 trees and 12 huts on the hill fell.",
                "The slide felled 212 trees on the hill, not 240 trees.|The slide felled 240 trees on the hill.",
            })
    void numbersThatFitOneAnotherAreNoDiscrepancy(String a, String b) {
        assertThat(SideBySide.of(first(a), second(b)).discrepancies()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The repair of the upper track took an hour.|The repair of the upper track took 40 minutes.",
                "The repair of the upper track cost $2 million.|The repair of the upper track cost $3 million.",
                "The upper track carries 4 percent of all riders.|The upper track carries 5 percent of all riders.",
                "It was the third landslide on the upper track.|It was the fourth landslide on the upper track.",
                "The slide felled fewer than 200 trees on the hill.|The slide felled 212 trees on the hill.",
                "The slide on the hill killed eleven people.|The slide on the hill killed twelve people."
            })
    void numbersThatCannotBothBeAreADiscrepancy(String a, String b) {
        assertThat(SideBySide.of(first(a), second(b)).discrepancies())
                .extracting(Discrepancy::kind)
                .containsExactly(Kind.NUMBER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The driver of the tram, Halla Brecht, 34, pulled the brake.|The fireman of the tram, Joost Lind, 43, pulled the brake.",
                "Tram driver Halla Brecht, aged 34, pulled the brake.|A passenger, aged 43, pulled the brake."
            })
    void agesOfTwoPeopleAreNoDiscrepancy(String a, String b) {
        SideBySide sides = SideBySide.of(first(a), second(b));
        assertThat(sides.discrepancies()).isEmpty();
        assertThat(sides.developments()).isEmpty();
    }

    @Test
    void aTollToldDaysLaterHasMovedOnAndIsNoDiscrepancy() {
        SideBySide sides = SideBySide.of(
                first("The slide on the hill killed eleven people."),
                with("The slide on the hill killed twelve people.", SECOND)
                        .in("Echo")
                        .on("2031-05-08"));
        assertThat(sides.discrepancies()).isEmpty();
        Claim claim = sides.claim(0, "killed eleven");
        assertThat(claim.standing()).as("each number has one origin").isEqualTo(Standing.SINGLE);
        assertThat(claim.developments()).hasSize(1);
        Development moved = claim.developments().get(0);
        assertThat(claim.tellings().get(moved.earlier()).account()).isEqualTo(0);
        assertThat(claim.tellings().get(moved.later()).account()).isEqualTo(1);
    }

    @Test
    void whoTellsItWithoutItsFigureMayStandBehindItAndWhoTellsAnotherDoesNot() {
        SideBySide sides = SideBySide.of(
                first("The slide on the hill above the tram killed eleven people on Tuesday."),
                second("The slide on the hill above the tram killed eleven people, it is now known."),
                Account.of("The slide on the hill above the tram killed several people on Tuesday.", "Bells were rung.")
                        .in("Lantern"),
                Account.of("The slide on the hill above the tram killed forty people on Tuesday.", "Schools stay shut.")
                        .in("Tidings"));
        Claim claim = sides.claim(0, "killed eleven");
        assertThat(claim.tellings()).hasSize(4);
        assertThat(claim.origins().min()).isEqualTo(2);
        assertThat(claim.origins().max()).isEqualTo(3);
    }

    @Test
    void aNumberSaidToHaveRisenHasMovedOn() {
        SideBySide sides = SideBySide.of(
                first("The slide on the hill killed eleven people."),
                second("The toll of the slide on the hill rose to twelve people killed."));
        assertThat(sides.discrepancies()).isEmpty();
    }

    @Test
    void oneAccountDoesNotContradictItself() {
        SideBySide sides = SideBySide.of(
                with("The slide felled 212 trees on the hill.", "The slide felled 240 trees on the hill.")
                        .in("Courier"),
                Account.of(SECOND).in("Echo"));
        assertThat(sides.discrepancies()).isEmpty();
    }

    @Test
    void theSummaryIsInTheWordsOfAnAccount() {
        SideBySide sides = SideBySide.of(
                first("A landslide buried the tram track above the quarry stop on Monday."),
                second("On Monday the track of the tram was buried by a landslide near the quarry stop."));
        assertThat(sides.claims())
                .allSatisfy(c -> assertThat(c.tellings())
                        .anySatisfy(t -> assertThat(sides.text(t)).isEqualToIgnoringCase(c.summary())));
    }

    @Test
    void oneAccountAloneHasClaimsOfItsOwn() {
        SideBySide sides = SideBySide.of(Account.of(FIRST));
        assertThat(sides.claims()).isNotEmpty().allSatisfy(c -> {
            assertThat(c.standing()).isEqualTo(Standing.SINGLE);
            assertThat(c.silent()).isEmpty();
        });
    }
}
