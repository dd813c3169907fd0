package news.parallax.difference;

import java.util.Map;
import java.util.Set;
import news.parallax.statement.amount.Quantity;
import news.parallax.text.Terms;

/** What a quantity counts, as far as it tells whether two quantities may be of the same thing. */
public final class Counted {
    private static final Map<String, Double> MINUTES =
            Map.of("second", 1 / 60.0, "minute", 1.0, "hour", 60.0, "day", 1440.0, "week", 10080.0);
    private static final Set<String> SHORT = Set.of("second", "minute", "hour");
    private static final Set<String> TOLLS =
            Set.of("dead", "injured", "aboard", "missing", "rescued", "hospital", "arrested", "displaced", "evacuated");
    private static final double FARTHEST_TOLL = 4;

    private Counted() {}

    /** A key that two quantities share if they may count the same thing: the unit, or the noun of a plain count. */
    public static String key(Quantity quantity) {
        String unit = quantity.unit() == null ? "" : quantity.unit();
        if (MINUTES.containsKey(unit)) {
            return SHORT.contains(unit) ? "duration" : "days";
        }
        String of = quantity.of() == null ? "" : Terms.of(quantity.of());
        return unit.isEmpty() || unit.equals("ordinal") ? unit + ":" + of : unit;
    }

    /** Counts people by what became of them. */
    public static boolean isToll(Quantity quantity) {
        return quantity.unit() == null && quantity.of() != null && TOLLS.contains(quantity.of());
    }

    /** Two tolls of one accident: of numbers far apart one is of something else. */
    public static boolean mayBeOneToll(Quantity a, Quantity b) {
        double low = Math.min(a.value(), b.value());
        return isToll(a) && isToll(b) && Math.max(a.value(), b.value()) <= FARTHEST_TOLL * Math.max(low, 1);
    }

    /** The number in the unit of its {@link #key}: lengths of time in minutes. */
    public static double value(Quantity quantity) {
        return quantity.value() * MINUTES.getOrDefault(String.valueOf(quantity.unit()), 1.0);
    }

    /** What is compared, in plain words: "how long", "how many (ship)". */
    static String question(Quantity a, Quantity b) {
        String of = a.of() != null ? a.of() : b.of();
        String unit = a.unit();
        if (unit == null) {
            return of == null ? "how many" : "how many (" + of + ")";
        }
        String thing = of == null ? "" : " (" + of + ")";
        return switch (unit) {
            case "ordinal" -> "which one" + thing;
            case "percent" -> "what share" + thing;
            case "age" -> "how old";
            case "second", "minute", "hour", "day", "week", "month", "year" -> "how long" + thing;
            default -> "how much (" + (of == null ? unit : unit + ", " + of) + ")";
        };
    }
}
