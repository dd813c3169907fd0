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
import news.parallax.bench.Corpus.Labelled;
import news.parallax.event.Grouper;
import news.parallax.event.Nearby;
import news.parallax.event.Regression;
import news.parallax.event.SecondLook;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.text.Weights;

/**
 * Learns the coefficients of both looks at a pair. The second learns from scores of a first that did not see the topic,
 * else it would trust the first too much. Besides the corpora as they are, both learn from thinned ones, in which most
 * events have but few accounts or one: what is told by twenty must not be all that is known.
 */
final class GroupingTraining {
    private static final int FOLDS = 5;
    /** How much more a pair of two events of one kind weighs than another that does not belong together. */
    private static final double HARD = 2;

    private static final int[][] KEPT = {{1, 2, 3, 5}, {0, 1, 1, 2, 4, 8}, {0, 0, 1, 2, 3}};

    private final Map<String, AnnotatedArticle> read;
    private final Weights news;

    GroupingTraining(Map<String, AnnotatedArticle> read, Weights news) {
        this.read = read;
        this.news = news;
    }

    /** Pairs of one set of articles. */
    private record World(List<Labelled> articles, Nearby nearby, List<Pair> pairs) {}

    private record Pair(int i, int j, double[] features, boolean same, double weight, int foldI, int foldJ) {
        boolean without(int fold) {
            return foldI != fold && foldJ != fold;
        }
    }

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
        Regression[] firsts =
                IntStream.rangeClosed(0, FOLDS).mapToObj(f -> first(worlds, f)).toArray(Regression[]::new);
        List<SecondLook[]> looks = worlds.stream()
                .map(w -> IntStream.range(0, FOLDS)
                        .mapToObj(f -> w.nearby.look(firsts[f]))
                        .toArray(SecondLook[]::new))
                .toList();
        Regression[] seconds = IntStream.rangeClosed(0, FOLDS)
                .mapToObj(f -> second(worlds, looks, f))
                .toArray(Regression[]::new);
        for (int w = 0; w < worlds.size(); w++) {
            boolean whole = w % (KEPT.length + 1) == 0;
            String name = (w <= KEPT.length ? "ECB+" : "BASIL") + (whole ? "" : " thin " + w % (KEPT.length + 1));
            score(worlds.get(w), firsts, seconds, name, out);
        }

        out.println("# Learned by: bench grouping --train --ecb DIR --basil DIR");
        print("first", Nearby.firstFeatures(), firsts[FOLDS], out);
        print("second", Nearby.secondFeatures(), seconds[FOLDS], out);
    }

    private void score(World world, Regression[] firsts, Regression[] seconds, String name, PrintStream out) {
        GroupingScore score = new GroupingScore();
        for (int f = 0; f < FOLDS; f++) {
            int fold = f;
            score.add(
                    world.articles, new Grouper(news, firsts[f], seconds[f]).group(world.nearby), a -> fold(a) == fold);
        }
        score.print(out, name);
    }

    private static void print(String look, List<String> names, Regression learned, PrintStream out) {
        for (int i = 0; i < learned.coefficients().size(); i++) {
            out.printf(
                    Locale.ROOT,
                    "%s\t%s\t%.4f%n",
                    look,
                    i == 0 ? "intercept" : names.get(i - 1),
                    learned.coefficients().get(i));
        }
    }

    /** Learned without a fold; with one more than there are, on all. */
    private static Regression first(List<World> worlds, int fold) {
        LogisticRegression regression = new LogisticRegression();
        for (World world : worlds) {
            world.pairs.stream()
                    .filter(p -> p.without(fold))
                    .forEach(p -> regression.add(p.features, p.same, p.weight));
        }
        return regression.learn();
    }

    private static Regression second(List<World> worlds, List<SecondLook[]> looks, int fold) {
        LogisticRegression regression = new LogisticRegression();
        for (int w = 0; w < worlds.size(); w++) {
            for (Pair p : worlds.get(w).pairs) {
                if (p.without(fold)) {
                    regression.add(looks.get(w)[p.foldI].features(p.i, p.j), p.same, p.weight);
                }
            }
        }
        return regression.learn();
    }

    private static int fold(Labelled article) {
        return Math.floorMod(article.topic().hashCode(), FOLDS);
    }

    private World world(List<Labelled> articles) {
        Map<String, Labelled> byInput = new HashMap<>();
        articles.forEach(a -> byInput.put(a.article().input(), a));
        List<AnnotatedArticle> annotated = new ArrayList<>();
        for (Labelled article : articles) {
            AnnotatedArticle one = read.get(article.article().input());
            if (one != null) {
                annotated.add(one);
            }
        }
        Nearby nearby = new Nearby(annotated, news);
        List<Labelled> ordered = new ArrayList<>();
        for (AnnotatedArticle article : nearby.articles()) {
            Labelled labelled = byInput.get(article.article().input());
            if (labelled != null) {
                ordered.add(labelled);
            }
        }
        return new World(ordered, nearby, pairs(ordered, nearby));
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
                    pairs.add(new Pair(i, j, nearby.features(i, j), same, weight, fold(a), fold(b)));
                }
            }
        }
        return pairs.stream()
                .map(p -> new Pair(p.i, p.j, p.features, p.same, p.weight / sums[p.same ? 1 : 0], p.foldI, p.foldJ))
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
