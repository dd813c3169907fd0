package news.parallax.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import news.parallax.Account;
import org.junit.jupiter.api.Test;

class SharedTextTest {
    static final String BREACH =
            "The sea wall at Orrin gave way shortly before midnight on Sunday, flooding the lower town up to"
                    + " the steps of the customs house and cutting the coast road in two places.";
    static final String PUMPS =
            "Six pumps were brought in from the capital, the harbour office said, and soldiers filled sacks"
                    + " with sand through the night while a second tide was on its way.";
    static final String SCHOOL =
            "Some ninety families slept in the school gymnasium on the hill, where the bakers of Orrin had"
                    + " carried all the bread that they had left.";
    static final String OWN =
            "On Mill Lane, where this reporter lives, the water stood at the height of a kitchen table and"
                    + " carried off a piano.";
    static final String OTHER =
            "Farmers upstream moved four hundred sheep to the churchyard, and the vicar counted them twice"
                    + " by the light of a bicycle lamp.";

    @Test
    void whatRunsInBothIsShownInEachWithTheShareOfEither() {
        Traced traced = Traced.of(Account.of(BREACH, PUMPS), Account.of(OWN, OTHER, BREACH, SCHOOL));
        Tie tie = traced.only(Tie.Kind.SHARED_TEXT);
        String shared = BREACH.substring(0, BREACH.length() - 1);
        assertThat(traced.texts(0, tie.spansA())).containsExactly(shared);
        assertThat(traced.texts(1, tie.spansB())).containsExactly(shared);
        assertThat(tie.shareOfA()).isBetween(0.45, 0.55);
        assertThat(tie.shareOfB()).isBetween(0.25, 0.35).isLessThan(tie.shareOfA());
        assertThat(tie.share()).isEqualTo(tie.shareOfA());
    }

    @Test
    void runsThatTouchAreOneSpanAndAnEditPartsThem() {
        String edited = PUMPS.replace("soldiers filled sacks", "volunteers filled bags");
        Traced traced = Traced.of(Account.of(BREACH, PUMPS), Account.of(BREACH, edited));
        Tie tie = traced.only(Tie.Kind.COPY);
        assertThat(traced.texts(1, tie.spansB()))
                .containsExactly(
                        BREACH + "\n\n" + "Six pumps were brought in from the capital, the harbour office said, and",
                        "with sand through the night while a second tide was on its way");
    }

    @Test
    void aBriefCutFromALongTextIsACopyOfIt() {
        Traced traced = Traced.of(Account.of(BREACH), Account.of(BREACH, PUMPS, SCHOOL, OWN, OTHER));
        Tie tie = traced.only(Tie.Kind.COPY);
        assertThat(tie.firm()).isTrue();
        assertThat(tie.shareOfA()).isEqualTo(1);
        assertThat(tie.shareOfB()).isLessThan(0.3);
        assertThat(tie.evidence()).contains("nearly a copy");
    }

    @Test
    void oneSentenceTakenIntoALongTextMayTieTheAccounts() {
        Traced traced = Traced.of(
                Account.of(BREACH, PUMPS, SCHOOL, OWN),
                Account.of(
                        OTHER,
                        "Nobody had slept in the upper town either, for the bells rang until the ringers' hands were sore.",
                        "The mayor of Orrin promised a new wall, a taller one, as his father had promised when he was"
                                + " mayor, and his grandfather before him.",
                        "Insurers sent three people to look and to write down what they saw in small black books.",
                        "By noon the first shops were open again and sold candles at the price of the day before.",
                        "He said that soldiers filled sacks with sand through the night while a second tide was on its"
                                + " way."));
        Tie tie = traced.only(Tie.Kind.SHARED_TEXT);
        assertThat(tie.firm()).isFalse();
        assertThat(tie.share()).isLessThan(0.2);
    }

    @Test
    void aQuotationWithinCopiedTextBelongsToIt() {
        String paragraph =
                "Opening the inquiry in the town hall on Thursday, judge Tamsin Ferrol said: “Walls do not fall by"
                        + " themselves, and nobody leaves this room until I know why this one did,” before she called the"
                        + " first of forty witnesses and had the doors shut.";
        Traced traced = Traced.of(Account.of(OWN, paragraph), Account.of(paragraph, OTHER));
        assertThat(traced.texts(0, traced.only(Tie.Kind.SHARED_TEXT).spansA()))
                .containsExactly(paragraph.substring(0, paragraph.length() - 1));
    }

    @Test
    void aLongNameInBothIsNoSharedText() {
        String name = "the Standing Committee of the Union of Harbour Pilots";
        Traced traced = Traced.of(
                Account.of(OWN, "A letter came from " + name + ", and it was short.", BREACH),
                Account.of(OTHER, "Nobody asked " + name + " for help on that evening.", SCHOOL));
        assertThat(traced.kinds()).isEmpty();
    }

    @Test
    void everyPairOfManyCopiesIsTied() {
        List<Account> accounts = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            accounts.add(Account.of(BREACH, PUMPS, SCHOOL).in("Paper " + (char) ('A' + i)));
        }
        accounts.add(Account.of(OWN, OTHER).in("Stranger"));
        Traced traced = Traced.of(accounts.toArray(Account[]::new));
        assertThat(traced.origins().ties())
                .hasSize(66)
                .allMatch(t -> t.kind() == Tie.Kind.COPY && t.firm() && t.b() < 12);
        assertThat(traced.all()).isEqualTo(new Origins.Count(2, 2));
    }
}
