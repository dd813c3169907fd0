package news.parallax.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import news.parallax.bench.Pages.Page;
import news.parallax.extract.page.PageTrees;
import news.parallax.model.Trees;

/**
 * Learns which runs of text on a page belong to its article, and measures it on folds by site, so that no page is scored by
 * trees that saw its site.
 */
final class ExtractionTraining {
    private static final int FOLDS = 4;
    private static final Boosting BOOSTING = new Boosting(150, 6, 0.1, 10);
    /** How much more a page of the article extraction benchmark counts: news, and marked by people with more care. */
    private static final double NEWS = 4;
    /** A run counts by its share of the article's words; a short article's are not to outweigh all others. */
    private static final int FEW_WORDS = 100;
    /** The log odds that trees would give which are always right, and know it. */
    private static final double KNOWN = 5;

    private static final class Example {
        final Page page;
        final PageTrees.Example runs;
        final double[] answers;
        final double[] weights;

        Example(Page page, double weight) {
            this.page = page;
            runs = new PageTrees.Example(new String(page.html(), StandardCharsets.UTF_8));
            answers = Labels.of(runs.texts(), page.body());
            weights = new double[answers.length];
            double words = Math.max(FEW_WORDS, Overlap.words(page.body()).size());
            for (int i = 0; i < weights.length; i++) {
                double own = Math.min(words, Overlap.words(runs.texts().get(i)).size() + 3);
                weights[i] = weight * own / words;
            }
        }

        boolean isIn(int fold) {
            return Math.floorMod(page.site().hashCode() * 31, FOLDS) == fold;
        }

        double[] scores(Trees trees) {
            return runs.rows().stream().mapToDouble(trees::score).toArray();
        }
    }

    private ExtractionTraining() {}

    /** Prints what four folds by site give, then writes the trees learned on all pages into a file. */
    static void run(List<Page> aeb, List<Page> wcxb, Path file, PrintStream out) throws IOException {
        List<Example> examples = new ArrayList<>();
        aeb.forEach(page -> examples.add(new Example(page, NEWS)));
        wcxb.forEach(page -> examples.add(new Example(page, 1)));
        Function<Example, double[]> best =
                e -> Arrays.stream(e.answers).map(a -> a > 0.5 ? KNOWN : -KNOWN).toArray();
        report(out, "all that can be reached", examples, aeb.size(), best);
        Trees[] folds = new Trees[FOLDS];
        for (int f = 0; f < FOLDS; f++) {
            int fold = f;
            folds[f] = Trees.parse(
                    learn(examples.stream().filter(e -> !e.isIn(fold)).toList()).stream());
        }
        report(out, "held out", examples, aeb.size(), e -> {
            int fold = 0;
            while (!e.isIn(fold)) {
                fold++;
            }
            return e.scores(folds[fold]);
        });
        List<String> lines = new ArrayList<>();
        lines.add("# Learned by: bench extraction --train FILE --aeb DIR --wcxb DIR");
        lines.addAll(learn(examples));
        Files.write(file, lines, StandardCharsets.UTF_8);
    }

    private static List<String> learn(List<Example> examples) {
        List<String> names = PageTrees.Example.features();
        List<float[]> rows = new ArrayList<>();
        List<Double> answers = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (Example example : examples) {
            // Every third page once more as if it were in a language whose words are not known.
            int copies = Math.floorMod(example.page.name().hashCode(), 3) == 0 ? 2 : 1;
            for (int copy = 0; copy < copies; copy++) {
                for (float[] row : example.runs.rows()) {
                    rows.add(copy == 0 ? row : foreign(row, names));
                }
                for (int i = 0; i < example.answers.length; i++) {
                    answers.add(example.answers[i] > 0.5 ? 1.0 : 0.0);
                    weights.add(example.weights[i]);
                }
            }
        }
        double mean = weights.stream().mapToDouble(w -> w).average().orElse(1);
        List<String> trees = BOOSTING.learn(
                rows,
                answers.stream().mapToDouble(a -> a).toArray(),
                weights.stream().mapToDouble(w -> w / mean).toArray());
        return Stream.concat(Stream.of(String.join(" ", names)), trees.stream()).toList();
    }

    private static float[] foreign(float[] row, List<String> names) {
        float[] copy = row.clone();
        for (int i = 0; i < copy.length; i++) {
            if (PageTrees.Example.isOfWords(names.get(i))) {
                copy[i] = 0;
            }
        }
        return copy;
    }

    private static void report(
            PrintStream out, String name, List<Example> examples, int aeb, Function<Example, double[]> scores) {
        List<Overlap> news = new ArrayList<>();
        List<Overlap> articles = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            Example example = examples.get(i);
            String body = example.runs.article(scores.apply(example)).body();
            if (i < aeb) {
                news.add(Overlap.ofShingles(example.page.body(), body));
            } else {
                articles.add(Overlap.ofWords(example.page.body(), body));
            }
        }
        out.printf("AEB   %-24s %s%n", name, Overlap.summary(news));
        out.printf("WCXB  %-24s %s%n", name, Overlap.summary(articles));
    }
}
