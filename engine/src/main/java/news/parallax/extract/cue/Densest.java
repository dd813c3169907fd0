package news.parallax.extract.cue;

/**
 * The stretch of pieces that holds most running text for what else it holds: the greatest sum of words where those of
 * running text count for it and others against it (Pasternack and Roth, <a
 * href="https://doi.org/10.1145/1526709.1526840">Extracting Article Text from the Web with Maximum Subsequence
 * Segmentation</a>, 2009).
 *
 * @param from its first piece
 * @param to the piece after its last
 */
public record Densest(int from, int to) {
    /** Each piece counts as if it had more words, so that many short ones weigh something. */
    private static final int PIECE = 4;

    /** Each piece of running text counts its words, any other counts as many against it as it has, times a weight. */
    public static Densest of(Counts[] texts, boolean[] good, double against) {
        double[] gains = new double[good.length];
        for (int i = 0; i < gains.length; i++) {
            gains[i] = good[i] ? texts[i].words : -against * (texts[i].words + PIECE);
        }
        return of(gains);
    }

    /** The stretch with the greatest sum; an empty one at the beginning where no gain is positive. */
    public static Densest of(double[] gains) {
        int from = 0;
        int to = 0;
        double most = 0;
        double sum = 0;
        int start = 0;
        for (int i = 0; i < gains.length; i++) {
            sum += gains[i];
            if (sum <= 0) {
                sum = 0;
                start = i + 1;
            } else if (sum > most) {
                most = sum;
                from = start;
                to = i + 1;
            }
        }
        return new Densest(from, to);
    }
}
