package news.parallax.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.parallax.article.Article;
import news.parallax.article.Block;
import news.parallax.bench.Pages.Page;
import news.parallax.extract.cue.Repetition;
import news.parallax.extract.flat.FlatReader;
import news.parallax.extract.flat.LineFeatures;
import news.parallax.model.Trees;
import news.parallax.text.Snapshot;

/** Learns which pieces of a flattened text belong to its article, from pages flattened in all ways and from clean text. */
final class LineTraining {
    private static final int FOLDS = 4;
    private static final int TREES = 219;
    private static final int DEPTH = 6;
    private static final double RATE = 0.07;
    private static final double LEAST = 40;
    /** What a page of the smaller corpus, which is news, weighs. */
    private static final double NEWS = 2;

    /** One text in so many is learned as if its language were not known, so that the trees do not lean on words alone. */
    private static final int FOREIGN = 5;

    /**
     * A page is learned in one of so many pages in each way, so that all ways take part and time stays bounded: all pages in
     * the layouts that tell least, and of those that come out nearly the same one or the other. News is learned in all ways.
     */
    private static final int[] EVERY = {4, 6, 1, 4, 4, 1, 6, 4, 2, 3, 2, 3, 2};

    /**
     * A page flattened in one way.
     *
     * @param rows what is known of its pieces; empty where it is not learned
     */
    private record Example(
            Page page, boolean news, int way, String body, List<String> parts, List<float[]> rows, double[] answers) {
        int fold() {
            return Math.floorMod(page.site().hashCode(), FOLDS);
        }

        /** What the reader takes for the article's body, its rules after the trees included. */
        String read(FlatReader reader) {
            Snapshot snapshot = new Snapshot("", Flattened.of(page, way).text());
            List<Block> blocks = reader.read(snapshot, null, Repetition.NONE);
            return new Article(page.name(), snapshot, null, null, null, null, null, null, blocks).body();
        }

        /** The pieces that are the article's for the most part. */
        String marked() {
            return IntStream.range(0, answers.length)
                    .filter(i -> answers[i] > 0.5)
                    .mapToObj(parts::get)
                    .collect(Collectors.joining("\n"));
        }
    }

    private final PrintStream out;
    private final List<Example> examples = new ArrayList<>();

    private LineTraining(PrintStream out) {
        this.out = out;
    }

    static void run(Options options, PrintStream out) throws IOException {
        LineTraining training = new LineTraining(out);
        for (Path folder : options.paths("--aeb")) {
            training.read(Pages.articleExtractionBenchmark(folder), true);
        }
        for (Path folder : options.paths("--wcxb")) {
            training.read(Pages.wcxb(folder), false);
        }
        if (options.has("--oracle")) {
            training.report("oracle", Example::marked);
        }
        if (options.has("--held")) {
            FlatReader[] readers = training.readers(options.paths("--folds"));
            training.report("held out by site", e -> e.read(readers[e.fold()]));
        }
        for (Path file : options.paths("--write")) {
            List<String> lines = new ArrayList<>();
            lines.add(
                    "# Which pieces of a flattened text are of its article. Learned by: bench train-lines --aeb DIR --wcxb DIR --write FILE");
            lines.addAll(training.learn(e -> true));
            Files.write(file, lines, StandardCharsets.UTF_8);
        }
    }

    private void read(List<Page> pages, boolean news) {
        for (int p = 0; p < pages.size(); p++) {
            int turn = p;
            Page page = pages.get(p);
            examples.addAll(IntStream.range(0, Flattened.WAYS)
                    .parallel()
                    .mapToObj(way -> example(page, news, way, turn))
                    .toList());
        }
    }

    private static Example example(Page page, boolean news, int way, int turn) {
        boolean learned = news || (turn + way) % EVERY[way] == 0;
        boolean foreign = Math.floorMod(page.name().hashCode() + way, FOREIGN) == 0;
        List<String> parts = new ArrayList<>();
        List<float[]> rows = new ArrayList<>();
        Flattened flattened = Flattened.of(page, way);
        LineFeatures features = LineFeatures.of(flattened.text());
        for (int i = 0; i < features.size(); i++) {
            parts.add(features.text(i));
            if (learned) {
                rows.add(foreign ? LineFeatures.foreign(features.row(i)) : features.row(i));
            }
        }
        double[] answers = Labels.of(parts, flattened.body());
        if (Flattened.isClean(way)) {
            Arrays.fill(answers, 1);
        }
        return new Example(page, news, way, flattened.body(), parts, rows, answers);
    }

    /** For each fold a reader whose trees saw no page of its sites; trees kept in a folder are not learned again. */
    private FlatReader[] readers(List<Path> kept) throws IOException {
        FlatReader[] readers = new FlatReader[FOLDS];
        for (int fold = 0; fold < FOLDS; fold++) {
            int f = fold;
            Path file = kept.isEmpty() ? null : kept.get(0).resolve("fold-" + fold + ".txt");
            List<String> trees =
                    file != null && Files.exists(file) ? Files.readAllLines(file) : learn(e -> e.fold() != f);
            if (file != null) {
                Files.write(file, trees, StandardCharsets.UTF_8);
            }
            readers[fold] = new FlatReader(Trees.parse(trees.stream()));
        }
        return readers;
    }

    private List<String> learn(Predicate<Example> wanted) {
        List<float[]> all = new ArrayList<>();
        List<Double> answers = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (Example example : examples) {
            if (!wanted.test(example)) {
                continue;
            }
            double words = Math.max(100, Overlap.words(example.body()).size());
            for (int i = 0; i < example.rows().size(); i++) {
                all.add(example.rows().get(i));
                answers.add(example.answers()[i] > 0.5 ? 1.0 : 0.0);
                double own =
                        Math.min(words, Overlap.words(example.parts().get(i)).size() + 3) / words;
                weights.add((example.news() ? NEWS : 1) * own);
            }
        }
        double mean = weights.stream().mapToDouble(w -> w).average().orElse(1);
        List<String> lines = new ArrayList<>();
        lines.add(String.join(" ", LineFeatures.featureNames()));
        lines.addAll(new Boosting(TREES, DEPTH, RATE, LEAST)
                .learn(
                        all,
                        answers.stream().mapToDouble(a -> a).toArray(),
                        weights.stream().mapToDouble(w -> w / mean).toArray()));
        return lines;
    }

    private void report(String name, Function<Example, String> body) {
        out.println(name);
        for (boolean news : new boolean[] {true, false}) {
            for (int way = 0; way < Flattened.WAYS; way++) {
                int w = way;
                List<Overlap> overlaps = examples.stream()
                        .filter(e -> e.news() == news && e.way() == w)
                        .map(e -> Overlap.ofShingles(e.body(), body.apply(e)))
                        .toList();
                out.printf(
                        Locale.ROOT,
                        "  %-5s %-14s %s%n",
                        news ? "AEB" : "WCXB",
                        Flattened.name(way),
                        Overlap.summary(overlaps));
            }
        }
    }
}
