package news.parallax.difference;

import java.util.List;
import news.parallax.text.Span;

/**
 * What a finder says of two tellings of one thing.
 *
 * @param kind what it looked at
 * @param outcome how they stand to each other
 * @param detail in plain words, the same whichever telling comes first
 * @param wordsA the words in question, in the snapshot of the first; may be empty
 * @param wordsB the words in question, in the snapshot of the second; may be empty
 */
public record Difference(Discrepancy.Kind kind, Outcome outcome, String detail, List<Span> wordsA, List<Span> wordsB) {
    /** How two tellings stand to each other. */
    public enum Outcome {
        /** Both cannot be so. */
        DIFFERS,
        /** The second is a later state of what the first tells: news, not a contradiction. */
        MOVED_ON,
        /** The first is a later state of what the second tells. */
        MOVED_BACK,
        /** They look unlike and speak of different things, times or scopes: nothing can be said. */
        NOT_COMPARABLE
    }

    public Difference {
        wordsA = List.copyOf(wordsA);
        wordsB = List.copyOf(wordsB);
    }
}
