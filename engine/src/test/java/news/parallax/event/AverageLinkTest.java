package news.parallax.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import news.parallax.article.Dating;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AverageLinkTest {
    private static final int[][] ALL_OF_FOUR = {{1, 2, 3}, {0, 2, 3}, {0, 1, 3}, {0, 1, 2}};

    private static List<@Nullable Dating> undated(int articles) {
        return new ArrayList<>(Collections.nCopies(articles, null));
    }

    private static List<List<Integer>> twoPairs(double within, double between) {
        Links links = Links.of(ALL_OF_FOUR, (i, j) -> i / 2 == j / 2 ? within : between);
        return AverageLink.groups(links, undated(4), 1);
    }

    @Test
    void groupsJoinWhileTheyAreNearOnAverage() {
        assertThat(twoPairs(3, 2)).containsExactly(List.of(0, 1, 2, 3));
        assertThat(twoPairs(3, 0)).containsExactly(List.of(0, 1), List.of(2, 3));
    }

    @Test
    void twoGroupsMuchNearerWithinThanToOneAnotherStayApart() {
        assertThat(twoPairs(5, 2)).containsExactly(List.of(0, 1), List.of(2, 3));
    }

    @Test
    void pairsNotWorthComparingSpeakAgainstJoining() {
        Links chain = Links.of(new int[][] {{1}, {0, 2}, {1}}, (i, j) -> 4);
        assertThat(AverageLink.groups(chain, undated(3), 1)).containsExactly(List.of(0, 1), List.of(2));
    }

    @Test
    void nothingBridgesWeeksBetweenPublications() {
        List<@Nullable Dating> published = undated(4);
        published.set(0, Dating.day(LocalDate.of(2031, 5, 6), "test"));
        published.set(3, Dating.day(LocalDate.of(2031, 6, 6), "test"));
        Links links = Links.of(ALL_OF_FOUR, (i, j) -> 4);
        assertThat(AverageLink.groups(links, published, 1))
                .hasSize(2)
                .noneMatch(group -> group.contains(0) && group.contains(3));
    }

    @Test
    void manyInARowAreFollowed() {
        int[][] near = IntStream.range(0, 50)
                .mapToObj(i -> IntStream.range(0, 50).filter(j -> j != i).toArray())
                .toArray(int[][]::new);
        assertThat(AverageLink.groups(Links.of(near, (i, j) -> 3), undated(50), 1))
                .hasSize(1);
    }
}
