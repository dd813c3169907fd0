package news.parallax.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.Account;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.text.Weights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupingTest {
    private static final Grouper GROUPER = new Grouper(Weights.ofNews());

    private static final Account SLIDE = Account.of(
                    "A landslide buried the tram track on Varr Hill above the quarry stop on Monday, and a car with eleven"
                            + " passengers stopped just short of the mud.",
                    "Nobody was hurt, the fire service said. The driver, Halla Brecht, pulled the brake when she saw the hill"
                            + " come down.",
                    "Piet Moss, who heads the transport office, said the track on Varr Hill would be cleared within a week.")
            .title("Landslide buries tram track on Varr Hill")
            .in("Courier");
    private static final Account SLIDE_AGAIN = Account.of(
                    "Eleven passengers of a tram had a narrow escape on Varr Hill on Monday when a landslide came down on the"
                            + " track above the quarry stop.",
                    "“I saw the hill come down and pulled the brake,” said the driver, Halla Brecht.",
                    "The transport office will need a week to clear the mud, its head Piet Moss said. The fire service found"
                            + " nobody hurt.")
            .title("Tram stops short of landslide on Varr Hill")
            .in("Echo");
    private static final Account FARES = Account.of(
                    "Piet Moss, who heads the transport office, wants a tenth more for every ticket from June, he told the"
                            + " council at its budget debate on Thursday night.",
                    "A monthly pass would cost 44 crowns. Pupils and pensioners would go on paying half of that, and dogs"
                            + " would ride for nothing.",
                    "The opposition called the plan a tax on those who own no car and promised to vote against it.",
                    "“Diesel has doubled in price since the last budget, and wages are up by a fifth,” Moss said. “Somebody"
                            + " has to pay for that, and the treasury will not.”",
                    "The council will vote at the end of the month. A similar plan failed three years ago by two votes.")
            .title("Council debates dearer monthly passes")
            .in("Courier");
    private static final Account BRIDGE = Account.of(
                    "The drawbridge at Kellmouth stuck open on Tuesday morning, leaving two tugs and a grain barge waiting in"
                            + " the lower basin.",
                    "Engineers found a sheared pin in the eastern hinge, the harbour office said, and sent to a foundry for a"
                            + " new one.",
                    "Ines Calloway, who keeps the bridge, expects it to close again by Friday.")
            .title("Drawbridge sticks open at Kellmouth")
            .in("Lantern");
    private static final Account BRIDGE_AGAIN = Account.of(
                    "A sheared pin has left the Kellmouth drawbridge standing open since Tuesday morning, the harbour office"
                            + " said.",
                    "A grain barge and two tugs cannot leave the lower basin. Bridge keeper Ines Calloway hopes to have it"
                            + " closed by Friday, when a new pin for the eastern hinge comes from the foundry.")
            .title("Sheared pin keeps Kellmouth drawbridge open")
            .in("Ledger");

    private static List<Event> group(Account... accounts) {
        return GROUPER.group(List.of(accounts).stream().map(Account::read).toList());
    }

    private static Set<Set<String>> outlets(List<Event> events) {
        return events.stream()
                .map(e -> e.accounts().stream()
                        .map(a -> a.article().label() + ": " + a.article().title())
                        .collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    @Test
    void accountsOfOneEventComeTogether() {
        List<Event> events = group(SLIDE, SLIDE_AGAIN, BRIDGE, BRIDGE_AGAIN);
        assertThat(events).hasSize(2);
        assertThat(events).allSatisfy(e -> assertThat(e.accounts()).hasSize(2));
        assertThat(outlets(events))
                .isEqualTo(outlets(List.of(
                        group(SLIDE, SLIDE_AGAIN).get(0),
                        group(BRIDGE, BRIDGE_AGAIN).get(0))));
    }

    @Test
    void twoEventsOfTheSameActorStayApart() {
        assertThat(group(SLIDE, FARES)).hasSize(2);
        assertThat(group(SLIDE, SLIDE_AGAIN, FARES))
                .extracting(e -> e.accounts().size())
                .containsExactly(2, 1);
    }

    @Test
    void anArticleAloneIsAnEventOfOne() {
        List<Event> events = group(FARES);
        assertThat(events).hasSize(1);
        assertThat(events.get(0).accounts()).hasSize(1);
        assertThat(events.get(0).label()).isEqualTo("Council debates dearer monthly passes");
        assertThat(group()).isEmpty();
    }

    @Test
    void articlesPublishedWeeksApartNeverComeTogether() {
        List<AnnotatedArticle> near = List.of(again("2031-05-06"), yetAgain("2031-05-07"));
        List<AnnotatedArticle> apart = List.of(again("2031-05-06"), yetAgain("2031-06-07"));
        assertThat(GROUPER.group(near)).hasSize(1);
        assertThat(GROUPER.group(apart)).hasSize(2);
    }

    @Test
    void aThirdArticleWithoutADateDoesNotBridgeTheWeeks() {
        List<Event> events = GROUPER.group(List.of(again("2031-05-06"), yetAgain("2031-06-07"), BRIDGE.read()));
        assertThat(events).hasSize(2);
    }

    private static AnnotatedArticle again(String day) {
        return Account.of(BRIDGE.article().paragraphs().stream()
                        .map(BRIDGE.article().snapshot()::text)
                        .toArray(String[]::new))
                .on(day)
                .read();
    }

    private static AnnotatedArticle yetAgain(String day) {
        return Account.of(BRIDGE_AGAIN.article().paragraphs().stream()
                        .map(BRIDGE_AGAIN.article().snapshot()::text)
                        .toArray(String[]::new))
                .on(day)
                .read();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theOrderOfTheArticlesChangesNothing(long seed) {
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (Account account : List.of(SLIDE, SLIDE_AGAIN, FARES, BRIDGE, BRIDGE_AGAIN)) {
            articles.add(account.read());
        }
        List<Event> events = GROUPER.group(articles);
        Collections.shuffle(articles, new Random(seed));
        assertThat(GROUPER.group(articles)).isEqualTo(events);
    }

    @Test
    void theSameAccountsMakeTheSameId() {
        Event alone = group(SLIDE, SLIDE_AGAIN).get(0);
        Event among = group(BRIDGE, SLIDE_AGAIN, FARES, SLIDE).get(0);
        assertThat(among.accounts()).hasSize(2);
        assertThat(among.id()).isEqualTo(alone.id());
        assertThat(group(SLIDE, BRIDGE))
                .extracting(Event::id)
                .doesNotHaveDuplicates()
                .doesNotContain(alone.id());
    }

    @Test
    void theLargestEventComesFirst() {
        assertThat(group(FARES, BRIDGE, SLIDE, BRIDGE_AGAIN))
                .extracting(e -> e.accounts().size())
                .containsExactly(2, 1, 1);
    }

    @Test
    void theLabelIsTheTitleOfAnAccount() {
        assertThat(group(SLIDE, SLIDE_AGAIN).get(0).label())
                .isIn("Landslide buries tram track on Varr Hill", "Tram stops short of landslide on Varr Hill");
        assertThat(group(Account.of("The drawbridge at Kellmouth stuck open. It is still open."))
                        .get(0)
                        .label())
                .isEqualTo("The drawbridge at Kellmouth stuck open.");
    }
}
