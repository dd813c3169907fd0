package news.parallax.difference;

import java.util.List;
import java.util.Locale;
import news.parallax.text.Span;

/**
 * A typed difference between two statements that can be compared.
 *
 * @param kind what differs
 * @param a index of one telling in its claim
 * @param b index of the other
 * @param detail the difference in plain words
 * @param wordsA the differing words, in the snapshot of {@code a}; may be empty
 * @param wordsB the differing words, in the snapshot of {@code b}; may be empty
 */
public record Discrepancy(Kind kind, int a, int b, String detail, List<Span> wordsA, List<Span> wordsB) {
    /** What differs. */
    public enum Kind {
        NUMBER,
        DATE,
        PLACE,
        NAME,
        NEGATION,
        CERTAINTY,
        QUOTE,
        ATTRIBUTION;

        /** The name in results, in lower case. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        /**
         * Whether its flags are shown outright: at least .60 of those read on real news were right (BENCHMARKS.md,
         * "Discrepancies": number .65 of 23, certainty .79 of 14). Those of the others are only possible ones, to be folded away: of
         * negation .24 of 17, of dates, places, names and attributions there were too few to tell.
         */
        public boolean isSure() {
            return this == NUMBER || this == CERTAINTY || this == QUOTE;
        }
    }

    public Discrepancy {
        wordsA = List.copyOf(wordsA);
        wordsB = List.copyOf(wordsB);
    }

    /** What both answer unlike, as "how many (aboard)"; empty where the detail asks nothing. */
    public String question() {
        int end = detail.indexOf(": \u201c");
        return end < 0 ? "" : detail.substring(0, end);
    }
}
