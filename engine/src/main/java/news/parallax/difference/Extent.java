package news.parallax.difference;

import java.util.List;
import java.util.Set;
import news.parallax.statement.amount.Quantity;
import news.parallax.statement.amount.Quantity.Bound;
import news.parallax.text.Token;

/**
 * The numbers that a quantity can mean, as a careful reader takes it: "about 40" some tenth to both sides, "more than 200"
 * no ten thousand, "between 10 and 15" all of these.
 *
 * @param low the least
 * @param high the most
 * @param bound how it was meant
 */
record Extent(double low, double high, Bound bound) {
    private static final double ABOUT = 0.1;
    /** Who says "more than 200" does not mean 2,000. */
    private static final double FARTHEST = 10;
    /** Two limits of the same sort, this far apart, tell two numbers. */
    private static final double SAME_SORT = 1.25;
    /** From here on a round number may stand for one beside it. */
    private static final double ROUND_FROM = 100;

    private static final double ROUNDING = 0.05;
    private static final Set<String> TO = Set.of("to", "and", "or", "-", "\u2013");

    /** Of a quantity, together with the one beside it where both are the ends of a range. */
    static Extent of(Quantity quantity, List<Quantity> all, Wording wording) {
        for (Quantity end : all) {
            if (end != quantity && Counted.key(end).equals(Counted.key(quantity)) && isRange(wording, quantity, end)) {
                double a = Counted.value(quantity);
                double b = Counted.value(end);
                return new Extent(Math.min(a, b), Math.max(a, b), Bound.ABOUT);
            }
        }
        double value = Counted.value(quantity);
        return switch (quantity.bound()) {
            case EXACT -> new Extent(value, value, Bound.EXACT);
            case ABOUT -> new Extent(value * (1 - ABOUT), value * (1 + ABOUT), Bound.ABOUT);
            case AT_LEAST -> new Extent(value, value * FARTHEST, Bound.AT_LEAST);
            case AT_MOST -> new Extent(value / FARTHEST, value, Bound.AT_MOST);
        };
    }

    /** "Between 10 and 15", "10 to 15". */
    private static boolean isRange(Wording wording, Quantity a, Quantity b) {
        Quantity left = a.span().start() < b.span().start() ? a : b;
        Quantity right = left == a ? b : a;
        int from = wording.end(left.span());
        int to = wording.first(right.span());
        List<Token> tokens = wording.tokens();
        boolean joined = to - from == 1 && TO.contains(tokens.get(from).lower());
        boolean between = wording.wordBefore(left.span()).matches("between|from");
        return joined && (between || !tokens.get(from).is("and"));
    }

    /** Whether one number can be meant by both. */
    boolean fits(Extent other) {
        if (bound == other.bound && bound != Bound.EXACT && bound != Bound.ABOUT) {
            double a = bound == Bound.AT_LEAST ? low : high;
            double b = bound == Bound.AT_LEAST ? other.low : other.high;
            return Math.max(a, b) <= SAME_SORT * Math.min(a, b);
        }
        return low <= other.high && other.low <= high || isRounded(other) || other.isRounded(this);
    }

    /** The other is this one rounded. */
    private boolean isRounded(Extent other) {
        if (bound != Bound.EXACT || other.bound != Bound.EXACT) {
            return false;
        }
        if (other.low < ROUND_FROM) {
            // "2.5" for 2.53, never "3" for 2.53 or "10" for 12: small numbers are counted.
            return low != Math.rint(low) && other.low == Math.rint(low * 10) / 10;
        }
        double step = 1;
        while (other.low % (step * 10) == 0) {
            step *= 10;
        }
        return step > 1 && Math.abs(low - other.low) <= Math.min(step / 2, ROUNDING * other.low);
    }
}
