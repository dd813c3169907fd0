package news.parallax.lineup;

import java.util.Arrays;

/**
 * How surely the tellings of an event that were worth comparing speak of the same thing.
 *
 * @param accounts the account of each telling
 * @param near for each telling those it was compared with, in order of their numbers, both ways
 * @param odds beside them the log odds
 */
public record Links(int[] accounts, int[][] near, double[][] odds) {
    /** Of two that were not worth comparing. */
    public static final double LEAST = -8;

    /** The log odds that two tellings speak of the same thing. */
    public double of(int i, int j) {
        int place = Arrays.binarySearch(near[i], j);
        return place < 0 ? LEAST : odds[i][place];
    }

    /** Two tellings of one account. */
    boolean isSameAccount(int i, int j) {
        return accounts[i] == accounts[j];
    }
}
