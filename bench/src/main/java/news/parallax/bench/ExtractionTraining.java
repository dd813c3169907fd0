package news.parallax.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import news.parallax.bench.Pages.Page;
import news.parallax.extract.PageTrees;
import news.parallax.extract.Trees;

/** Learns which runs of text on a page belong to its article. */
final class ExtractionTraining {
    private static final int FOLDS = 4;

    private static final class Example {
        final Page page;
        final boolean shingles;
        final PageTrees.Example leaves;
        final List<String> parts;
        final double[] answers;
        final double[] weights;

        Example(Page page, boolean shingles) {
            this.page = page;
            this.shingles = shingles;
            leaves = new PageTrees.Example(new String(page.html(), StandardCharsets.UTF_8));
            parts = leaves.texts();
            answers = Labels.of(parts, page.body());
            weights = new double[answers.length];
            double words = Math.max(100, Overlap.words(page.body()).size());
            for (int i = 0; i < weights.length; i++) {
                double own = Math.min(words, Overlap.words(parts.get(i)).size() + 3);
                weights[i] = (shingles ? NEWS : 1) * own / words;
            }
        }

        int fold() {
            return Math.floorMod(page.site().hashCode() * 31, FOLDS);
        }
    }

    private static final double NEWS = Double.parseDouble(System.getProperty("news", "4"));
    private static final int T = Integer.getInteger("trees", 120);
    private static final int D = Integer.getInteger("depth", 6);
    private static final double R = Double.parseDouble(System.getProperty("rate", "0.12"));

    private ExtractionTraining() {}

    static void run(Options options, PrintStream out) throws IOException {
        List<Example> examples = new ArrayList<>();
        for (var folder : options.paths("--aeb")) {
            for (Page page : Pages.articleExtractionBenchmark(folder)) {
                examples.add(new Example(page, true));
            }
        }
        for (var folder : options.paths("--wcxb")) {
            for (Page page : Pages.wcxb(folder)) {
                examples.add(new Example(page, false));
            }
        }
        double[][] oracle = new double[examples.size()][];
        for (int i = 0; i < oracle.length; i++) {
            oracle[i] = examples.get(i).answers;
        }
        report(out, "oracle", examples, oracle, 0.5);
        double[][] held = new double[examples.size()][];
        java.io.File cache = new java.io.File("/tmp/held.bin");
        if (options.has("--cached")) {
            try (var in = new java.io.ObjectInputStream(new java.io.FileInputStream(cache))) { held = (double[][]) in.readObject(); } catch (ClassNotFoundException e) { throw new IOException(e); }
        } else for (int fold = 0; fold < FOLDS; fold++) {
            int f = fold;
            Trees trees = first(examples.stream().filter(e -> e.fold() != f).toList());
            for (int i = 0; i < held.length; i++) {
                if (examples.get(i).fold() == f) {
                    held[i] = scores(trees, examples.get(i).leaves.rows());
                }
            }
        }
        try (var o = new java.io.ObjectOutputStream(new java.io.FileOutputStream(cache))) { o.writeObject(held); }
        for (double t : new double[] {0.4, 0.5, 0.6}) {
            report(out, "first " + t, examples, held, Math.log(t / (1 - t)));
        }
        if (options.has("--dump")) {
            dump(examples, held);
        }
    }

    private static Trees first(List<Example> examples) {
        return learn(examples, PageTrees.Example.features(), e -> e.leaves.rows());
    }

    private static Trees learn(List<Example> examples, List<String> names, Function<Example, List<float[]>> look) {
        List<float[]> rows = new ArrayList<>();
        List<Double> answers = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (Example example : examples) {
            // Every third page once more as if it were in a language whose words are not known.
            for (int copy = 0; copy < (Math.floorMod(example.page.name().hashCode(), 3) == 0 ? 2 : 1); copy++) {
                for (float[] row : look.apply(example)) {
                    rows.add(copy == 0 ? row : foreign(row, names));
                }
                for (int i = 0; i < example.answers.length; i++) {
                    answers.add(example.answers[i] > 0.5 ? 1.0 : 0.0);
                    weights.add(example.weights[i]);
                }
            }
        }
        double mean = weights.stream().mapToDouble(w -> w).average().orElse(1);
        List<String> lines = new ArrayList<>();
        lines.add(String.join(" ", names));
        lines.addAll(new Boosting(T, D, R, 10)
                .learn(
                        rows,
                        answers.stream().mapToDouble(a -> a).toArray(),
                        weights.stream().mapToDouble(w -> w / mean).toArray()));
        return Trees.parse(lines.stream());
    }

    private static float[] foreign(float[] row, List<String> names) {
        float[] copy = row.clone();
        for (int i = 0; i < copy.length; i++) {
            String name = names.get(i);
            boolean head = name.startsWith("head-") && !name.matches("head-(?:colon|words|inside|links)");
            if (name.startsWith("cue-") || head || name.equals("page-function") || name.equals("first-by")) {
                copy[i] = name.equals("cue-kind") ? -1 : 0;
            }
        }
        return copy;
    }

    private static double[] scores(Trees trees, List<float[]> rows) {
        return rows.stream().mapToDouble(trees::score).toArray();
    }

    private static void dump(List<Example> examples, double[][] held) throws IOException {
        try (PrintStream out = new PrintStream("/tmp/dump.txt", "UTF-8")) {
            for (int e = 0; e < held.length; e++) {
                Example x = examples.get(e);
                double[] sh = Arrays.stream(held[e]).map(z -> z + 0.4).toArray();
                var art = x.leaves.article(sh);
                String found = art.body();
                Overlap o = x.shingles ? Overlap.ofShingles(x.page.body(), found) : Overlap.ofWords(x.page.body(), found);
                out.printf(Locale.ROOT, "#### %.3f P %.3f R %.3f %s %s%n", o.f(), o.precision(), o.recall(), x.page.name(), x.page.site());
                for (int i = 0; i < held[e].length; i++) {
                    boolean a = x.answers[i] > 0.5, b = art.blocks().get(i).kind().ordinal() >= 2 && art.blocks().get(i).kind().ordinal() <= 4;
                    out.printf(Locale.ROOT, "%s %.2f %5.1f %-10s %s%n", a ? b ? "++" : "-M" : b ? "+X" : "  ", x.answers[i], held[e][i], art.blocks().get(i).kind(), x.parts.get(i).substring(0, Math.min(160, x.parts.get(i).length())));
                }
            }
        }
    }

    private static void report(PrintStream out, String name, List<Example> examples, double[][] scores, double least) {
        for (boolean shingles : new boolean[] {true, false}) {
            double precision = 0;
            double recall = 0;
            double f = 0;
            int n = 0;
            for (int e = 0; e < scores.length; e++) {
                Example example = examples.get(e);
                if (example.shingles != shingles) {
                    continue;
                }
                double[] shifted = Arrays.stream(scores[e]).map(s -> s - least).toArray();
                String found = example.leaves.article(shifted).body();
                Overlap overlap = shingles
                        ? Overlap.ofShingles(example.page.body(), found)
                        : Overlap.ofWords(example.page.body(), found);
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
