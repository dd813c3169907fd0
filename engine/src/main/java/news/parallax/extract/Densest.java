package news.parallax.extract;

/**
 * The stretch of pieces that holds most running text for what else it holds: the greatest sum of words where those of
 * running text count for it and others against it (Pasternack and Roth, <a
 * href="https://doi.org/10.1145/1526709.1526840">Extracting Article Text from the Web with Maximum Subsequence
 * Segmentation</a>, 2009).
 *
 * @param from its first piece
 * @param to the piece after its last
 */
record Densest(int from, int to) {
    /** Each piece counts as if it had more words, so that many short ones weigh something. */
    private static final int PIECE = 4;

    Densest(LeafText[] texts, boolean[] good, double against) {
        this(find(texts, good, against));
    }

    private Densest(int[] found) {
        this(found[0], found[1]);
    }

    private static int[] find(LeafText[] texts, boolean[] good, double against) {
        int[] found = {0, 0};
        double most = 0;
        double sum = 0;
        int start = 0;
        for (int i = 0; i < good.length; i++) {
            sum += good[i] ? texts[i].words : -against * (texts[i].words + PIECE);
            if (sum <= 0) {
                sum = 0;
                start = i + 1;
            } else if (sum > most) {
                most = sum;
                found[0] = start;
                found[1] = i + 1;
            }
        }
        return found;
    }
}
