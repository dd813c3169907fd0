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
 * @param range whether both ends were told
 */
record Extent(double low, double high, Bound bound, boolean range) {
    /** Farther apart, two numbers are no range. */
    private static final double WIDEST = 20;

    private static final double ABOUT = 0.1;
    /** Who says "more than 200" does not mean 2,000. */
    private static final double FARTHEST = 10;
    /** Two limits of the same sort, this far apart, tell two numbers. */
    private static final double SAME_SORT = 1.25;
    /** From here on a round number may stand for one beside it. */
    private static final double ROUND_FROM = 100;

    /** From here on fractions are left out. */
    private static final double WHOLE_FROM = 20;

    private static final double ROUNDING = 0.05;
    private static final Set<String> TO = Set.of("to", "and", "or", "-", "\u2013");

    /** Of a quantity, together with the one beside it where both are the ends of a range. */
    static Extent of(Quantity quantity, List<Quantity> all, Wording wording) {
        double value = Counted.value(quantity);
        Bound bound = quantity.bound();
        for (Quantity end : all) {
            if (end != quantity && isRange(wording, quantity, end)) {
                double other = Counted.value(end);
                boolean range = Counted.key(end).equals(Counted.key(quantity))
                        && Math.max(value, other) < WIDEST * Math.min(value, other);
                if (range) {
                    return new Extent(Math.min(value, other), Math.max(value, other), bound, true);
                }
                // "Rose $2 to $32" is no range, whatever the words between.
                bound = Bound.EXACT;
            }
        }
        return switch (bound) {
            case EXACT -> new Extent(value, value, bound, false);
            case ABOUT -> new Extent(value * (1 - ABOUT), value * (1 + ABOUT), bound, false);
            case AT_LEAST -> new Extent(value, value * FARTHEST, bound, false);
            case AT_MOST -> new Extent(value / FARTHEST, value, bound, false);
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
        String first = tokens.get(wording.first(left.span())).lower();
        boolean between =
                first.equals("between") || wording.wordBefore(left.span()).equals("between");
        return joined && (between || !tokens.get(from).is("and"));
    }

    /** Whether one number can be meant by both. */
    boolean fits(Extent other) {
        if (range && other.range) {
            return isNear(low, other.low) && isNear(high, other.high);
        }
        if (range || other.range) {
            return low <= other.high && other.low <= high;
        }
        if (bound == other.bound && bound != Bound.EXACT && bound != Bound.ABOUT) {
            double a = bound == Bound.AT_LEAST ? low : high;
            double b = bound == Bound.AT_LEAST ? other.low : other.high;
            return Math.max(a, b) <= SAME_SORT * Math.min(a, b);
        }
        return low <= other.high && other.low <= high || isRounded(other) || other.isRounded(this);
    }

    private static boolean isNear(double a, double b) {
        return Math.abs(a - b) <= ABOUT * Math.max(a, b);
    }

    /** The other is this one rounded. */
    private boolean isRounded(Extent other) {
        if (bound != Bound.EXACT || other.bound != Bound.EXACT) {
            return false;
        }
        if (other.low < ROUND_FROM) {
            // "2.5" for 2.53 and "36" for 35.7, never "3" for 2.53 or "10" for 12: small numbers are counted.
            boolean tenth = low != Math.rint(low) && other.low == Math.rint(low * 10) / 10;
            return tenth || other.low >= WHOLE_FROM && other.low == Math.rint(low);
        }
        double step = 1;
        while (other.low % (step * 10) == 0) {
            step *= 10;
        }
        return step > 1 && Math.abs(low - other.low) <= Math.min(step / 2, ROUNDING * other.low);
    }
}
