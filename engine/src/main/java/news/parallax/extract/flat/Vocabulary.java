package news.parallax.extract.flat;

import java.util.List;
import news.parallax.extract.cue.Counts;
import news.parallax.extract.cue.Lexicon;
import news.parallax.extract.flat.Pieces.Piece;
import news.parallax.text.Span;

/** Which words of each piece the running text of the densest stretch uses too, the piece itself left out. */
final class Vocabulary {
    private static final Lexicon CUE_WORDS = Counts.CUE_WORDS;
    private static final int FUNCTION = CUE_WORDS.bit("function");
    private static final int SHORTEST = 4;
    private static final int LONGEST_READ = 400;
    /** How many words make a beginning. */
    private static final int OPENING = 100;
    /** Words by their hashes, in a table so large that few share a slot. */
    private static final int SLOTS = 1 << 13;

    private final String text;
    private final List<Piece> pieces;
    private final int[] counts = new int[SLOTS];
    /** Which words the beginning of the stretch has: what goes on with other things is another story. */
    private final boolean[] opening = new boolean[SLOTS];

    private int opened;
    private final boolean[] core;
    private final int[] shared;
    private final int[] early;
    private final int[] words;
    private final double[] weight;

    Vocabulary(String text, List<Piece> pieces, boolean[] good, int from, int to) {
        this.text = text;
        this.pieces = pieces;
        core = new boolean[pieces.size()];
        shared = new int[pieces.size()];
        early = new int[pieces.size()];
        words = new int[pieces.size()];
        weight = new double[pieces.size()];
        for (int i = from; i < to; i++) {
            core[i] = good[i];
            if (core[i]) {
                each(i, true);
            }
        }
        for (int i = 0; i < core.length; i++) {
            each(i, false);
        }
    }

    private void each(int piece, boolean counting) {
        Span span = pieces.get(piece).span();
        int end = Math.min(span.end(), span.start() + LONGEST_READ);
        int start = -1;
        int hash = 0;
        for (int i = span.start(); i <= end; i++) {
            char c = i < end ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                start = start < 0 ? i : start;
                hash = hash * 31 + Character.toLowerCase(c);
                continue;
            }
            if (start >= 0 && i - start >= SHORTEST && (CUE_WORDS.of(text, start, i) & FUNCTION) == 0) {
                int slot = (hash ^ (hash >>> 13) ^ (hash >>> 21)) & (SLOTS - 1);
                if (counting) {
                    counts[slot]++;
                    opening[slot] |= opened++ < OPENING;
                } else {
                    words[piece]++;
                    weight[piece] += Math.log1p(counts[slot]);
                    boolean known = counts[slot] > (core[piece] ? 1 : 0);
                    shared[piece] += known ? 1 : 0;
                    early[piece] += known && opening[slot] ? 1 : 0;
                }
            }
            start = -1;
            hash = 0;
        }
    }

    double share(int piece) {
        return words[piece] == 0 ? -1 : (double) shared[piece] / words[piece];
    }

    /** The sum of how often its words are used there, in logarithms. */
    double weight(int piece) {
        return weight[piece];
    }

    int words(int piece) {
        return words[piece];
    }

    int shared(int piece) {
        return shared[piece];
    }

    /** How many of its words stand at the beginning of the stretch. */
    int early(int piece) {
        return early[piece];
    }
}
