package news.parallax.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import news.parallax.article.Dating;
import news.parallax.date.Months;
import news.parallax.model.Regression;
import org.jspecify.annotations.Nullable;

/**
 * Joins the two groups of articles that speak most for being one, again and again, while two speak for it. What counts is
 * above all the average score between them, as in average link; but also how tight each is within itself, and whether
 * the smaller has another group as near: the accounts of one event hold together more or less, and two events of one kind are
 * told apart by that, not by one threshold for all. The weight of each was learned. Groups in which two articles were
 * published too far apart are not joined.
 *
 * <p>Only groups with a linked pair are looked at, so that time grows with the number of links.
 */
public final class Joiner {
    /** What a join is judged by, in the order of the coefficients. */
    public static final List<String> FEATURES = List.of(
            "average",
            "nearest above average",
            "larger tighter within",
            "smaller tighter within",
            "both of several",
            "size of smaller",
            "size of larger",
            "one to several",
            "pairs not linked",
            "behind the next",
            "times in tension");

    /** Scores below this are no link. */
    static final double FLOOR = -3;
    /** Two events shown as one is worse than one shown as two, so a join must be likelier than not by this much. */
    private static final double CARE = 0.1;

    /** Among few articles little tells what is usual, so more care is taken, unless their days vouch for them. */
    private static final double CARE_AMONG_FEW = 0.8;

    private static final int FEW = 50;
    /** Another group further away than this is no rival. */
    private static final double RIVAL = -1;

    private static final double MOST_BEHIND = 2;

    private final Links links;
    private final Regression join;
    private final Watcher watcher;
    private final int[] groupOf;
    private final List<@Nullable Group> groups = new ArrayList<>();
    private final PriorityQueue<Join> queue = new PriorityQueue<>(Comparator.comparingDouble((Join j) -> -j.score)
            .thenComparing(Join::into)
            .thenComparing(Join::from));

    private Joiner(Links links, Regression join, Watcher watcher) {
        this.links = links;
        this.join = join;
        this.watcher = watcher;
        this.groupOf = new int[links.size()];
        Arrays.setAll(groupOf, i -> i);
    }

    /** Sees every two groups that might be joined, for training. */
    public interface Watcher {
        void sees(double[] features, List<Integer> group, List<Integer> other);
    }

    /** Groups of article numbers, each in order. */
    static List<List<Integer>> groups(
            Links links, List<@Nullable Dating> published, List<Months> months, Regression join) {
        return groups(links, published, months, join, (features, group, other) -> {});
    }

    /** Groups of article numbers, each in order, telling what was looked at on the way. */
    public static List<List<Integer>> groups(
            Links links, List<@Nullable Dating> published, List<Months> months, Regression join, Watcher watcher) {
        Joiner joiner = new Joiner(links, join, watcher);
        for (int i = 0; i < links.size(); i++) {
            joiner.groups.add(new Group(i, published.get(i), months.get(i)));
        }
        for (int i = 0; i < links.size(); i++) {
            for (int k = 0; k < links.near()[i].length; k++) {
                if (links.scores()[i][k] > FLOOR) {
                    joiner.group(i).sums.put(links.near()[i][k], new Sum(links.scores()[i][k], 1));
                }
            }
        }
        for (int i = 0; i < links.size(); i++) {
            for (int j : joiner.group(i).sums.keySet()) {
                if (j < i) {
                    joiner.offer(j, i);
                }
            }
        }
        joiner.join();
        return joiner.groups.stream()
                .filter(Objects::nonNull)
                .map(g -> g.articles.stream().sorted().toList())
                .toList();
    }

    private Group group(int number) {
        return Objects.requireNonNull(groups.get(number));
    }

    private void join() {
        for (Join next = queue.poll(); next != null; next = queue.poll()) {
            Group into = groups.get(next.into);
            Group from = groups.get(next.from);
            if (into != null && from != null && into.articles.size() + from.articles.size() == next.size) {
                join(into, from);
                for (int other : List.copyOf(into.sums.keySet())) {
                    offer(Math.min(next.into, other), Math.max(next.into, other));
                }
            }
        }
    }

    private void join(Group into, Group from) {
        int number = into.number();
        int gone = from.number();
        double between = into.to(gone).scores + Links.LEAST * unlinked(into, from);
        into.sums.remove(gone);
        from.sums.remove(number);
        from.sums.forEach((other, sum) -> {
            into.sums.merge(other, sum, Sum::plus);
            group(other).sums.remove(gone);
        });
        from.articles.forEach(article -> groupOf[article] = number);
        groups.set(gone, null);
        into.take(from, between);
        into.rivals = null;
        into.sums.forEach((other, sum) -> {
            Group group = group(other);
            group.sums.put(number, sum);
            group.rivals = group.rivals == null ? null : group.rivals.after(number, gone, average(group, into, sum));
        });
    }

    private void offer(int into, int from) {
        Group a = group(into);
        Group b = group(from);
        if (a.apart(b)) {
            return;
        }
        boolean swap = a.articles.size() > b.articles.size();
        double[] features = swap ? features(b, a) : features(a, b);
        watcher.sees(features, a.articles, b.articles);
        double score = Links.bounded(join.score(features));
        if (score > care(a, b)) {
            queue.add(new Join(score, into, from, a.articles.size() + b.articles.size()));
        }
    }

