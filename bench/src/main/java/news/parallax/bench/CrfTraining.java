package news.parallax.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import news.parallax.model.Chain;
import news.parallax.model.Crf;

/** Learns a {@link Crf} by AdaGrad on the log likelihood, with L2 and averaging over the last rounds. Deterministic. */
final class CrfTraining {
    /** The share of the features left out at random each time, so that none relies on another (Wager et al., 2013). */
    private static final float DROP = 0.5f;

    private static final int ROUNDS = 14;
    private static final double RATE = 0.05;
    /** Of L2 regularisation. */
    private static final double DECAY = 6;
    /** A feature seen less often is none. */
    private static final int LEAST = 3;

    private final List<String> labels;
    private final int steps;

    CrfTraining(List<String> labels, int steps) {
        this.labels = labels;
        this.steps = steps;
    }

    /**
     * The model.
     *
     * @param bias what is added to the constant weight of each label
     * @param runs how many times to learn, with other features left out by chance; the weights are averaged
     */
    Crf learn(List<Chain> chains, List<int[]> answers, float[] bias, int runs) {
        int n = labels.size();
        // Keys that are seen often enough get a number.
        IntTable counts = new IntTable();
        for (Chain chain : chains) {
            for (int i = 0; i < chain.length(); i++) {
                for (int f = 0; f < chain.width(); f++) {
                    if (chain.key(i, f) != 0) {
                        counts.increment(chain.key(i, f));
                    }
                }
            }
        }
        IntTable ids = counts.kept(LEAST);
        int size = ids.size();
        int[][] features = new int[chains.size()][];
        int[][] starts = new int[chains.size()][];
        for (int c = 0; c < chains.size(); c++) {
            Chain chain = chains.get(c);
            int[] all = new int[chain.length() * chain.width()];
            int[] start = new int[chain.length() + 1];
            int at = 0;
            for (int i = 0; i < chain.length(); i++) {
                start[i] = at;
                for (int f = 0; f < chain.width(); f++) {
                    int id = chain.key(i, f) == 0 ? -1 : ids.get(chain.key(i, f));
                    if (id >= 0) {
                        all[at++] = id;
                    }
                }
            }
            start[chain.length()] = at;
            features[c] = Arrays.copyOf(all, at);
            starts[c] = start;
        }
        float[] sum = new float[size * n];
        float[] esum = new float[steps * n * n];
        for (int run = 0; run < runs; run++) {
            run(chains, answers, features, starts, new Random(run), sum, esum);
        }
        int averaged = runs * (ROUNDS - ROUNDS / 2);
        for (int k = 0; k < esum.length; k++) {
            esum[k] /= averaged;
        }
        SortedMap<Integer, float[]> kept = new TreeMap<>();
        int[] keys = ids.keys();
        for (int id = 0; id < size; id++) {
            float[] own = new float[n];
            for (int l = 0; l < n; l++) {
                own[l] = (1 - DROP) * sum[id * n + l] / averaged;
            }
            if (keys[id] == Chain.key(0, 0L)) {
                for (int l = 0; l < n; l++) {
                    own[l] += bias[l];
                }
            }
            kept.put(keys[id], own);
        }
        return Crf.of(labels, kept, esum);
    }

    /** Adds the weights after each of the later rounds to the sums. */
    private void run(
            List<Chain> chains,
            List<int[]> answers,
            int[][] features,
            int[][] starts,
            Random random,
            float[] sum,
            float[] esum) {
        float[] w = new float[sum.length];
        float[] g = new float[sum.length];
        float[] ew = new float[esum.length];
        float[] eg = new float[esum.length];
        boolean[] allowed = Crf.allowed(labels);
        Integer[] order = IntStream.range(0, chains.size()).boxed().toArray(Integer[]::new);
        for (int round = 0; round < ROUNDS; round++) {
            for (int k = order.length - 1; k > 0; k--) {
                int o = random.nextInt(k + 1);
                Integer swap = order[k];
                order[k] = order[o];
                order[o] = swap;
            }
            for (int c : order) {
                int[] some = new int[features[c].length];
                int[] start = new int[starts[c].length];
                int at = 0;
                for (int i = 0; i + 1 < start.length; i++) {
                    start[i] = at;
                    for (int f = starts[c][i]; f < starts[c][i + 1]; f++) {
                        if (random.nextFloat() >= DROP) {
                            some[at++] = features[c][f];
                        }
                    }
                }
                start[start.length - 1] = at;
                step(chains.get(c), some, start, answers.get(c), w, g, ew, eg, allowed);
            }
            // L2, applied once a round.
            for (int k = 0; k < w.length; k++) {
                if (w[k] != 0) {
                    w[k] -= (float) (Math.min(1, RATE / Math.sqrt(g[k] + 1) * DECAY) * w[k]);
                }
            }
            if (round >= ROUNDS / 2) {
                for (int k = 0; k < w.length; k++) {
                    sum[k] += w[k];
                }
                for (int k = 0; k < ew.length; k++) {
                    esum[k] += ew[k];
                }
            }
        }
    }

