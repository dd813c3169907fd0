package news.parallax.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.parallax.model.Trees;
import org.jspecify.annotations.Nullable;

/**
 * Learns boosted regression trees for a yes or no: logistic loss, Newton steps, splits sought over histograms of at most 64
 * values a feature, as in <a href="https://papers.nips.cc/paper/6907">LightGBM</a>. Deterministic: the same rows give the
 * same trees.
 */
final class Boosting {
    private static final int BINS = 64;
    private static final double RIDGE = 4;
    /** Of the rows that are this nearly right only one in {@link #SPARE} is looked at, and counts for them all. */
    private static final double EASY = 0.03;

    private static final int SPARE = 8;

    private final int trees;
    private final int depth;
    private final double rate;
    private final double leastWeight;

    /**
     * @param trees how many to learn
     * @param depth forks on the longest way from a root to an end
     * @param rate how much of each tree is taken, 0 to 1
     * @param leastWeight the least sum of weights at an end
     */
    Boosting(int trees, int depth, double rate, double leastWeight) {
        this.trees = trees;
        this.depth = depth;
        this.rate = rate;
        this.leastWeight = leastWeight;
    }

    /** The trees, a line each, as {@code Trees} reads them. */
    List<String> learn(List<float[]> rows, double[] answers, double[] weights) {
        return new Run(rows, answers, weights).learn();
    }

    private record Split(int feature, int bin, double gain) {}

    private final class Run {
        private final List<float[]> table;
        private final int features;
        private final byte[][] bins;
        private final float[][] edges;
        private final double[] answers;
        private final double[] weights;
        private final double[] scores;
        private final double[] gradient;
        private final double[] curvature;
        private final Random random = new Random(7);

        Run(List<float[]> rows, double[] answers, double[] weights) {
            this.table = rows;
            this.answers = answers;
            this.weights = weights;
            features = rows.get(0).length;
            bins = new byte[features][rows.size()];
            edges = new float[features][];
            IntStream.range(0, features).parallel().forEach(f -> bin(rows, f));
            scores = new double[rows.size()];
            gradient = new double[rows.size()];
            curvature = new double[rows.size()];
        }

        private void bin(List<float[]> rows, int f) {
            float[] sorted = new float[rows.size()];
            for (int r = 0; r < sorted.length; r++) {
                sorted[r] = rows.get(r)[f];
            }
            float[] values = sorted.clone();
            Arrays.sort(sorted);
            List<Float> found = new ArrayList<>();
            int distinct = 1;
            for (int r = 1; r < sorted.length; r++) {
                distinct += sorted[r] != sorted[r - 1] ? 1 : 0;
            }
            int step = distinct <= BINS ? 1 : Math.max(1, sorted.length / BINS);
            for (int r = step; r < sorted.length; r += step) {
                int at = r;
                while (at < sorted.length && sorted[at] == sorted[at - 1]) {
                    at++;
                }
                boolean isNew =
                        at < sorted.length && (found.isEmpty() || sorted[at - 1] >= found.get(found.size() - 1));
                if (isNew && found.size() < BINS - 1) {
                    found.add(short4((sorted[at - 1] + sorted[at]) / 2, sorted[at - 1], sorted[at]));
                }
                r = Math.max(r, at - step);
            }
            edges[f] = new float[found.size()];
            for (int e = 0; e < edges[f].length; e++) {
                edges[f][e] = found.get(e);
            }
            for (int r = 0; r < values.length; r++) {
                int at = Arrays.binarySearch(edges[f], values[r]);
                bins[f][r] = (byte) (at >= 0 ? at + 1 : -at - 1);
            }
        }

        /** An edge that is short to write down, if there is one between two values. */
        private static float short4(float edge, float below, float above) {
            float written = Float.parseFloat(String.format(Locale.ROOT, "%.4g", edge));
            return written > below && written <= above ? written : edge;
        }