    private double care(Group a, Group b) {
        return links.size() <= FEW && !a.together(b) ? CARE_AMONG_FEW : CARE;
    }

    private double[] features(Group small, Group large) {
        int sizeS = small.articles.size();
        int sizeL = large.articles.size();
        double average = average(small, large);
        double next = rivals(small).nextTo(large.number());
        if (sizeS == sizeL) {
            next = Math.max(next, rivals(large).nextTo(small.number()));
        }
        return new double[] {
            average,
            nearest(small, large) - average,
            (large.tightness() - average) * (sizeL - 1) / (sizeL + 1),
            (small.tightness() - average) * (sizeS - 1) / (sizeS + 1),
            sizeS > 1 ? 1 : 0,
            Math.log(sizeS),
            Math.log(sizeL),
            sizeS == 1 && sizeL > 1 ? 1 : 0,
            (double) unlinked(small, large) / (sizeS * sizeL),
            Math.max(-MOST_BEHIND, Math.min(0, average - next)),
            Math.min(Months.MOST_TENSION, small.months.tension(large.months)) / Months.MOST_TENSION
        };
    }

    /** Those nearest to a group, found anew only where something changed. */
    private Rivals rivals(Group group) {
        Rivals known = group.rivals;
        if (known != null) {
            return known;
        }
        Rivals found = Rivals.NONE;
        for (Map.Entry<Integer, Sum> entry : group.sums.entrySet()) {
            found = found.with(entry.getKey(), average(group, group(entry.getKey()), entry.getValue()));
        }
        group.rivals = found;
        return found;
    }

    private static int unlinked(Group a, Group b) {
        return a.articles.size() * b.articles.size() - a.to(b.number()).pairs;
    }

    private static double average(Group a, Group b) {
        return average(a, b, a.to(b.number()));
    }

    private static double average(Group a, Group b, Sum sum) {
        int pairs = a.articles.size() * b.articles.size();
        return (sum.scores + Links.LEAST * (pairs - sum.pairs)) / pairs;
    }

    /** What the articles of one score with the nearest of the other, on average. */
    private double nearest(Group small, Group large) {
        double sum = 0;
        for (int article : small.articles) {
            double best = Links.LEAST;
            for (int k = 0; k < links.near()[article].length; k++) {
                if (groupOf[links.near()[article][k]] == large.number()) {
                    best = Math.max(best, links.scores()[article][k]);
                }
            }
            sum += best;
        }
        return sum / small.articles.size();
    }

    /** Two groups that may be joined; the size tells whether they are still what they were. */
    private record Join(double score, int into, int from, int size) {}

    /** The scores between two groups, and of how many pairs. */
    private record Sum(double scores, int pairs) {
        static final Sum NONE = new Sum(0, 0);

        Sum plus(Sum other) {
            return new Sum(scores + other.scores, pairs + other.pairs);
        }
    }

    /** The two groups nearest to one, and how near. */
    private record Rivals(int nearest, double first, int next, double second) {
        static final Rivals NONE = new Rivals(-1, RIVAL, -1, RIVAL);

        Rivals with(int number, double average) {
            if (average > first) {
                return new Rivals(number, average, nearest, first);
            }
            return average > second ? new Rivals(nearest, first, number, average) : this;
        }

        /** What is left of it after a group took another; null where it must be found anew. */
        @Nullable Rivals after(int into, int gone, double average) {
            boolean touched = nearest == into || nearest == gone || next == into || next == gone;
            return touched ? null : with(into, average);
        }

        /** How near the nearest is other than that one. */
        double nextTo(int number) {
            return number == nearest ? second : first;
        }
    }

    private static final class Group {
        final List<Integer> articles = new ArrayList<>();
        final Map<Integer, Sum> sums = new HashMap<>();

        @Nullable Rivals rivals;

        private Months months;
        private double within;
        private @Nullable Dating first;
        private @Nullable Dating last;

        Group(int article, @Nullable Dating published, Months months) {
            articles.add(article);
            this.months = months;
            first = published;
            last = published;
        }

        /** A group has the number of the first article in it. */
        int number() {
            return articles.get(0);
        }

        Sum to(int other) {
            return sums.getOrDefault(other, Sum.NONE);
        }

        /** What its articles score with one another on average; of one alone nothing is known, and nothing is made of it. */
        double tightness() {
            int pairs = articles.size() * (articles.size() - 1) / 2;
            return pairs == 0 ? 0 : within / pairs;
        }

        void take(Group other, double between) {
            within += other.within + between;
            articles.addAll(other.articles);
            months = months.and(other.months);
            if (first == null || other.first != null && other.first.latest().isBefore(first.latest())) {
                first = other.first;
            }
            if (last == null || other.last != null && other.last.earliest().isAfter(last.earliest())) {
                last = other.last;
            }
        }

        boolean together(Group other) {
            return PublicationDays.together(first, other.first) > 0
                    || PublicationDays.together(first, other.last) > 0
                    || PublicationDays.together(last, other.first) > 0;
        }

        boolean apart(Group other) {
            return PublicationDays.apart(first, other.last) || PublicationDays.apart(other.first, last);
        }
    }
}
