package news.parallax.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import news.parallax.article.Dating;
import news.parallax.bench.Corpus.Labelled;
import news.parallax.date.Months;
import news.parallax.event.Grouper;
import news.parallax.event.Joiner;
import news.parallax.event.Links;
import news.parallax.event.Nearby;
import news.parallax.model.Regression;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.text.Weights;
import org.jspecify.annotations.Nullable;

/**
 * Learns what speaks for a pair to tell one event, then what speaks for two groups to be one. The second learns from scores of a
 * first that did not see the topic, else it would trust the first too much. Besides the corpora as they are, both learn
 * from thinned ones, in which most events have but few accounts or one, and from small sets of one kind alone: what is
 * told by twenty among hundreds of others must not be all that is known.
 */
final class GroupingTraining {
    private static final int FOLDS = 5;
    /** So many times the topics are dealt out to folds anew, for the luck of one deal is worth a point. */
    private static final int DEALS = 3;
    /** How much more a pair of two events of one kind weighs than another that does not belong together. */
    private static final double HARD = 2;

    private static final int[][] KEPT = {
        {1, 2, 3, 5}, {0, 1, 1, 2, 4, 8}, {0, 0, 1, 2, 3}, {0, 1, 2}, {0, 0, 0, 0, 1, 2, 3}
    };
    /** So few events of one kind are in a small set, and so few accounts of each; and so many such sets for each event. */
    private static final int FEW_EVENTS = 2;

    private static final int[] FEW = {1, 2, 2, 3, 3, 4};
    private static final int SMALL = 2;
    /** Groups are joined once by their average alone, then by what was learned of that, to see the mistakes of both. */
    private static final int ROUNDS = 2;

    /** How much more readily groups are joined in training, to see joins that should not be. */
    private static final double READINESS = 0.5;

    private final Map<String, AnnotatedArticle> read;
    private final Weights news;

    GroupingTraining(Map<String, AnnotatedArticle> read, Weights news) {
        this.read = read;
        this.news = news;
    }

    /** Sets of articles of one make, each grouped by itself. */
    private record World(String name, List<Sample> sets) {}

    /** Articles that are grouped together, and the pairs of them. */
    private record Sample(List<Labelled> articles, Nearby nearby, List<Pair> pairs) {}

    private record Pair(Labelled one, Labelled other, double[] features, boolean same, double weight) {}

    /** Two groups that may be joined. */
    private record Candidate(double[] features, boolean same, double weight) {}

    /**
     * Scores each fold with what was learned without it, in the whole corpus, and prints what was learned on all. A fold's
     * articles are grouped among all others: more can be mistaken for one another than in a fold alone.
     */
    void run(List<Labelled> ecb, List<Labelled> basil, PrintStream out) {
        List<World> worlds = new ArrayList<>();
        worlds("ECB+", ecb, worlds);
        worlds("BASIL", basil, worlds);
        List<GroupingScore> scores =
                worlds.stream().map(w -> new GroupingScore()).toList();
        for (int deal = 0; deal < DEALS; deal++) {
            Learned learned = learned(worlds, new Folds(deal));
            for (int w = 0; w < worlds.size(); w++) {
                score(worlds.get(w), learned, scores.get(w));
            }
            if (deal == DEALS - 1) {
                for (int w = 0; w < worlds.size(); w++) {
                    scores.get(w).print(out, worlds.get(w).name, DEALS);
                }
                out.println("# Learned by: bench grouping --train --ecb DIR --basil DIR");
                print("pair", Nearby.featureNames(), learned.pairs.get(FOLDS), out);
                print("join", Joiner.FEATURES, learned.joins.get(FOLDS), out);
            }
        }
    }

    /** Which fold a topic is in. */
    private record Folds(int deal) {
        int of(Labelled article) {
            return Math.floorMod((deal + article.topic()).hashCode() * 0x9E3779B1 >>> 7, FOLDS);
        }

