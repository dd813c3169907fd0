package news.parallax.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import news.parallax.bench.Corpus.Labelled;
import news.parallax.text.Terms;

/**
 * Makes {@code term-vectors.txt}: what a sentence encoder gives for each word alone, less the mean of all, turned to its main
 * axes (principal components), of words of one stem the mean by frequency, in the manner of <a
 * href="https://github.com/MinishLab/model2vec">Model2Vec</a>. Words are those that the encoder knows whole, and those that
 * stand often enough in the articles given.
 */
final class TermVectorsCommand {
    private static final int NUMBERS = 96;
    private static final int LEAST = 3;
    private static final int SWEEPS = 12;
    private static final Pattern WORD = Pattern.compile("[a-z]{2,}");

    private TermVectorsCommand() {}

    static void run(Options options, PrintStream out) throws IOException {
        WordEncoder encoder = ServiceLoader.load(WordEncoder.class)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no encoder on the class path; build with"
                        + " -Pencoder and run with the jars in target/encoder, as BENCHMARKS.md tells"));
        Map<String, Integer> counts = counts(options);
        TreeSet<String> words = new TreeSet<>(encoder.vocabulary());
        counts.forEach((word, count) -> {
            if (count >= LEAST) {
                words.add(word);
            }
        });
        words.removeIf(Terms::isStopWord);
        List<String> list = List.copyOf(words);
        double[][] vectors =
                encoder.encode(list).stream().map(TermVectorsCommand::unit).toArray(double[][]::new);
        centre(vectors);
        double[][] axes = axes(vectors);
        Map<String, double[]> terms = new TreeMap<>();
        for (int i = 0; i < vectors.length; i++) {
            double weight = 1 + Math.log1p(counts.getOrDefault(list.get(i), 0));
            double[] sum = terms.computeIfAbsent(Terms.of(list.get(i)), t -> new double[NUMBERS]);
            for (int k = 0; k < NUMBERS; k++) {
                sum[k] += weight * dot(vectors[i], axes[k]);
            }
        }
        out.printf(
                "# Vectors of terms, %d numbers each, a byte a number in base 64: what %s gives each word%n",
                NUMBERS, encoder.name());
        out.println("# alone, less the mean, turned to its main axes; of words of one stem the mean by frequency.");
        out.println("# Made by: bench term-vectors --ecb DIR --basil DIR --texts DIR");
        terms.forEach(
                (term, vector) -> out.println(term + "\t" + Base64.getEncoder().encodeToString(bytes(vector))));
    }

    private static Map<String, Integer> counts(Options options) throws IOException {
        List<Labelled> articles = options.articles(false);
        for (Path folder : options.paths("--texts")) {
            articles.addAll(Corpus.texts(folder));
        }
        Map<String, Integer> counts = new TreeMap<>();
        for (Labelled article : articles) {
            Matcher word = WORD.matcher(article.article().snapshot().text().toLowerCase(Locale.ROOT));
            while (word.find()) {
                counts.merge(word.group(), 1, Integer::sum);
            }
        }
        return counts;
    }

    private static double[] unit(float[] vector) {
        double[] unit = new double[vector.length];
        double squares = 0;
        for (float number : vector) {
            squares += number * number;
        }
        for (int i = 0; i < unit.length; i++) {
            unit[i] = vector[i] / Math.sqrt(squares);
        }
        return unit;
    }

    private static void centre(double[][] vectors) {
        double[] mean = new double[vectors[0].length];
        for (double[] vector : vectors) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += vector[i] / vectors.length;
            }
        }
        for (double[] vector : vectors) {
            for (int i = 0; i < mean.length; i++) {
                vector[i] -= mean[i];
            }
        }
    }

    /** The main axes: the eigenvectors of the covariance with the largest eigenvalues, by Jacobi's rotations. */
    private static double[][] axes(double[][] vectors) {
        int n = vectors[0].length;
        double[][] m = new double[n][n];
        IntStream.range(0, n).parallel().forEach(i -> {
            for (double[] vector : vectors) {
                for (int j = 0; j < n; j++) {
                    m[i][j] += vector[i] * vector[j];
                }
            }
        });
        double[][] v = new double[n][n];
        for (int i = 0; i < n; i++) {
            v[i][i] = 1;
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int p = 0; p < n; p++) {
                for (int q = p + 1; q < n; q++) {
                    rotate(m, v, p, q);
                }
            }
        }
        List<Integer> order = new ArrayList<>(IntStream.range(0, n).boxed().toList());
        order.sort((a, b) -> Double.compare(m[b][b], m[a][a]));
        double[][] axes = new double[NUMBERS][n];
        for (int k = 0; k < NUMBERS; k++) {
            for (int i = 0; i < n; i++) {
                axes[k][i] = v[order.get(k)][i];
            }
        }
        return axes;
    }

    private static void rotate(double[][] m, double[][] v, int p, int q) {
        if (Math.abs(m[p][q]) < 1e-12) {
            return;
        }
        double theta = (m[q][q] - m[p][p]) / (2 * m[p][q]);
        double t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        double c = 1 / Math.sqrt(t * t + 1);
        double s = t * c;
        for (int i = 0; i < m.length; i++) {
            double a = m[i][p];
            m[i][p] = c * a - s * m[i][q];
            m[i][q] = s * a + c * m[i][q];
        }
        for (int i = 0; i < m.length; i++) {
            double a = m[p][i];
            m[p][i] = c * a - s * m[q][i];
            m[q][i] = s * a + c * m[q][i];
            double b = v[i][p];
            v[i][p] = c * b - s * v[i][q];
            v[i][q] = s * b + c * v[i][q];
        }
    }

    private static double dot(double[] a, double[] b) {
        double dot = 0;
        for (int i = 0; i < a.length; i++) {
            dot += a[i] * b[i];
        }
        return dot;
    }

    private static byte[] bytes(double[] vector) {
        double most = 1e-9;
        for (double number : vector) {
            most = Math.max(most, Math.abs(number));
        }
        byte[] bytes = new byte[vector.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.round(127 * vector[i] / most);
        }
        return bytes;
    }
}
