package news.parallax.extract.cue;

import java.util.List;
import java.util.stream.LongStream;
import news.parallax.text.Fold;

/**
 * Which lines stand in an input, so that they are known again in another: a number for each line of more than a few words,
 * small enough to keep for thousands of inputs.
 */
public final class Fingerprint {
    /** A line of no more words than this may be in many inputs by chance, as a heading. */
    private static final int FEW_WORDS = 5;

    private static final long PRIME = 0x100000001b3L;

    final String id;
    final long[] lines;

    private Fingerprint(String id, long[] lines) {
        this.id = id;
        this.lines = lines;
    }

    /**
     * The fingerprint of an input.
     *
     * @param id of the input: the same bytes, the same id
     */
    public static Fingerprint of(String id, List<String> lines) {
        LongStream marks = lines.stream().filter(Fingerprint::tells).mapToLong(Fingerprint::mark);
        return new Fingerprint(id, marks.sorted().distinct().toArray());
    }

    /** Whether a line is long enough to be known again. */
    static boolean tells(String line) {
        return Cues.words(line) > FEW_WORDS;
    }

    /** The number of a line, the same however its quotation marks, dashes, capitals and white space are set. */
    static long mark(String line) {
        String folded = Fold.text(line);
        long mark = 0xcbf29ce484222325L;
        for (int i = 0; i < folded.length(); i++) {
            mark = (mark ^ folded.charAt(i)) * PRIME;
        }
        return mark;
    }
}