        boolean without(int fold, Labelled one, Labelled two) {
            return of(one) != fold && of(two) != fold;
        }
    }

    /** What was learned without each fold, and last on all. */
    private record Learned(Folds folds, List<Regression> pairs, List<Regression> joins) {}

    private static Learned learned(List<World> worlds, Folds folds) {
        List<Regression> pairs = IntStream.rangeClosed(0, FOLDS)
                .mapToObj(f -> pair(worlds, folds, f))
                .toList();
        List<List<Links>> unseen = worlds.stream()
                .map(w -> w.sets.stream().map(one -> unseen(one, folds, pairs)).toList())
                .toList();
        List<Regression> joins = IntStream.rangeClosed(0, FOLDS)
                .mapToObj(f -> join(worlds, unseen, folds, f))
                .toList();
        return new Learned(folds, pairs, joins);
    }

    private void score(World world, Learned learned, GroupingScore score) {
        for (int f = 0; f < FOLDS; f++) {
            int fold = f;
            Grouper grouper = new Grouper(news, learned.pairs.get(f), learned.joins.get(f));
            for (Sample set : world.sets) {
                if (set.articles.stream().anyMatch(a -> learned.folds.of(a) == fold)) {
                    score.add(set.articles, grouper.group(set.nearby.articles()), a -> learned.folds.of(a) == fold);
                }
            }
        }
    }

    private static void print(String what, List<String> names, Regression learned, PrintStream out) {
        for (int i = 0; i < learned.coefficients().size(); i++) {
            out.printf(
                    Locale.ROOT,
                    "%s\t%s\t%.4f%n",
                    what,
                    i == 0 ? "intercept" : names.get(i - 1),
                    learned.coefficients().get(i));
        }
    }

    /** Learned without a fold; with one more than there are, on all. */
    private static Regression pair(List<World> worlds, Folds folds, int fold) {
        LogisticRegression regression = new LogisticRegression();
        for (World world : worlds) {
            double[] sums = new double[2];
            world.sets.stream().flatMap(set -> set.pairs.stream()).forEach(p -> sums[p.same ? 1 : 0] += p.weight);
            // The pairs of both answers weigh the same in each world.
            world.sets.stream()
                    .flatMap(set -> set.pairs.stream())
                    .filter(p -> folds.without(fold, p.one, p.other))
                    .forEach(p -> regression.add(p.features, p.same, p.weight / sums[p.same ? 1 : 0]));
        }
        return regression.learn();
    }

    /** The scores of all pairs, each by what was learned without its fold. */
    private static Links unseen(Sample set, Folds folds, List<Regression> pairs) {
        int[][] near =
                IntStream.range(0, set.articles.size()).mapToObj(set.nearby::of).toArray(int[][]::new);
        return Links.of(near, (i, j) -> pairs.get(folds.of(set.articles.get(i))).score(set.nearby.features(i, j)));
    }

    private static Regression join(List<World> worlds, List<List<Links>> unseen, Folds folds, int fold) {
        LogisticRegression regression = new LogisticRegression();
        List<Double> average = new ArrayList<>(Collections.nCopies(Joiner.FEATURES.size() + 1, 0.0));
        average.set(1, 1.0);
        Regression join = new Regression(average);
        for (int round = 0; round < ROUNDS; round++) {
            for (int w = 0; w < worlds.size(); w++) {
                List<Candidate> seen = new ArrayList<>();
                List<Sample> sets = worlds.get(w).sets;
                for (int i = 0; i < sets.size(); i++) {
                    candidates(sets.get(i), unseen.get(w).get(i), readily(join), folds, fold, seen);
                }
                // A large set has more to tell than a small one, but not as much more as it is larger.
                double sum = seen.stream().mapToDouble(Candidate::weight).sum();
                seen.forEach(c -> regression.add(c.features, c.same, c.weight / Math.sqrt(sum)));
            }
            join = regression.learn();
        }
        return join;
    }