        List<String> learn() {
            List<String> lines = new ArrayList<>();
            for (int t = 0; t < trees; t++) {
                int[] rows = new int[scores.length];
                int count = 0;
                for (int r = 0; r < scores.length; r++) {
                    double p = 1 / (1 + Math.exp(-scores[r]));
                    boolean easy = Math.abs(answers[r] - p) < EASY;
                    if (easy && random.nextInt(SPARE) != 0) {
                        continue;
                    }
                    double weight = easy ? SPARE * weights[r] : weights[r];
                    gradient[r] = weight * (answers[r] - p);
                    curvature[r] = weight * Math.max(1e-6, p * (1 - p));
                    rows[count++] = r;
                }
                int[] taken = IntStream.range(0, features)
                        .filter(f -> random.nextInt(100) < 50)
                        .toArray();
                StringBuilder line = new StringBuilder();
                grow(Arrays.copyOf(rows, count), taken, depth, line);
                lines.add(line.toString().strip());
                Trees tree = Trees.parse(Stream.of("-", line.toString().strip()));
                IntStream.range(0, scores.length).parallel().forEach(r -> scores[r] += tree.score(table.get(r)));
            }
            return lines;
        }

        private void grow(int[] rows, int[] taken, int left, StringBuilder line) {
            double g = 0;
            double h = 0;
            double w = 0;
            // Side by side, so that each feature reads them in order.
            double[] own = new double[3 * rows.length];
            int next = 0;
            for (int r : rows) {
                g += own[next++] = gradient[r];
                h += own[next++] = curvature[r];
                w += own[next++] = weights[r];
            }
            Split split = left == 0 || w < 2 * leastWeight ? null : split(rows, own, taken, g, h);
            if (split == null) {
                double value = Double.parseDouble(String.format(Locale.ROOT, "%.4f", rate * g / (h + RIDGE)));
                line.append('=').append(value).append(' ');
                return;
            }
            line.append(split.feature())
                    .append(':')
                    .append(edges[split.feature()][split.bin()])
                    .append(' ');
            byte[] column = bins[split.feature()];
            int below = 0;
            for (int r : rows) {
                below += column[r] <= split.bin() ? 1 : 0;
            }
            int[] lower = new int[below];
            int[] upper = new int[rows.length - below];
            int i = 0;
            int j = 0;
            for (int r : rows) {
                if (column[r] <= split.bin()) {
                    lower[i++] = r;
                } else {
                    upper[j++] = r;
                }
            }
            grow(lower, taken, left - 1, line);
            grow(upper, taken, left - 1, line);
        }

        private @Nullable Split split(int[] rows, double[] own, int[] taken, double g, double h) {
            return Arrays.stream(taken)
                    .parallel()
                    .mapToObj(feature -> split(rows, own, feature, g, h))
                    .flatMap(Optional::stream)
                    .reduce((a, b) -> b.gain() > a.gain() ? b : a)
                    .orElse(null);
        }

        private Optional<Split> split(int[] rows, double[] own, int f, double g, double h) {
            double[] gs = new double[BINS];
            double[] hs = new double[BINS];
            double[] ws = new double[BINS];
            byte[] column = bins[f];
            int next = 0;
            for (int r : rows) {
                int bin = column[r];
                gs[bin] += own[next++];
                hs[bin] += own[next++];
                ws[bin] += own[next++];
            }
            double whole = 0;
            for (double w : ws) {
                whole += w;
            }
            @Nullable Split best = null;
            double gl = 0;
            double hl = 0;
            double wl = 0;
            for (int b = 0; b < edges[f].length; b++) {
                gl += gs[b];
                hl += hs[b];
                wl += ws[b];
                if (wl < leastWeight || whole - wl < leastWeight) {
                    continue;
                }
                double gain = gl * gl / (hl + RIDGE) + (g - gl) * (g - gl) / (h - hl + RIDGE) - g * g / (h + RIDGE);
                if (gain > 1e-3 && (best == null || gain > best.gain())) {
                    best = new Split(f, b, gain);
                }
            }
            return Optional.ofNullable(best);
        }
    }
}
