package news.parallax.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import news.parallax.bench.Alignments.Topic;
import news.parallax.lineup.Pairs;
import news.parallax.model.Regression;
import news.parallax.statement.Annotator;
import news.parallax.text.English;
import news.parallax.text.Weights;

/**
 * How well passages that tell the same are found. Multi-News with each topic left out in turn, the pairs of BASIL that were
 * judged by hand in ten folds by event, ECB+ with what was learned on the other two. With {@code --train} prints what is
 * learned on all of those two.
 */
final class AlignmentCommand {
    private static final int FOLDS = 10;
    /** The judged pairs together weigh as much as so many of Multi-News. */
    private static final double JUDGED = 1200;

    /** A topic, its pairs, the fold it is in, and what a pair weighs in learning. */
    private record Read(Topic topic, Pairs pairs, int fold, double weight) {
        double weight(List<Integer> pair) {
            return weight * topic.standsFor().getOrDefault(pair, 1.0);
        }
    }

    private final Weights news = Weights.ofNews();
    private final Alignments alignments = new Alignments(new Annotator(new English()));

    private AlignmentCommand() {}

    static void run(Options options, PrintStream out) throws IOException {
        new AlignmentCommand().score(options, out);
    }

    private void score(Options options, PrintStream out) throws IOException {
        List<Read> multiNews = new ArrayList<>();
        for (Path folder : options.paths("--superpal")) {
            multiNews.addAll(read(alignments.superPal(folder), 1));
        }
        List<Read> judged = new ArrayList<>();
        for (Path folder : options.paths("--basil")) {
            List<Topic> topics = alignments.judged(folder);
            double all = topics.stream()
                    .flatMap(t -> t.standsFor().values().stream())
                    .mapToDouble(Double::doubleValue)
                    .sum();
            judged.addAll(read(topics, JUDGED / all));
        }
        List<Read> known = new ArrayList<>(multiNews);
        known.addAll(judged);
        crossed(multiNews, known, "Multi-News", out);
        crossed(judged, known, "BASIL, judged", out);
        Regression first = first(known, -1, -1);
        Regression second = second(known, -1);
        for (Path folder : options.paths("--ecb")) {
            Ranked alone = new Ranked();
            Ranked both = new Ranked();
            for (Read topic : read(alignments.ecbPlus(folder), 1)) {
                double[][] scores = topic.pairs.first(first);
                rank(topic, scores, alone);
                rank(topic, topic.pairs.second(second, scores), both);
            }
            alone.print(out, "ECB+ S, first look");
            both.print(out, "ECB+ S");
        }
        if (options.has("--train")) {
            out.println("# Learned by: bench alignment --train --superpal DIR --basil DIR");
            print(out, "first", Pairs.firstFeatures(), first);
            print(out, "second", Pairs.secondFeatures(), second);
        }
    }

    private List<Read> read(List<Topic> topics, double weight) {
        return IntStream.range(0, topics.size())
                .mapToObj(i -> new Read(topics.get(i), new Pairs(topics.get(i).passages(), news), i % FOLDS, weight))
                .toList();
    }

    /** Scores each fold with what was learned without it. */
    private static void crossed(List<Read> some, List<Read> known, String name, PrintStream out) {
        if (some.isEmpty()) {
            return;
        }
        Ranked alone = new Ranked();
        Ranked both = new Ranked();
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            Regression first = first(known, left, -1);
            Regression second = second(known, left);
            some.stream().filter(r -> r.fold == left).forEach(read -> {
                double[][] scores = read.pairs.first(first);
                rank(read, scores, alone);
                rank(read, read.pairs.second(second, scores), both);
            });
        }
        alone.print(out, name + ", first look");
        both.print(out, name);
    }

    private static void rank(Read read, double[][] scores, Ranked ranked) {
        read.topic
                .asked()
                .forEach((pair, same) -> ranked.add(
                        score(read, scores, pair), same, read.topic.standsFor().getOrDefault(pair, 1.0)));
    }

    /** What was not worth comparing comes last. */
    private static double score(Read read, double[][] scores, List<Integer> pair) {
        int place = Arrays.binarySearch(read.pairs.near()[pair.get(0)], pair.get(1));
        return place < 0 ? Double.NEGATIVE_INFINITY : scores[pair.get(0)][place];
    }

    private static Regression first(List<Read> topics, int left, int alsoLeft) {
        LogisticRegression regression = new LogisticRegression();
        for (Read read : topics) {
            if (read.fold != left && read.fold != alsoLeft) {
                each(read, (i, j, same, weight) -> regression.add(read.pairs.features(i, j), same, weight));
            }
        }
        return regression.learn();
    }

    /** Learns from scores of a first look that did not see the topic, else it would trust the first too much. */
    private static Regression second(List<Read> topics, int left) {
        LogisticRegression regression = new LogisticRegression();
        for (int fold = 0; fold < FOLDS; fold++) {
            if (fold == left) {
                continue;
            }
            int unseen = fold;
            Regression first = first(topics, left, unseen);
            topics.stream().filter(r -> r.fold == unseen).forEach(read -> {
                Pairs.Second second = read.pairs.seconds(read.pairs.first(first));
                each(read, (i, j, same, weight) -> regression.add(second.of(i, j), same, weight));
            });
        }
        return regression.learn();
    }

    private interface Asked {
        void is(int i, int j, boolean same, double weight);
    }

    private static void each(Read read, Asked asked) {
        for (Map.Entry<List<Integer>, Boolean> entry : read.topic.asked().entrySet()) {
            int i = entry.getKey().get(0);
            int j = entry.getKey().get(1);
            if (Arrays.binarySearch(read.pairs.near()[i], j) >= 0) {
                asked.is(i, j, entry.getValue(), read.weight(entry.getKey()));
            }
        }
    }

    private static void print(PrintStream out, String model, List<String> names, Regression learned) {
        out.printf(
                Locale.ROOT,
                "%s\tintercept\t%.4f%n",
                model,
                learned.coefficients().get(0));
        IntStream.range(0, names.size())
                .forEach(i -> out.printf(
                        Locale.ROOT,
                        "%s\t%s\t%.4f%n",
                        model,
                        names.get(i),
                        learned.coefficients().get(i + 1)));
    }
}
