package news.parallax.lineup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.article.Dating;
import news.parallax.difference.Counted;
import news.parallax.statement.Statement;
import news.parallax.statement.amount.Quantity;
import news.parallax.statement.amount.TimeExpression;
import news.parallax.telling.Telling;
import news.parallax.telling.Tellings;
import news.parallax.text.Weights;

/**
 * How much two statements of one event speak of the same thing, 0 to about 1.3: their shared terms by weight, against
 * both and against the shorter one, with something on top when they count the same thing.
 *
 * <p>A term weighs the less the more statements of the event have it. Blind to negation and to who did what to whom.
 */
public final class Likeness {
    private static final double SAME_NUMBER = 0.12;
    private static final double SAME_THING_COUNTED = 0.10;
    /** What became of people is counted once in an event: two numbers of dead are of the same thing. */
    private static final double SAME_TOLL = LineUp.LINK;

    private static final int MIN_SHARED = 2;

    private final List<Set<String>> terms = new ArrayList<>();
    private final List<Map<String, Quantity>> counted = new ArrayList<>();
    private final double[] mass;
    private final Weights weights;

    public Likeness(Tellings tellings) {
        for (Telling telling : tellings.all()) {
            terms.add(new TreeSet<>(telling.statement().terms()));
            counted.add(counted(telling.statement()));
        }
        weights = Weights.of(terms);
        mass = terms.stream().mapToDouble(this::mass).toArray();
    }

    private double mass(Set<String> some) {
        return some.stream().mapToDouble(weights::of).sum();
    }

    private static Map<String, Quantity> counted(Statement statement) {
        Map<String, Quantity> counted = new HashMap<>();
        if (statement.times().stream().anyMatch(Likeness::isYear)) {
            // A year alone tells of something long past: its numbers are of another event.
            return counted;
        }
        for (Quantity quantity : statement.quantities()) {
            counted.putIfAbsent(Counted.key(quantity), quantity);
        }
        return counted;
    }

    /** A whole year, not "earlier this year". */
    private static boolean isYear(TimeExpression time) {
        Dating range = time.range();
        return range != null
                && range.precision() == Dating.Precision.YEAR
                && time.value().length() == 4;
    }

    /** The likeness of the tellings at two places of the list. */
    public double of(int a, int b) {
        Set<String> few = terms.get(a).size() <= terms.get(b).size() ? terms.get(a) : terms.get(b);
        Set<String> many = few == terms.get(a) ? terms.get(b) : terms.get(a);
        double shared = 0;
        int count = 0;
        for (String term : few) {
            if (many.contains(term)) {
                shared += weights.of(term);
                count++;
            }
        }
        double facets = facets(a, b);
        if (count < MIN_SHARED) {
            boolean sameNumber = count > 0 && facets >= SAME_NUMBER + SAME_THING_COUNTED;
            return sameNumber || facets >= SAME_TOLL ? facets : 0;
        }
        double both = 2 * shared / (mass[a] + mass[b]);
        double shorter = shared / Math.min(mass[a], mass[b]);
        // Two words shared by chance fill a short statement: the less is shared, the less it counts.
        double sure = shared / (shared + weights.of("") * 0.6);
        return (0.55 * both + 0.45 * shorter) * sure * 1.25 + facets;
    }

    private double facets(int a, int b) {
        double best = 0;
        for (Map.Entry<String, Quantity> entry : counted.get(a).entrySet()) {
            Quantity other = counted.get(b).get(entry.getKey());
            if (other != null && Counted.isToll(other)) {
                best = Counted.mayBeOneToll(entry.getValue(), other) ? Math.max(best, SAME_TOLL) : best;
            } else if (other != null) {
                best = Math.max(
                        best,
                        entry.getValue().value() == other.value()
                                ? SAME_NUMBER + SAME_THING_COUNTED
                                : SAME_THING_COUNTED);
            }
        }
        return best;
    }

    /** Which tellings share a term with each, rarest terms first; far fewer than all pairs. */
    List<Set<Integer>> neighbours() {
        Map<String, List<Integer>> index = new HashMap<>();
        for (int i = 0; i < terms.size(); i++) {
            for (String term : terms.get(i)) {
                index.computeIfAbsent(term, t -> new ArrayList<>()).add(i);
            }
        }
        List<Set<Integer>> neighbours = new ArrayList<>();
        for (Set<String> own : terms) {
            Set<Integer> near = new HashSet<>();
            own.forEach(t -> near.addAll(index.getOrDefault(t, List.of())));
            neighbours.add(near);
        }
        return neighbours;
    }
}
