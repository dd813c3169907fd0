package news.parallax.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.parallax.bench.Pages.Page;
import news.parallax.extract.LeafFeatures;
import news.parallax.extract.Trees;

/** Learns which runs of text on a page belong to its article. */
final class ExtractionTraining {
    private static final int FOLDS = 4;

    private record Example(Page page, boolean shingles, List<String> parts, List<float[]> rows, double[] answers) {
        int fold() {
            return Math.floorMod(page.site().hashCode(), FOLDS);
        }
    }

    private ExtractionTraining() {}

    static void run(Options options, PrintStream out) throws IOException {
        List<Example> examples = new ArrayList<>();
        for (var folder : options.paths("--aeb")) {
            for (Page page : Pages.articleExtractionBenchmark(folder)) {
                examples.add(example(page, true));
            }
        }
        for (var folder : options.paths("--wcxb")) {
            for (Page page : Pages.wcxb(folder)) {
                examples.add(example(page, false));
            }
        }
        double[][] oracle = new double[examples.size()][];
        for (int i = 0; i < oracle.length; i++) {
            oracle[i] = examples.get(i).answers();
        }
        report(out, "oracle", examples, oracle, 0.5);
        double[][] held = new double[examples.size()][];
        for (int fold = 0; fold < FOLDS; fold++) {
            int f = fold;
            List<Example> train = examples.stream().filter(e -> e.fold() != f).toList();
            Trees trees = Trees.parse(learn(train).stream());
            for (int i = 0; i < held.length; i++) {
                if (examples.get(i).fold() == f) {
                    held[i] = scores(trees, examples.get(i));
                }
            }
        }
        for (double t : new double[] {0.2, 0.3, 0.4, 0.5, 0.6, 0.7}) {
            report(out, "held " + t, examples, held, Math.log(t / (1 - t)));
        }
        if (options.has("--dump")) {
            dump(examples, held);
        }
    }

    private static void dump(List<Example> examples, double[][] held) throws IOException {
        try (PrintStream out = new PrintStream("/tmp/dump.txt", "UTF-8")) {
            for (int e = 0; e < held.length; e++) {
                Example x = examples.get(e);
                StringBuilder found = new StringBuilder();
                for (int i = 0; i < held[e].length; i++)
                    if (held[e][i] > 0) found.append(x.parts().get(i)).append("\n\n");
                Overlap o = x.shingles
                        ? Overlap.ofShingles(x.page().body(), found.toString())
                        : Overlap.ofWords(x.page().body(), found.toString());
                out.printf(
                        Locale.ROOT,
                        "#### %.3f P %.3f R %.3f %s %s%n",
                        o.f(),
                        o.precision(),
                        o.recall(),
                        x.page().name(),
                        x.page().site());
                for (int i = 0; i < held[e].length; i++) {
                    boolean a = x.answers()[i] > 0.5, b = held[e][i] > 0;
                    out.printf(
                            Locale.ROOT,
                            "%s %.2f %5.1f %s%n",
                            a ? b ? "++" : "-M" : b ? "+X" : "  ",
                            x.answers()[i],
                            held[e][i],
                            x.parts()
                                    .get(i)
                                    .substring(0, Math.min(160, x.parts().get(i).length())));
                }
            }
        }
    }

    private static Example example(Page page, boolean shingles) {
        List<String> parts = new ArrayList<>();
        List<float[]> rows = new ArrayList<>();
        for (Map.Entry<String, float[]> row : LeafFeatures.of(new String(page.html(), StandardCharsets.UTF_8))) {
            parts.add(row.getKey());
            rows.add(row.getValue());
        }
        return new Example(page, shingles, parts, rows, Labels.of(parts, page.body()));
    }

    private static List<String> learn(List<Example> examples) {
        List<float[]> rows = new ArrayList<>();
        List<Double> answers = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (Example example : examples) {
            double words = Math.max(100, Overlap.words(example.page().body()).size());
            for (int i = 0; i < example.rows().size(); i++) {
                rows.add(example.rows().get(i));
                answers.add(example.answers()[i] > 0.5 ? 1.0 : 0.0);
                double own =
                        Math.min(words, Overlap.words(example.parts().get(i)).size() + 3);
                weights.add(100 * own / words);
            }
        }
        double mean = weights.stream().mapToDouble(w -> w).average().orElse(1);
        List<String> lines = new ArrayList<>();
        lines.add(String.join(" ", LeafFeatures.featureNames()));
        lines.addAll(new Boosting(150, 6, 0.1, 10)
                .learn(
                        rows,
                        answers.stream().mapToDouble(a -> a).toArray(),
                        weights.stream().mapToDouble(w -> w / mean).toArray()));
        return lines;
    }

    private static double[] scores(Trees trees, Example example) {
        return example.rows().stream().mapToDouble(trees::score).toArray();
    }

    private static void report(PrintStream out, String name, List<Example> examples, double[][] scores, double least) {
        for (boolean shingles : new boolean[] {true, false}) {
            double precision = 0;
            double recall = 0;
            double f = 0;
            int n = 0;
            for (int e = 0; e < scores.length; e++) {
                Example example = examples.get(e);
                if (example.shingles() != shingles) {
                    continue;
                }
                StringBuilder found = new StringBuilder();
                for (int i = 0; i < scores[e].length; i++) {
                    if (scores[e][i] > least) {
                        found.append(example.parts().get(i)).append("\n\n");
                    }
                }
                Overlap overlap = shingles
                        ? Overlap.ofShingles(example.page().body(), found.toString())
                        : Overlap.ofWords(example.page().body(), found.toString());
                precision += overlap.precision();
                recall += overlap.recall();
                f += overlap.f();
                n++;
            }
            out.printf(
                    Locale.ROOT,
                    "%-10s %-5s %4d P %.4f R %.4f F %.4f mean F %.4f%n",
                    name,
                    shingles ? "AEB" : "WCXB",
                    n,
                    precision / n,
                    recall / n,
                    new Overlap(precision / n, recall / n).f(),
                    f / n);
        }
    }
}
