package news.parallax.extract.flat;

/** Which pieces are kept by their scores. How much is asked of them depends on what the text is like as a whole. */
final class Threshold {
    /** Recall is worth more than precision: what is lost is lost for all that follows. */
    private static final double KEPT = -0.6;

    /** Where nearly all is kept the text is clean, and what the trees doubt most likely belongs to it too. */
    private static final double KEPT_IF_CLEAN = -1.2;

    private static final double CLEAN = 0.92;
    /** Of a long piece no more words weigh than this. */
    private static final int MOST_WORDS = 60;

    private static final int FEW_WORDS = 60;
    private static final int SHORT = 8;
    private static final double BELOW_TOP = 1.2;

    private Threshold() {}

    static boolean[] kept(double[] scores, LineTexts lines) {
        int all = 0;
        int words = 0;
        double top = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < scores.length; i++) {
            int own = Math.min(MOST_WORDS, lines.words(i));
            top = own >= SHORT ? Math.max(top, scores[i]) : top;
            all += own;
            words += scores[i] > KEPT ? own : 0;
        }
        if (words < FEW_WORDS && top > Double.NEGATIVE_INFINITY) {
            return best(scores, lines, Math.min(KEPT, top - BELOW_TOP));
        }
        return above(scores, words > CLEAN * all ? KEPT_IF_CLEAN : KEPT);
    }

    private static boolean[] above(double[] scores, double least) {
        boolean[] kept = new boolean[scores.length];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = scores[i] > least;
        }
        return kept;
    }

    /** Where hardly anything would be kept: the running text that scores best, and not the menus that score no worse. */
    private static boolean[] best(double[] scores, LineTexts lines, double least) {
        boolean[] kept = above(scores, least);
        boolean running = false;
        for (int i = 0; i < kept.length; i++) {
            running |= kept[i] && lines.isGood(i);
        }
        for (int i = 0; running && i < kept.length; i++) {
            kept[i] = scores[i] > KEPT || kept[i] && lines.isGood(i);
        }
        return kept;
    }
}
