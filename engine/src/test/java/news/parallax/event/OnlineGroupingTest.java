package news.parallax.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import news.parallax.Account;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.text.Weights;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OnlineGroupingTest {
    private static final Grouper GROUPER = new Grouper(Weights.ofNews());
    private static final List<String> PLACES =
            List.of("Kellmouth", "Varr Hill", "Ostrey", "Dunmarsh", "Pellworth", "Hask", "Lower Brannock", "Sill");
    private static final List<String> THINGS =
            List.of("bridge", "tram", "granary", "lighthouse", "school", "reservoir", "market hall", "ferry pier");
    private static final List<String> WHAT = List.of(
            "was shut after cracks were found in a wall",
            "burned down in the night and nobody was hurt",
            "reopened after two years of repairs",
            "lost its roof in a storm that felled 40 trees");

    /** Forty short accounts of some twenty events that share places, things and what happened. */
    private static List<AnnotatedArticle> articles() {
        List<AnnotatedArticle> articles = new ArrayList<>();
        Random random = new Random(7);
        for (int event = 0; event < 20; event++) {
            String place = PLACES.get(random.nextInt(PLACES.size()));
            String thing = THINGS.get(random.nextInt(THINGS.size()));
            String what = WHAT.get(random.nextInt(WHAT.size()));
            for (int account = 0; account < 2; account++) {
                articles.add(Account.of(
                                "The " + thing + " of " + place + " " + what + ", the council said.",
                                (account == 0 ? "Engineers and " : "The mayor and ") + "neighbours of the " + thing
                                        + " were there on day " + event + ".")
                        .in("Outlet " + event + "-" + account)
                        .read());
            }
        }
        return articles;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatIsAddedOneByOneIsGroupedAsIfAddedAtOnce(long seed) {
        List<AnnotatedArticle> articles = articles();
        List<Event> atOnce = GROUPER.group(articles);
        Collections.shuffle(articles, new Random(seed));
        Grouping grouping = GROUPER.grouping();
        for (AnnotatedArticle article : articles) {
            grouping.add(List.of(article));
        }
        assertThat(grouping.events().equals(atOnce)).isTrue();
        assertThat(atOnce.size()).isBetween(2, 39);
    }
}
