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
import java.util.function.Predicate;
import java.util.stream.IntStream;
import news.parallax.bench.Pages.Page;
import news.parallax.extract.flat.LineFeatures;
import news.parallax.model.Trees;

/** Learns which pieces of a flattened text belong to its article, from pages flattened in all ways and from clean text. */
final class LineTraining {
    private static final int FOLDS = 4;
    private static final int TREES = 219;
    private static final int DEPTH = 6;
    private static final double RATE = 0.07;
    private static final double LEAST = 40;
    /** What a page of the smaller corpus, which is news, weighs. */
    private static final double NEWS = 3;
    /** As in the reader: recall is worth a little more than precision. */
    private static final double KEPT = -0.3;
    /** Of the ways to flatten, each page is learned in every third, so that all take part and time stays bounded. */
    private static final int SHARE = 3;

    private static final List<String> MORE = List.of("clean", "clean wrapped", "clean run", "cropped", "cropped run");
    private static final int WAYS = Rendering.values().length + MORE.size();

    private record Example(
            Page page,
            boolean news,
            int way,
            int turn,
            LineFeatures features,
            List<String> parts,
            List<float[]> rows,
            double[] answers) {
        int fold() {
            return Math.floorMod(page.site().hashCode(), FOLDS);
        }

        boolean taken() {
            return (turn + way) % SHARE == 0;
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
            training.report("oracle", training.answers());
        }
        if (options.has("--held")) {
            training.report("held out by site", training.held());
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
            examples.addAll(IntStream.range(0, WAYS)
                    .parallel()
                    .mapToObj(way -> example(page, news, way, turn))
                    .toList());
        }
    }

    static String text(Page page, int way) {
        int renderings = Rendering.values().length;
        if (way < renderings) {
            return Rendering.values()[way].of(FlattenedCommand.html(page));
        }
        return switch (way - renderings) {
            case 0 -> page.body();
            case 1 -> FlattenedCommand.wrapped(page.body());
            case 2 -> page.body().replaceAll("\\s+", " ");
            case 3 -> String.join("\n", cropped(page));
            default -> String.join(" ", cropped(page));
        };
    }

    /** The article with no more than some lines before and after it, as a careful scraper leaves it. */
    private static List<String> cropped(Page page) {
        List<String> lines =
                Rendering.BLOCKS.of(FlattenedCommand.html(page)).lines().toList();
        double[] shares = Labels.of(lines, page.body());
        int first = 0;
        while (first < shares.length && shares[first] <= 0.5) {
            first++;
        }
        int last = shares.length;
        while (last > first && shares[last - 1] <= 0.5) {
            last--;
        }
        int size = page.body().length();
        return lines.subList(Math.max(0, first - size % 8), Math.min(lines.size(), last + size % 13));
    }

    private static Example example(Page page, boolean news, int way, int turn) {
        List<String> parts = new ArrayList<>();
        List<float[]> rows = new ArrayList<>();
        LineFeatures features = LineFeatures.of(text(page, way));
        for (int i = 0; i < features.size(); i++) {
            parts.add(features.text(i));
            rows.add(features.row(i));
        }
        double[] answers = Labels.of(parts, page.body());
        if (way >= Rendering.values().length && way < Rendering.values().length + 3) {
            Arrays.fill(answers, 1);
        }
        return new Example(page, news, way, turn, features, parts, rows, answers);
    }

    private double[][] answers() {
        return examples.stream()
                .map(e -> Arrays.stream(e.answers()).map(a -> a - 0.5).toArray())
                .toArray(double[][]::new);
    }

    /** Each example scored by trees that saw no page of its site. */
    private double[][] held() {
        double[][] held = new double[examples.size()][];
        for (int fold = 0; fold < FOLDS; fold++) {
            int f = fold;
            Trees trees = Trees.parse(learn(e -> e.fold() != f).stream());
            for (int i = 0; i < held.length; i++) {
                if (examples.get(i).fold() == f) {
                    held[i] = examples.get(i).rows().stream()
                            .mapToDouble(trees::score)
                            .toArray();
                }
            }
        }
        return held;
    }

    private List<String> learn(Predicate<Example> wanted) {
        List<float[]> all = new ArrayList<>();
        List<Double> answers = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (Example example : examples) {
            if (!example.taken() || !wanted.test(example)) {
                continue;
            }
            double words = Math.max(100, Overlap.words(example.page().body()).size());
            for (int i = 0; i < example.parts().size(); i++) {
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

    private void report(String name, double[][] scores) {
        out.println(name);
        for (boolean news : new boolean[] {true, false}) {
            for (int way = 0; way < WAYS; way++) {
                int w = way;
                String label = way < Rendering.values().length
                        ? Rendering.values()[way].name().toLowerCase(Locale.ROOT)
                        : MORE.get(way - Rendering.values().length);
                int[] which = IntStream.range(0, scores.length)
                        .filter(e -> examples.get(e).news() == news
                                && examples.get(e).way() == w)
                        .toArray();
                out.printf(Locale.ROOT, "  %-5s %-14s %s%n", news ? "AEB" : "WCXB", label, summary(which, scores));
            }
        }
    }

    private String summary(int[] which, double[][] scores) {
        List<Overlap> overlaps = new ArrayList<>();
        for (int e : which) {
            Example example = examples.get(e);
            StringBuilder found = new StringBuilder();
            for (int i = 0; i < scores[e].length; i++) {
                found.append(scores[e][i] > KEPT ? example.parts().get(i) + "\n" : "");
            }
            overlaps.add(Overlap.ofShingles(example.page().body(), found.toString()));
        }
        return Overlap.summary(overlaps);
    }
}
