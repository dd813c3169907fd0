package news.parallax.event;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The scores of the pairs that were worth comparing, by article: whom it was compared with, in order, and the score.
 *
 * @param near at each article the others, both ways
 * @param scores likewise
 */
public record Links(int[][] near, double[][] scores) {
    /** Beyond this nothing is surer: one pair alike to the letter must not outvote all others of two groups. */
    static final double MOST = 8;

    /** The log odds of what was not worth a look, and the least there is. */
    static final double LEAST = -5;

    /** Log odds within what counts as sure. */
    static double bounded(double odds) {
        return Math.max(LEAST, Math.min(MOST, odds));
    }

    /** Scores each pair once. */
    public static Links of(int[][] near, Score score) {
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

    /** How many articles there are. */
    public int size() {
        return near.length;
    }

    /** The score of two articles; as low as it gets for two that were not worth comparing, as high for one itself. */
    double of(int i, int j) {
        if (i == j) {
            return MOST;
        }
        int place = Arrays.binarySearch(near[i], j);
        return place < 0 ? LEAST : scores[i][place];
    }

    /** Those of some articles among themselves, by their places in the list. */
    Links among(int[] articles) {
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = 0; i < articles.length; i++) {
            places.put(articles[i], i);
        }
        int[][] some = Arrays.stream(articles)
                .mapToObj(article -> Arrays.stream(near[article])
                        .map(other -> places.getOrDefault(other, -1))
                        .filter(place -> place >= 0)
                        .sorted()
                        .toArray())
                .toArray(int[][]::new);
        return of(some, (i, j) -> of(articles[i], articles[j]));
    }

    /** Tells how near two articles are. */
    public interface Score {
        double of(int i, int j);
    }
}