    private void step(
            Chain chain,
            int[] features,
            int[] start,
            int[] answer,
            float[] w,
            float[] g,
            float[] ew,
            float[] eg,
            boolean[] allowed) {
        int n = labels.size();
        int length = chain.length();
        if (length == 0) {
            return;
        }
        double[] score = new double[length * n];
        for (int i = 0; i < length; i++) {
            for (int f = start[i]; f < start[i + 1]; f++) {
                int from = features[f] * n;
                for (int l = 0; l < n; l++) {
                    score[i * n + l] += w[from + l];
                }
            }
        }
        double[] edge = new double[length * n * n];
        double[] alpha = new double[length * n];
        for (int i = 0; i < length; i++) {
            double top = Double.NEGATIVE_INFINITY;
            for (int l = 0; l < n; l++) {
                top = Math.max(top, score[i * n + l]);
            }
            double total = 0;
            for (int b = 0; b < n; b++) {
                double own = Math.exp(score[i * n + b] - top);
                double value = 0;
                if (i == 0) {
                    value = allowed[n * n + b] ? own : 0;
                } else {
                    for (int a = 0; a < n; a++) {
                        if (!allowed[a * n + b]) {
                            continue;
                        }
                        double sum = 0;
                        for (int e = 0; e < chain.edgeWidth(); e++) {
                            sum += ew[chain.edge(i, e) * n * n + a * n + b];
                        }
                        double way = Math.exp(sum) * own;
                        edge[(i * n + a) * n + b] = way;
                        value += alpha[(i - 1) * n + a] * way;
                    }
                }
                alpha[i * n + b] = value;
                total += value;
            }
            for (int b = 0; b < n; b++) {
                alpha[i * n + b] /= total;
            }
        }
        double[] beta = new double[n];
        Arrays.fill(beta, 1);
        double[] delta = new double[n];
        for (int i = length - 1; i >= 0; i--) {
            double sum = 0;
            for (int a = 0; a < n; a++) {
                delta[a] = alpha[i * n + a] * beta[a];
                sum += delta[a];
            }
            for (int a = 0; a < n; a++) {
                delta[a] = (a == answer[i] ? 1 : 0) - delta[a] / sum;
            }
            for (int f = start[i]; f < start[i + 1]; f++) {
                int from = features[f] * n;
                for (int l = 0; l < n; l++) {
                    float d = (float) delta[l];
                    if (d > 1e-4f || d < -1e-4f) {
                        g[from + l] += d * d;
                        w[from + l] += (float) (RATE * d / Math.sqrt(g[from + l] + 1));
                    }
                }
            }
            if (i > 0) {
                double[] earlier = new double[n];
                double all = 0;
                for (int a = 0; a < n; a++) {
                    for (int b = 0; b < n; b++) {
                        earlier[a] += edge[(i * n + a) * n + b] * beta[b];
                    }
                    all += alpha[(i - 1) * n + a] * earlier[a];
                }
                for (int e = 0; e < chain.edgeWidth(); e++) {
                    int from = chain.edge(i, e) * n * n;
                    for (int a = 0; a < n; a++) {
                        for (int b = 0; b < n; b++) {
                            if (allowed[a * n + b]) {
                                double expected = alpha[(i - 1) * n + a] * edge[(i * n + a) * n + b] * beta[b] / all;
                                float d = (float) ((a == answer[i - 1] && b == answer[i] ? 1 : 0) - expected);
                                int k = from + a * n + b;
                                eg[k] += d * d;
                                ew[k] += (float) (RATE * d / Math.sqrt(eg[k] + 1));
                            }
                        }
                    }
                }
                double norm = 0;
                for (int a = 0; a < n; a++) {
                    norm += earlier[a];
                }
                for (int a = 0; a < n; a++) {
                    earlier[a] /= norm;
                }
                beta = earlier;
            }
        }
    }
}
