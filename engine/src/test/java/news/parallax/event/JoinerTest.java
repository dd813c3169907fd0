package news.parallax.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import news.parallax.article.Dating;
import news.parallax.date.Dater;
import news.parallax.date.Months;
import news.parallax.model.Regression;
import news.parallax.statement.AnnotatedArticle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JoinerTest {
    private static final Regression SHIPPED = Regression.shipped(Joiner.class, "grouping-weights.txt", "join");
    private static final int[][] ALL_OF_FOUR = {{1, 2, 3}, {0, 2, 3}, {0, 1, 3}, {0, 1, 2}};

    private static List<List<Integer>> groups(Links links, List<@Nullable Dating> published) {
        AnnotatedArticle timeless = news.parallax.Account.read("Nothing tells when this was.");
        Months any = new Dater().months(timeless);
        return Joiner.groups(links, published, Collections.nCopies(links.size(), any), SHIPPED);
    }

    private static List<@Nullable Dating> undated(int articles) {
        return new ArrayList<>(Collections.nCopies(articles, null));
    }

    private static List<List<Integer>> twoPairs(double within, double between) {
        return groups(Links.of(ALL_OF_FOUR, (i, j) -> i / 2 == j / 2 ? within : between), undated(4));
    }

    @Test
    void groupsJoinWhileTheyAreNear() {
        assertThat(twoPairs(5, 4)).containsExactly(List.of(0, 1, 2, 3));
        assertThat(twoPairs(5, -2)).containsExactly(List.of(0, 1), List.of(2, 3));
    }

    @Test
    void twoGroupsMuchNearerWithinThanToOneAnotherStayApart() {
        assertThat(twoPairs(8, 0.5)).containsExactly(List.of(0, 1), List.of(2, 3));
    }

    @Test
    void pairsNotWorthComparingSpeakAgainstJoining() {
        Links chain = Links.of(new int[][] {{1}, {0, 2}, {1}}, (i, j) -> 1);
        assertThat(groups(chain, undated(3))).containsExactly(List.of(0, 1), List.of(2));
    }

    @Test
    void nothingBridgesWeeksBetweenPublications() {
        List<@Nullable Dating> published = undated(4);
        published.set(0, Dating.day(LocalDate.of(2031, 5, 6), "test"));
        published.set(3, Dating.day(LocalDate.of(2031, 6, 6), "test"));
        assertThat(groups(Links.of(ALL_OF_FOUR, (i, j) -> 5), published))
                .hasSize(2)
                .noneMatch(group -> group.contains(0) && group.contains(3));
    }

    @Test
    void manyInARowAreFollowed() {
        int[][] near = IntStream.range(0, 50)
                .mapToObj(i -> IntStream.range(0, 50).filter(j -> j != i).toArray())
                .toArray(int[][]::new);
        assertThat(groups(Links.of(near, (i, j) -> 5), undated(50))).hasSize(1);
    }
}
