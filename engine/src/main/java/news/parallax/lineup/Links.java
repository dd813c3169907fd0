package news.parallax.lineup;

import java.util.Arrays;
import java.util.stream.IntStream;
import news.parallax.telling.Telling;
import news.parallax.telling.Tellings;

/**
 * How surely the tellings of an event that were worth comparing speak of the same thing.
 *
 * @param accounts the account of each telling
 * @param near for each telling those it was compared with, in order of their numbers, both ways
 * @param odds beside them the log odds
 */
public record Links(int[] accounts, int[][] near, double[][] odds) {
    /** Linked from here on. */
    static final double LINK = 1.1;

    /** Of two that were not worth comparing. */
    public static final double LEAST = -8;

    /** The links by what tellings share, with what their facets say. */
    static Links of(Tellings tellings, int[][] near, double[][] odds, Facets facets) {
        int[] accounts = tellings.all().stream().mapToInt(Telling::account).toArray();
        Links shared = new Links(accounts, near, odds);
        int[][] all = new int[near.length][];
        double[][] scores = new double[near.length][];
        for (int i = 0; i < near.length; i++) {
            int at = i;
            all[i] = IntStream.concat(
                            Arrays.stream(near[i]), facets.of(i).stream().mapToInt(j -> j))
                    .sorted()
                    .distinct()
                    .toArray();
            scores[i] = Arrays.stream(all[i])
                    .mapToDouble(j -> facets.odds(at, j, shared.of(at, j)))
                    .toArray();
        }
        return new Links(accounts, all, scores);
    }

    /** Whether two tellings are of different accounts and surely enough speak of the same thing. */
    public boolean isLinked(int i, int j) {
        return of(i, j) >= LINK;
    }

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
