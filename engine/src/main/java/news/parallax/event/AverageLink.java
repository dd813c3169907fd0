package news.parallax.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.TreeMap;
import news.parallax.article.Dating;
import org.jspecify.annotations.Nullable;

/**
 * Joins the two groups with the highest average score again and again, while it is high enough. Pairs that were not worth
 * comparing count as low as it gets, so that only groups with a pair in common are ever looked at; groups in which two
 * articles were published too far apart are not joined.
 */
final class AverageLink {
    /** Two groups that are each nearer within than to one another by more are two events of one kind. */
    private static final double GAP = 1.75;

    private final double threshold;
    private final List<@Nullable Group> groups = new ArrayList<>();
    private final PriorityQueue<Join> queue = new PriorityQueue<>(Comparator.comparingDouble((Join j) -> -j.average)
            .thenComparing(Join::into)
            .thenComparing(Join::from));

    private AverageLink(double threshold) {
        this.threshold = threshold;
    }

    /** Groups of article numbers, each in order. */
    static List<List<Integer>> groups(Links links, List<@Nullable Dating> published, double threshold) {
        AverageLink link = new AverageLink(threshold);
        for (int i = 0; i < links.near.length; i++) {
            Group group = new Group(i, published.get(i));
            for (int k = 0; k < links.near[i].length; k++) {
                group.sums.put(links.near[i][k], new Sum(links.scores[i][k], 1));
            }
            link.groups.add(group);
        }
        for (int i = 0; i < links.near.length; i++) {
            for (int j : links.near[i]) {
                if (j < i) {
                    link.offer(j, i);
                }
            }
        }
        link.join();
        List<List<Integer>> made = new ArrayList<>();
        for (Group group : link.groups) {
            if (group != null) {
                made.add(group.articles.stream().sorted().toList());
            }
        }
        return made;
    }

    private void join() {
        for (Join join = queue.poll(); join != null; join = queue.poll()) {
            Group into = groups.get(join.into);
            Group from = groups.get(join.from);
            if (into == null || from == null || into.articles.size() + from.articles.size() != join.size) {
                continue;
            }
            groups.set(join.from, null);
            into.sums.remove(join.from);
            from.sums.remove(join.into);
            for (Map.Entry<Integer, Sum> entry : from.sums.entrySet()) {
                into.sums.merge(entry.getKey(), entry.getValue(), Sum::plus);
                Objects.requireNonNull(groups.get(entry.getKey())).sums.remove(join.from);
            }
            into.take(from, join.average);
            for (Map.Entry<Integer, Sum> entry : into.sums.entrySet()) {
                Objects.requireNonNull(groups.get(entry.getKey())).sums.put(join.into, entry.getValue());
                offer(Math.min(join.into, entry.getKey()), Math.max(join.into, entry.getKey()));
            }
        }
    }

    private void offer(int into, int from) {
        Group a = Objects.requireNonNull(groups.get(into));
        Group b = Objects.requireNonNull(groups.get(from));
        Sum sum = Objects.requireNonNull(a.sums.get(from));
        double pairs = (double) a.articles.size() * b.articles.size();
        double average = (sum.scores - Regression.SURE * (pairs - sum.pairs)) / pairs;
        boolean gap = Math.min(a.cohesion(), b.cohesion()) - average > GAP;
        if (average > threshold && !gap && !a.apart(b)) {
            queue.add(new Join(average, into, from, a.articles.size() + b.articles.size()));
        }
    }

    /** Two groups that may be joined; the size tells whether they are still what they were. */
    private record Join(double average, int into, int from, int size) {}

    /** The scores between two groups, and of how many pairs. */
    private record Sum(double scores, int pairs) {
        Sum plus(Sum other) {
            return new Sum(scores + other.scores, pairs + other.pairs);
        }
    }

    private static final class Group {
        final List<Integer> articles = new ArrayList<>();
        final TreeMap<Integer, Sum> sums = new TreeMap<>();
        private double within;
        private @Nullable LocalDate firstLatest;
        private @Nullable LocalDate lastEarliest;

        Group(int article, @Nullable Dating published) {
            articles.add(article);
            if (published != null) {
                firstLatest = published.latest();
                lastEarliest = published.earliest();
            }
        }

        /** How near its articles are to one another on average; for one alone nothing is known, and nothing is asked. */
        double cohesion() {
            int pairs = articles.size() * (articles.size() - 1) / 2;
            return pairs == 0 ? Double.NEGATIVE_INFINITY : within / pairs;
        }

        void take(Group other, double average) {
            within += other.within + average * articles.size() * other.articles.size();
            articles.addAll(other.articles);
            if (firstLatest == null || other.firstLatest != null && other.firstLatest.isBefore(firstLatest)) {
                firstLatest = other.firstLatest;
            }
            if (lastEarliest == null || other.lastEarliest != null && other.lastEarliest.isAfter(lastEarliest)) {
                lastEarliest = other.lastEarliest;
            }
        }

        boolean apart(Group other) {
            return apart(firstLatest, other.lastEarliest) || apart(other.firstLatest, lastEarliest);
        }

        private static boolean apart(@Nullable LocalDate latest, @Nullable LocalDate earliest) {
            return latest != null
                    && earliest != null
                    && latest.plusDays(PublicationDays.MAX_DAYS_APART).isBefore(earliest);
        }
    }
}
