package news.parallax.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import news.parallax.article.Dating;
import news.parallax.bench.Corpus.Labelled;
import news.parallax.event.Grouper;
import news.parallax.event.Joiner;
import news.parallax.event.Links;
import news.parallax.event.Nearby;
import news.parallax.event.Regression;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.text.Weights;
import org.jspecify.annotations.Nullable;

/**
 * Learns what speaks for a pair to tell one event, then what speaks for two groups to be one. The second learns from scores of a
 * first that did not see the topic, else it would trust the first too much. Besides the corpora as they are, both learn
 * from thinned ones, in which most events have but few accounts or one: what is told by twenty must not be all that is
 * known.
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

    /** Pairs of one set of articles. */
    private record World(List<Labelled> articles, Nearby nearby, List<Pair> pairs) {}

    private record Pair(Labelled one, Labelled other, double[] features, boolean same, double weight) {}

    /** Two groups that may be joined. */
    private record Candidate(double[] features, boolean same, double weight) {}

    /**
     * Scores each fold with what was learned without it, in the whole corpus, and prints what was learned on all. A fold's
     * articles are grouped among all others: more can be mistaken for one another than in a fold alone.
     */
    void run(List<Labelled> ecb, List<Labelled> basil, PrintStream out) {
        List<World> worlds = new ArrayList<>();
        for (List<Labelled> corpus : List.of(ecb, basil)) {
            worlds.add(world(corpus));
            for (int k = 0; k < KEPT.length; k++) {
                worlds.add(world(thin(corpus, KEPT[k], new Random(k))));
            }
        }
        List<GroupingScore> scores =
                worlds.stream().map(w -> new GroupingScore()).toList();
        for (int deal = 0; deal < DEALS; deal++) {
            Learned learned = learned(worlds, new Folds(deal));
            for (int w = 0; w < worlds.size(); w++) {
                score(worlds.get(w), learned, scores.get(w));
            }
            if (deal == DEALS - 1) {
                for (int w = 0; w < worlds.size(); w++) {
                    int thinned = w % (KEPT.length + 1);
                    String name = (w <= KEPT.length ? "ECB+" : "BASIL") + (thinned == 0 ? "" : " thin " + thinned);
                    scores.get(w).print(out, name, DEALS);
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
        List<Links> unseen = worlds.stream().map(w -> unseen(w, folds, pairs)).toList();
        List<Regression> joins = IntStream.rangeClosed(0, FOLDS)
                .mapToObj(f -> join(worlds, unseen, folds, f))
                .toList();
        return new Learned(folds, pairs, joins);
    }

    private void score(World world, Learned learned, GroupingScore score) {
        for (int f = 0; f < FOLDS; f++) {
            int fold = f;
            score.add(
                    world.articles,
                    new Grouper(news, learned.pairs.get(f), learned.joins.get(f)).group(world.nearby.articles()),
                    a -> learned.folds.of(a) == fold);
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
            world.pairs.stream()
                    .filter(p -> folds.without(fold, p.one, p.other))
                    .forEach(p -> regression.add(p.features, p.same, p.weight));
        }
        return regression.learn();
    }

    /** The scores of all pairs, each by what was learned without its fold. */
    private static Links unseen(World world, Folds folds, List<Regression> pairs) {
        int[][] near = IntStream.range(0, world.articles.size())
                .mapToObj(world.nearby::of)
                .toArray(int[][]::new);
        return Links.of(
                near, (i, j) -> pairs.get(folds.of(world.articles.get(i))).score(world.nearby.features(i, j)));
    }

    private static Regression join(List<World> worlds, List<Links> unseen, Folds folds, int fold) {
        LogisticRegression regression = new LogisticRegression();
        List<Double> average = new ArrayList<>(Collections.nCopies(Joiner.FEATURES.size() + 1, 0.0));
        average.set(1, 1.0);
        Regression join = new Regression(average);
        for (int round = 0; round < ROUNDS; round++) {
            for (int w = 0; w < worlds.size(); w++) {
                List<Candidate> seen = candidates(worlds.get(w), unseen.get(w), readily(join), folds, fold);
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

    private static List<Candidate> candidates(World world, Links links, Regression join, Folds folds, int fold) {
        List<Candidate> candidates = new ArrayList<>();
        List<@Nullable Dating> undated = new ArrayList<>(Collections.nCopies(links.size(), null));
        Joiner.groups(links, undated, join, (features, group, other) -> {
            Labelled one = world.articles.get(group.get(0));
            Labelled two = world.articles.get(other.get(0));
            if (folds.without(fold, one, two)) {
                long same = group.stream()
                        .mapToLong(i -> other.stream()
                                .filter(j -> world.articles
                                        .get(i)
                                        .event()
                                        .equals(world.articles.get(j).event()))
                                .count())
                        .sum();
                double pairs = (double) group.size() * other.size();
                candidates.add(new Candidate(features, 2 * same > pairs, 2 * pairs / (group.size() + other.size())));
            }
        });
        return candidates;
    }

    private World world(List<Labelled> articles) {
        Map<String, Labelled> byInput = new HashMap<>();
        articles.forEach(a -> byInput.put(a.article().input(), a));
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
        return new World(labelled, nearby, pairs(labelled, nearby));
    }

    /** The pairs of both answers weigh the same in each set. */
    private static List<Pair> pairs(List<Labelled> articles, Nearby nearby) {
        List<Pair> pairs = new ArrayList<>();
        double[] sums = new double[2];
        for (int i = 0; i < articles.size(); i++) {
            for (int j : nearby.of(i)) {
                if (j < i) {
                    Labelled a = articles.get(i);
                    Labelled b = articles.get(j);
                    boolean same = a.event().equals(b.event());
                    double weight = !same && a.topic().equals(b.topic()) ? HARD : 1;
                    sums[same ? 1 : 0] += weight;
                    pairs.add(new Pair(a, b, nearby.features(i, j), same, weight));
                }
            }
        }
        return pairs.stream()
                .map(p -> new Pair(p.one, p.other, p.features, p.same, p.weight / sums[p.same ? 1 : 0]))
                .toList();
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
