package news.parallax.lineup;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import news.parallax.model.Regression;
import news.parallax.text.Weights;

/**
 * The passages of an event and the pairs of them that are worth comparing. A pair is scored twice: by what the two have in
 * common, then by how that score stands among the others of both, and by the passages of third accounts that are near to
 * both.
 */
public final class Pairs {
    /** What the second look adds to the features of the first. */
    private static final List<String> SECOND = List.of(
            "score",
            "support",
            "supports",
            "rival-least",
            "rival-most",
            "share-least",
            "share-most",
            "overlap",
            "overlap-least",
            "before",
            "after");
    /** So surely not, or so surely. */
    private static final double BOUND = 8;

    private final Weighed event;
    private final PairFeatures features;
    private final int[][] near;

    /**
     * Finds the pairs worth comparing.
     *
     * @param passages of the event
     * @param news how much a term tells in news at large
     */
    public Pairs(List<Passage> passages, Weights news) {
        this(passages, news, Meaning.shipped());
    }

    Pairs(List<Passage> passages, Weights news, Meaning meaning) {
        event = new Weighed(passages, news, meaning);
        features = new PairFeatures(event);
        near = Candidates.of(event);
    }

    /** The names of what the first look goes by. */
    public static List<String> firstFeatures() {
        return PairFeatures.NAMES;
    }

    /** The names of what the second look goes by. */
    public static List<String> secondFeatures() {
        return SECOND;
    }

    /** For each passage those worth comparing with it, in order of their numbers, both ways. */
    public int[][] near() {
        return near;
    }

    /** What the first look goes by. */
    public double[] features(int i, int j) {
        return features.of(i, j);
    }

    /** The log odds of the first look, beside {@link #near}. */
    public double[][] first(Regression regression) {
        return scores((i, j) -> regression.score(features.of(i, j)));
    }

    /** The log odds of the second look, beside {@link #near}. */
    public double[][] second(Regression regression, double[][] first) {
        Second second = seconds(first);
        return scores((i, j) -> regression.score(second.of(i, j)));
    }

    /** What the second look goes by, for one pair after the other. */
    public Second seconds(double[][] first) {
        double[][] alike = scores(features::dice);
        Map<Long, Double> overlaps = overlaps(first);
        return (i, j) -> second(first, alike, overlaps, i, j);
    }

    /**
     * Of each account and each other, how much of the one the other tells too: the mean over its passages of the surest
     * partner. Where accounts tell the same throughout, less is needed to take two passages for the same.
     */
    private Map<Long, Double> overlaps(double[][] first) {
        Map<Integer, Integer> sizes = new HashMap<>();
        event.passages.forEach(p -> sizes.merge(p.account, 1, Integer::sum));
        Map<Long, Double> overlaps = new HashMap<>();
        for (int i = 0; i < near.length; i++) {
            Map<Integer, Double> best = new HashMap<>();
            for (int k = 0; k < near[i].length; k++) {
                best.merge(event.passages.get(near[i][k]).account, probability(first[i][k]), Math::max);
            }
            int account = event.passages.get(i).account;
            double share = 1.0 / sizes.getOrDefault(account, 1);
            best.forEach((other, p) -> overlaps.merge(key(account, other), p * share, Double::sum));
        }
        return overlaps;
    }

    private static long key(int account, int other) {
        return (long) account << 32 | other;
    }

    /** What the second look goes by. */
    public interface Second {
        double[] of(int i, int j);
    }

    private interface Score {
        double of(int i, int j);
    }

    private double[][] scores(Score score) {
        double[][] scores = new double[near.length][];
        IntStream.range(0, near.length).parallel().forEach(i -> {
            scores[i] = new double[near[i].length];
            for (int k = 0; k < near[i].length && near[i][k] < i; k++) {
                scores[i][k] = Math.max(-BOUND, Math.min(BOUND, score.of(near[i][k], i)));
            }
        });
        for (int i = 0; i < near.length; i++) {
            for (int k = 0; k < near[i].length; k++) {
                if (near[i][k] > i) {
                    int j = near[i][k];
                    scores[i][k] = scores[j][Arrays.binarySearch(near[j], i)];
                }
            }
        }
        return scores;
    }

    private double[] second(double[][] first, double[][] alike, Map<Long, Double> overlaps, int i, int j) {
        double own = first[i][Arrays.binarySearch(near[i], j)];
        double support = 0;
        double supports = 0;
        int accountI = event.passages.get(i).account;
        int accountJ = event.passages.get(j).account;
        int k = 0;
        int l = 0;
        while (k < near[i].length && l < near[j].length) {
            int order = Integer.compare(near[i][k], near[j][l]);
            if (order == 0) {
                int account = event.passages.get(near[i][k]).account;
                if (account != accountI && account != accountJ) {
                    double both =
                            Math.max(probability(first[i][k]) * alike[j][l], probability(first[j][l]) * alike[i][k]);
                    support = Math.max(support, both);
                    supports += both;
                }
            }
            k += order <= 0 ? 1 : 0;
            l += order >= 0 ? 1 : 0;
        }
        double[] toJ = rivals(first, i, j, accountJ, own);
        double[] toI = rivals(first, j, i, accountI, own);
        double here = overlaps.getOrDefault(key(accountI, accountJ), 0.0);
        double there = overlaps.getOrDefault(key(accountJ, accountI), 0.0);
        return new double[] {
            own,
            support,
            Math.log1p(supports),
            Math.min(toJ[0], toI[0]),
            Math.max(toJ[0], toI[0]),
            Math.min(toJ[1], toI[1]),
            Math.max(toJ[1], toI[1]),
            (here + there) / 2,
            Math.min(here, there),
            beside(first, i - 1, j - 1, accountI, accountJ),
            beside(first, i + 1, j + 1, accountI, accountJ)
        };
    }

    /** How surely what stands before or after the two tells the same too. */
    private double beside(double[][] first, int i, int j, int accountI, int accountJ) {
        boolean inside = i >= 0
                && j >= 0
                && i < near.length
                && j < near.length
                && event.passages.get(i).account == accountI
                && event.passages.get(j).account == accountJ;
        int place = inside ? Arrays.binarySearch(near[i], j) : -1;
        return place < 0 ? 0 : probability(first[i][place]);
    }

    /** Of what else in an account a passage may speak: the best, and the logarithm of the share that the one takes. */
    private double[] rivals(double[][] first, int i, int j, int account, double own) {
        double best = 0;
        double sum = probability(own) + 0.1;
        for (int k = 0; k < near[i].length; k++) {
            if (near[i][k] != j && event.passages.get(near[i][k]).account == account) {
                double p = probability(first[i][k]);
                best = Math.max(best, p);
                sum += p;
            }
        }
        return new double[] {best, Math.log(probability(own) / sum)};
    }

    private static double probability(double odds) {
        return 1 / (1 + Math.exp(-odds));
    }
}
