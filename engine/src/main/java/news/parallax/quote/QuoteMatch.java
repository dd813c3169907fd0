package news.parallax.quote;

import java.util.List;
import news.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The same words in two tellings, in quotation marks in at least one of them.
 *
 * @param a place of one telling in the list of tellings
 * @param b place of the other, greater than {@code a}
 * @param quoteA where the words stand in the first
 * @param quoteB where they stand in the second
 * @param words how many words they share; of a translation how many content words
 * @param marked whether they stand in quotation marks in both
 * @param relation how the one wording stands to the other
 * @param altered what differs, in plain words; null when nothing does, only what is openly left out, or all of it
 * @param wordsA the differing words of the first
 * @param wordsB the differing words of the second
 */
public record QuoteMatch(
        int a,
        int b,
        Span quoteA,
        Span quoteB,
        int words,
        boolean marked,
        Fidelity relation,
        @Nullable String altered,
        List<Span> wordsA,
        List<Span> wordsB) {
    public QuoteMatch {
        wordsA = List.copyOf(wordsA);
        wordsB = List.copyOf(wordsB);
    }

    /** So many words in a row are no coincidence. */
    public static final int TELLING_WORDS = 5;
}
