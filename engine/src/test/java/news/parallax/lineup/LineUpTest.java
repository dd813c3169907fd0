package news.parallax.lineup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.Account;
import news.parallax.quote.QuoteMatcher;
import news.parallax.telling.Tellings;
import news.parallax.text.Weights;
import org.junit.jupiter.api.Test;

class LineUpTest {
    private static final LineUp LINE_UP = new LineUp(Weights.ofNews());

    private static Tellings tellings(Account... accounts) {
        return Tellings.of(Stream.of(accounts).map(Account::read).toList());
    }

    private static Links links(Tellings tellings) {
        return LINE_UP.links(tellings, new QuoteMatcher().match(tellings));
    }

    /** The number of the first telling with some words. */
    private static int find(Tellings tellings, String words) {
        for (int i = 0; i < tellings.size(); i++) {
            if (tellings.text(tellings.all().get(i)).contains(words)) {
                return i;
            }
        }
        throw new AssertionError("nobody says “" + words + "”");
    }

    private static boolean linked(Tellings tellings, String one, String other) {
        return links(tellings).isLinked(find(tellings, one), find(tellings, other));
    }

    @Test
    void theSameActInOtherWordsIsLinked() {
        Tellings tellings = tellings(
                Account.of(
                        "A landslide buried the tram track above the quarry stop on Monday.",
                        "Buses run from the market square to the upper village."),
                Account.of(
                        "The tram track near the quarry stop was buried by a landslide on Monday.",
                        "Rain is forecast for most of the week in the valley."));

        assertThat(linked(tellings, "A landslide buried", "was buried by a landslide"))
                .isTrue();
        assertThat(linked(tellings, "Buses run", "Rain is forecast")).isFalse();
    }

    @Test
    void twoCountsOfTheDeadAreLinkedThoughTheyShareHardlyAWord() {
        Tellings tellings = tellings(
                Account.of("Eleven people were killed when the ferry turned over.", "The captain was questioned."),
                Account.of("The death toll rose to 14 on Friday.", "A beacon is to be put on the reef."));

        assertThat(linked(tellings, "Eleven people", "death toll")).isTrue();
    }

    @Test
    void howLongItLastedIsLinkedWhateverItIsCalled() {
        Tellings tellings = tellings(
                Account.of("The call lasted 40 minutes.", "They spoke of grain."),
                Account.of("Their conversation lasted 55 minutes.", "No date was named."));

        assertThat(linked(tellings, "lasted 40", "lasted 55")).isTrue();
    }

    @Test
    void theThirdAndThreeBeforeItAreOfTheSame() {
        Tellings tellings = tellings(
                Account.of("It was the third call of the two ministers since May.", "They spoke of grain."),
                Account.of("The two ministers had spoken three times before Monday's call.", "No date was named."));

        assertThat(linked(tellings, "the third call", "three times before")).isTrue();
    }

    @Test
    void statementsOfOneAccountAreNeverLinked() {
        Tellings tellings = tellings(
                Account.of("The mill burned down on Sunday.", "The mill burned down on Sunday night."),
                Account.of("On Sunday the mill burned down.", "Nobody was hurt."));
        Links links = links(tellings);

        assertThat(links.isLinked(0, 1)).isFalse();
        assertThat(links.isLinked(0, find(tellings, "On Sunday the mill"))).isTrue();
    }

    @Test
    void aLongSentenceMayStandInTwoClaims() {
        Tellings tellings = tellings(
                Account.of(
                        "The mayor closed the old bridge on Friday after engineers found cracks in two of its piers."),
                Account.of(
                        "The mayor closed the old bridge on Friday.",
                        "Engineers found cracks in two piers of the bridge."),
                Account.of(
                        "The old bridge was closed by the mayor on Friday.",
                        "Cracks were found in two piers by engineers."));
        List<Cluster> clusters = Clusters.of(links(tellings));
        int both = find(tellings, "after engineers");

        assertThat(clusters.stream().filter(c -> c.tellings().contains(both)).count())
                .isGreaterThanOrEqualTo(1);
        Set<Integer> covered =
                clusters.stream().flatMap(c -> c.tellings().stream()).collect(Collectors.toSet());
        assertThat(covered).hasSize(tellings.size());
    }

    @Test
    void theOrderOfTheAccountsChangesNoLink() {
        List<Account> accounts = new ArrayList<>(List.of(
                Account.of("A landslide buried the tram track on Monday.", "Buses run to the upper village."),
                Account.of("The tram track was buried by a landslide on Monday.", "Rain is forecast."),
                Account.of("On Monday mud covered the track of the tram.", "Buses go to the village instead.")));
        Set<Set<String>> forth = linked(tellings(accounts.toArray(Account[]::new)));
        Collections.reverse(accounts);

        assertThat(linked(tellings(accounts.toArray(Account[]::new)))).isEqualTo(forth);
    }

    private static Set<Set<String>> linked(Tellings tellings) {
        Links links = links(tellings);
        return Stream.iterate(0, i -> i + 1)
                .limit(tellings.size())
                .flatMap(i -> Stream.iterate(i + 1, j -> j + 1)
                        .limit(tellings.size() - i - 1L)
                        .filter(j -> links.isLinked(i, j))
                        .map(j -> Set.of(
                                tellings.text(tellings.all().get(i)),
                                tellings.text(tellings.all().get(j)))))
                .collect(Collectors.toSet());
    }
}
