package news.parallax.event;

import java.util.Arrays;
import java.util.List;

/**
 * Looks at a pair in the light of all others: whether two articles take one another for as near as those they take for
 * nearest, and whether they are near to the same ones. Two accounts of one event agree about third articles, however
 * much the one leaves out; accounts of two events of one kind do not.
 */
public final class SecondLook {
    static final List<String> NAMES = List.of(
            "score",
            "below the nearest, less",
            "below the nearest, more",
            "nearest of one, less",
            "nearest of one, more",
            "alike to others");

    private static final int NEAREST = 3;

    private final Links links;
    private final int[][] nearest;
    private final double[] level;
    private final double[] norm;

    SecondLook(Links links) {
        this.links = links;
        int n = links.near.length;
        nearest = new int[n][];
        level = new double[n];
        norm = new double[n];
        for (int i = 0; i < n; i++) {
            double squares = 4 * Regression.SURE * Regression.SURE;
            for (double score : links.scores[i]) {
                squares += (score + Regression.SURE) * (score + Regression.SURE);
            }
            norm[i] = Math.sqrt(squares);
            nearest[i] = nearest(i);
            double sum = 0;
            for (int k = 0; k < NEAREST; k++) {
                sum += k < nearest[i].length ? links.of(i, nearest[i][k]) : -Regression.SURE;
            }
            level[i] = sum / NEAREST;
        }
    }

    private int[] nearest(int i) {
        int[] best = new int[NEAREST];
        double[] scores = new double[NEAREST];
        int held = 0;
        for (int k = 0; k < links.near[i].length; k++) {
            double score = links.scores[i][k];
            int at = held;
            while (at > 0 && scores[at - 1] < score) {
                at--;
            }
            if (at < NEAREST) {
                held = Math.min(NEAREST, held + 1);
                for (int m = held - 1; m > at; m--) {
                    best[m] = best[m - 1];
                    scores[m] = scores[m - 1];
                }
                best[at] = links.near[i][k];
                scores[at] = score;
            }
        }
        return Arrays.copyOf(best, held);
    }

    /** What is seen of a pair worth comparing, in the order of {@link Nearby#secondFeatures}. */
    public double[] features(int i, int j) {
        double score = links.of(i, j);
        double a = toNearest(i, j);
        double b = toNearest(j, i);
        return new double[] {
            score,
            score - Math.max(level[i], level[j]),
            score - Math.min(level[i], level[j]),
            Math.min(a, b),
            Math.max(a, b),
            alike(i, j)
        };
    }

    /** How near an article is to those nearest to another. */
    private double toNearest(int article, int other) {
        double sum = 0;
        for (int k = 0; k < NEAREST; k++) {
            sum += k < nearest[other].length ? links.of(nearest[other][k], article) : -Regression.SURE;
        }
        return sum / NEAREST;
    }

    /** The cosine of what two articles score with all. */
    private double alike(int i, int j) {
        double itself = 2 * Regression.SURE;
        double dot = 2 * itself * (links.of(i, j) + Regression.SURE);
        int[] a = links.near[i];
        int[] b = links.near[j];
        int m = 0;
        int n = 0;
        while (m < a.length && n < b.length) {
            int order = Integer.compare(a[m], b[n]);
            if (order == 0) {
                dot += (links.scores[i][m] + Regression.SURE) * (links.scores[j][n] + Regression.SURE);
            }
            m += order <= 0 ? 1 : 0;
            n += order >= 0 ? 1 : 0;
        }
        return dot / (norm[i] * norm[j]);
    }
}
