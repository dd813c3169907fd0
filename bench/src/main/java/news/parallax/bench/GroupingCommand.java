package news.parallax.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.parallax.bench.Corpus.Labelled;
import news.parallax.event.Event;
import news.parallax.event.Grouper;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.statement.Annotator;
import news.parallax.text.English;
import news.parallax.text.Weights;
import org.jspecify.annotations.Nullable;

/**
 * How well articles are grouped by event, as <a href="https://aclanthology.org/P98-1012/">BCubed</a> F, and the share of
 * the pairs of two events of one kind that were put together. With {@code --train} learns the coefficients and prints
 * them; the scores then come from four folds by topic, so that no topic is scored by coefficients that saw it.
 */
final class GroupingCommand {
    private static final int FOLDS = 4;
    private static final int[] SIZES = {5, 8, 12, 20, 40};
    private static final int STEPS = 1500;
    private static final double RATE = 0.5;
    private static final double RIDGE = 1e-4;

    private GroupingCommand() {}

    static void run(Options options, PrintStream out) throws IOException {
        List<Labelled> ecb = new ArrayList<>();
        List<Labelled> basil = new ArrayList<>();
        for (Labelled article : options.articles(options.has("--dated"))) {
            (article.topic().startsWith("ecb") ? ecb : basil).add(article);
        }
        Annotator annotator = new Annotator(new English());
        Weights news = Weights.ofNews();
        Map<String, AnnotatedArticle> read = new HashMap<>();
        Stream.of(ecb, basil)
                .flatMap(List::stream)
                .forEach(a -> read.put(a.article().input(), annotator.annotate(a.article())));
        if (!options.has("--train")) {
            score(out, "ECB+", ecb, read, new Grouper(news));
            score(out, "BASIL", basil, read, new Grouper(news));
            return;
        }
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            double[] learned = train(List.of(without(ecb, held), without(basil, held)), read, news);
            score(out, "ECB+ fold " + fold, only(ecb, held), read, new Grouper(news, learned));
            score(out, "BASIL fold " + fold, only(basil, held), read, new Grouper(news, learned));
        }
        double[] all = train(List.of(ecb, basil), read, news);
        out.printf(
                Locale.ROOT, "# Learned by: bench grouping --train --ecb DIR --basil DIR%nintercept\t%.4f%n", all[0]);
        for (int i = 1; i < all.length; i++) {
            out.printf(Locale.ROOT, "%s\t%.4f%n", Grouper.features().get(i - 1), all[i]);
        }
    }

    private static List<Labelled> without(List<Labelled> articles, int fold) {
        return articles.stream()
                .filter(a -> Math.floorMod(a.topic().hashCode(), FOLDS) != fold)
                .toList();
    }

    private static List<Labelled> only(List<Labelled> articles, int fold) {
        return articles.stream()
                .filter(a -> Math.floorMod(a.topic().hashCode(), FOLDS) == fold)
                .toList();
    }

    /**
     * Logistic regression by gradient descent. The pairs come from small sets, each an article and what is nearest to
     * it, as articles meet when they are grouped; the pairs of both answers weigh the same in each corpus.
     */
    private static double[] train(List<List<Labelled>> corpora, Map<String, AnnotatedArticle> read, Weights news) {
        List<double[]> rows = new ArrayList<>();
        List<Boolean> answers = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        Grouper grouper = new Grouper(news);
        for (List<Labelled> corpus : corpora) {
            double[][] nearness = grouper.nearness(annotated(corpus, read));
            int from = rows.size();
            int same = 0;
            for (int a = 0; a < corpus.size(); a++) {
                List<Labelled> set = nearest(corpus, nearness[a], a, SIZES[a % SIZES.length]);
                double[][][] features = grouper.features(annotated(set, read));
                for (int i = 0; i < set.size(); i++) {
                    for (int j = 0; j < i; j++) {
                        boolean answer = set.get(i).event().equals(set.get(j).event());
                        rows.add(features[i][j]);
                        answers.add(answer);
                        same += answer ? 1 : 0;
                    }
                }
            }
            int other = rows.size() - from - same;
            for (int r = from; r < rows.size(); r++) {
                weights.add(answers.get(r) ? 0.5 / same : 0.5 / other);
            }
        }
        return descend(rows, answers, weights);
    }

    /** An article and those nearest to it. */
    private static List<Labelled> nearest(List<Labelled> corpus, double[] nearness, int article, int size) {
        return IntStream.range(0, corpus.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> i == article ? -2 : -nearness[i]))
                .limit(size)
                .map(corpus::get)
                .toList();
    }

    private static double[] descend(List<double[]> rows, List<Boolean> answers, List<Double> weights) {
        int n = rows.get(0).length + 1;
        double[] w = new double[n];
        double[] squares = new double[n];
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = new double[n];
            for (int r = 0; r < rows.size(); r++) {
                double[] row = rows.get(r);
                double sum = w[0];
                for (int i = 1; i < n; i++) {
                    sum += w[i] * row[i - 1];
                }
                double error = weights.get(r) * (1 / (1 + Math.exp(-sum)) - (answers.get(r) ? 1 : 0));
                gradient[0] += error;
                for (int i = 1; i < n; i++) {
                    gradient[i] += error * row[i - 1];
                }
            }
            for (int i = 0; i < n; i++) {
                gradient[i] += i == 0 ? 0 : RIDGE * w[i];
                squares[i] += gradient[i] * gradient[i];
                w[i] -= RATE * gradient[i] / (Math.sqrt(squares[i]) + 1e-9);
            }
        }
        return w;
    }

    private static List<AnnotatedArticle> annotated(List<Labelled> articles, Map<String, AnnotatedArticle> read) {
        List<AnnotatedArticle> found = new ArrayList<>();
        for (Labelled article : articles) {
            AnnotatedArticle annotated = read.get(article.article().input());
            if (annotated != null) {
                found.add(annotated);
            }
        }
        return found;
    }

    private static void score(
            PrintStream out, String name, List<Labelled> gold, Map<String, AnnotatedArticle> read, Grouper grouper) {
        if (gold.isEmpty()) {
            return;
        }
        Map<String, Integer> system = new HashMap<>();
        List<Event> events = grouper.group(annotated(gold, read));
        for (int e = 0; e < events.size(); e++) {
            for (AnnotatedArticle account : events.get(e).accounts()) {
                system.put(account.article().input(), e);
            }
        }
        double precision = 0;
        double recall = 0;
        int merged = 0;
        int pairs = 0;
        for (Labelled a : gold) {
            int both = 0;
            int found = 0;
            int wanted = 0;
            for (Labelled b : gold) {
                boolean together = same(system, a, b);
                boolean belongs = a.event().equals(b.event());
                both += together && belongs ? 1 : 0;
                found += together ? 1 : 0;
                wanted += belongs ? 1 : 0;
                if (!belongs && a.topic().equals(b.topic())) {
                    pairs++;
                    merged += together ? 1 : 0;
                }
            }
            precision += (double) both / found;
            recall += (double) both / wanted;
        }
        precision /= gold.size();
        recall /= gold.size();
        out.printf(
                Locale.ROOT,
                "%-14s articles %4d  events %4d  BCubed P %.3f R %.3f F %.3f  events of one kind merged %s%n",
                name,
                gold.size(),
                events.size(),
                precision,
                recall,
                2 * precision * recall / (precision + recall),
                pairs == 0 ? "-" : String.format(Locale.ROOT, "%.3f", (double) merged / pairs));
    }

    private static boolean same(Map<String, Integer> system, Labelled a, Labelled b) {
        @Nullable Integer first = system.get(a.article().input());
        return first != null && first.equals(system.get(b.article().input()));
    }
}