    private static Regression readily(Regression join) {
        List<Double> coefficients = new ArrayList<>(join.coefficients());
        coefficients.set(0, coefficients.get(0) + READINESS);
        return new Regression(coefficients);
    }

    private static void candidates(
            Sample set, Links links, Regression join, Folds folds, int fold, List<Candidate> seen) {
        List<@Nullable Dating> undated = new ArrayList<>();
        List<Months> months = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            undated.add(null);
            months.add(set.nearby.months(i));
        }
        Joiner.groups(links, undated, months, join, (features, group, other) -> {
            Labelled one = set.articles.get(group.get(0));
            Labelled two = set.articles.get(other.get(0));
            if (folds.without(fold, one, two)) {
                long same = group.stream()
                        .mapToLong(i -> other.stream()
                                .filter(j -> set.articles
                                        .get(i)
                                        .event()
                                        .equals(set.articles.get(j).event()))
                                .count())
                        .sum();
                double pairs = (double) group.size() * other.size();
                seen.add(new Candidate(features, 2 * same > pairs, 2 * pairs / (group.size() + other.size())));
            }
        });
    }

    private void worlds(String name, List<Labelled> corpus, List<World> worlds) {
        worlds.add(new World(name, List.of(set(corpus))));
        for (int k = 0; k < KEPT.length; k++) {
            worlds.add(new World(name + ", thin " + (k + 1), List.of(set(thin(corpus, KEPT[k], new Random(k))))));
        }
        TreeMap<String, TreeMap<String, List<Labelled>>> kinds = new TreeMap<>();
        corpus.forEach(a -> a.kinds()
                .forEach(k -> kinds.computeIfAbsent(k, x -> new TreeMap<>())
                        .computeIfAbsent(a.event(), e -> new ArrayList<>())
                        .add(a)));
        List<Sample> sets = new ArrayList<>();
        for (TreeMap<String, List<Labelled>> events : kinds.values()) {
            for (int k = 0; k < SMALL * events.size(); k++) {
                Random random = new Random(k);
                List<List<Labelled>> some = new ArrayList<>(events.values());
                Collections.shuffle(some, random);
                sets.add(set(thin(
                        some.stream().limit(FEW_EVENTS).flatMap(List::stream).toList(), FEW, random)));
            }
        }
        worlds.add(new World(
                name + ", small",
                sets.stream().filter(s -> s.articles.size() > 1).toList()));
    }

    private Sample set(List<Labelled> articles) {
        List<AnnotatedArticle> annotated = new ArrayList<>();
        List<Labelled> labelled = new ArrayList<>();
        for (Labelled article : articles) {
            AnnotatedArticle one = read.get(article.article().input());
            if (one != null) {
                annotated.add(one);
                labelled.add(article);
            }
        }
        Nearby nearby = new Nearby(news);
        nearby.add(annotated);
        return new Sample(labelled, nearby, pairs(labelled, nearby));
    }

    private static List<Pair> pairs(List<Labelled> articles, Nearby nearby) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            for (int j : nearby.of(i)) {
                if (j < i) {
                    Labelled a = articles.get(i);
                    Labelled b = articles.get(j);
                    boolean same = a.event().equals(b.event());
                    double weight = a.resembles(b) ? HARD : 1;
                    pairs.add(new Pair(a, b, nearby.features(i, j), same, weight));
                }
            }
        }
        return pairs;
    }

    /** Leaves some accounts of each event, picked and counted by chance. */
    private static List<Labelled> thin(List<Labelled> articles, int[] kept, Random random) {
        TreeMap<String, List<Labelled>> events = new TreeMap<>();
        articles.forEach(
                a -> events.computeIfAbsent(a.event(), e -> new ArrayList<>()).add(a));
        List<Labelled> left = new ArrayList<>();
        for (List<Labelled> accounts : events.values()) {
            Collections.shuffle(accounts, random);
            left.addAll(accounts.subList(0, Math.min(accounts.size(), kept[random.nextInt(kept.length)])));
        }
        return left;
    }
}
