package news.parallax.statement.amount;

import java.util.Locale;
import news.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A number with what it counts.
 *
 * @param span its place, words of approximation included
 * @param value the number; "third" is 3, "1.2 million" is 1200000
 * @param bound how the number is meant
 * @param unit {@code ordinal}, {@code percent}, {@code age}, a currency such as {@code USD}, or a unit of measure such
 *     as {@code minute}; null for a plain count
 * @param of the noun that is counted or measured, in the singular and lower case; null when none was found
 */
public record Quantity(
        Span span,
        double value,
        Bound bound,
        @Nullable String unit,
        @Nullable String of) {
    /** How a number is meant. */
    public enum Bound {
        EXACT,
        ABOUT,
        AT_LEAST,
        AT_MOST;

        /** The name in results, in lower case with a hyphen. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
