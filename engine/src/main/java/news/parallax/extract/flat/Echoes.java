package news.parallax.extract.flat;

import java.util.List;
import news.parallax.extract.flat.Pieces.Piece;
import news.parallax.text.Span;

/**
 * How much of each piece is said once more elsewhere in the text, in runs of four words: teasers and menus are, a story's
 * sentences hardly ever. Unlike whole pieces, runs of words are found again wherever the text was cut.
 */
final class Echoes {
    private static final int RUN = 4;
    private static final int LONGEST_READ = 400;
    /** Runs by their hashes, in a table so large that few share a slot. */
    private static final int SLOTS = 1 << 17;

    private static final int PRIME = 0x9E3779B1;

    private final String text;
    private final byte[] counts = new byte[SLOTS];
    private final double[] shares;

    Echoes(String text, List<Piece> pieces) {
        this.text = text;
        shares = new double[pieces.size()];
        for (Piece piece : pieces) {
            share(piece.span(), true);
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] = share(pieces.get(i).span(), false);
        }
    }

    /** The share of a piece's runs that are repeated; -1 where it is too short to have any. */
    double of(int piece) {
        return shares[piece];
    }

    private double share(Span span, boolean counting) {
        int[] last = new int[RUN];
        int words = 0;
        int again = 0;
        int hash = 0;
        boolean within = false;
        int end = Math.min(span.end(), span.start() + LONGEST_READ);
        for (int i = span.start(); i <= end; i++) {
            char c = i < end ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                within = true;
                hash = hash * 31 + Character.toLowerCase(c);
                continue;
            }
            if (within) {
                last[words++ % RUN] = hash;
                if (words >= RUN) {
                    int slot = slot(last, words);
                    if (counting) {
                        counts[slot] = (byte) Math.min(2, counts[slot] + 1);
                    } else {
                        again += counts[slot] > 1 ? 1 : 0;
                    }
                }
            }
            within = false;
            hash = 0;
        }
        return words < RUN ? -1 : (double) again / (words - RUN + 1);
    }

    /** Where the run that ends with the last word has its count. */
    private static int slot(int[] last, int words) {
        int run = 0;
        for (int k = 0; k < RUN; k++) {
            run = (run + last[(words + k) % RUN]) * PRIME;
            run ^= run >>> 15;
        }
        return run & (SLOTS - 1);
    }
}
