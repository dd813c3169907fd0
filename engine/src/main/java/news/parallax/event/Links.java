package news.parallax.event;

import java.util.Arrays;

/** The scores of the pairs worth comparing, by article: whom it was compared with, in order, and the score. */
final class Links {
    final int[][] near;
    final double[][] scores;

    /**
     * Scores of pairs.
     *
     * @param near at each article those it was compared with, in order; both ways
     * @param scores likewise
     */
    Links(int[][] near, double[][] scores) {
        this.near = near;
        this.scores = scores;
    }

    /** Scores each pair once. */
    static Links of(int[][] near, Score score) {
        double[][] scores = new double[near.length][];
        for (int i = 0; i < near.length; i++) {
            scores[i] = new double[near[i].length];
        }
        for (int i = 0; i < near.length; i++) {
            for (int k = 0; k < near[i].length && near[i][k] < i; k++) {
                int j = near[i][k];
                scores[i][k] = score.of(i, j);
                scores[j][Arrays.binarySearch(near[j], i)] = scores[i][k];
            }
        }
        return new Links(near, scores);
    }

    /** The score of two articles; as low as it gets for two that were not worth comparing, as high for one itself. */
    double of(int i, int j) {
        if (i == j) {
            return Regression.SURE;
        }
        int place = Arrays.binarySearch(near[i], j);
        return place < 0 ? -Regression.SURE : scores[i][place];
    }

    /** Tells how near two articles are. */
    interface Score {
        double of(int i, int j);
    }
}
