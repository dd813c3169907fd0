package news.parallax.origin;

import java.util.List;
import java.util.Locale;
import news.parallax.text.Span;

/**
 * A reason to take two accounts, or what both state, for one origin. It says nothing of who had it from whom.
 *
 * @param a number of one account in the event
 * @param b number of the other, greater than {@code a}
 * @param kind what ties them
 * @param firm true when the accounts surely share an origin, false when they may
 * @param shareOfA of the words of {@code a}, quotations left out, those that {@code b} has word for word, 0 to 1; 0 when
 *     the reason is another than text
 * @param shareOfB the same of the words of {@code b}
 * @param spansA where it shows in {@code a}: the text that both have, the words of the citation; in order, not
 *     overlapping, empty where it does not show in the text
 * @param spansB where it shows in {@code b}
 * @param evidence a readable line
 */
public record Tie(
        int a,
        int b,
        Kind kind,
        boolean firm,
        double shareOfA,
        double shareOfB,
        List<Span> spansA,
        List<Span> spansB,
        String evidence) {
    /** What ties two accounts. */
    public enum Kind {
        /** Both are of the same outlet. */
        OUTLET,
        /** The shorter text stands nearly whole in the other. */
        COPY,
        /** Some text runs in both word for word. */
        SHARED_TEXT,
        /** Both credit the same agency. */
        AGENCY,
        /** One has it by way of the other: "told the Ledger". */
        CITES,
        /** Both have the same thing by way of the same third outlet, among the accounts or not. */
        BOTH_CITE;

        /** The name in results, in lower case. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Tie {
        spansA = List.copyOf(spansA);
        spansB = List.copyOf(spansB);
    }

    /** A tie that does not show in the text. */
    static Tie of(int a, int b, Kind kind, boolean firm, String evidence) {
        return new Tie(a, b, kind, firm, 0, 0, List.of(), List.of(), evidence);
    }

    /** Of the words of the shorter text, quotations left out, those that both have word for word, 0 to 1. */
    public double share() {
        return Math.max(shareOfA, shareOfB);
    }
}
