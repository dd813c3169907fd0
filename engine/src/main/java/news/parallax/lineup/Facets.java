package news.parallax.lineup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import news.parallax.article.Dating;
import news.parallax.difference.Counted;
import news.parallax.difference.Pair;
import news.parallax.difference.Turns;
import news.parallax.quote.QuoteMatch;
import news.parallax.statement.Statement;
import news.parallax.statement.amount.Quantity;
import news.parallax.statement.amount.TimeExpression;
import news.parallax.telling.Telling;
import news.parallax.telling.Tellings;
import news.parallax.text.Terms;
import news.parallax.text.Token;

/**
 * What brings tellings together that share few words: the same words quoted, the same people counted by what became of them,
 * the same number of the same thing, how long the same thing took. Gives log odds to add, or the least there is.
 */
final class Facets {
    /** The same words quoted are the same thing. */
    private static final double QUOTED = 4;
    /** What became of people is counted once in an event: two numbers of dead are of the same thing. */
    private static final double TOLL = 1.5;
    /** The same number of the same thing, or the same length of time, speaks for it. */
    private static final double COUNTED = 1.5;
    /** How long a thing took is told of the same where what they name means so much alike. */
    private static final double ALIKE = 0.4;
    /** Of two lengths so far apart one is of something else. */
    private static final double FARTHEST = 4;

    /** Of which it is told that it lasted there is one thing in an event; how long a thing took is told of many. */
    private static final String LAST = "last";

    /** A number so small is the same by chance. */
    private static final double SMALL = 2;
    /** Of what more tellings count so many each are brought together. */
    private static final int MANY = 30;

    /** How long something took, in minutes. */
    private record Length(int telling, double minutes, String of, boolean lasted) {}

    private final Tellings tellings;
    private final Meaning meaning;
    private final Map<Integer, Map<Integer, Double>> least = new TreeMap<>();
    private final Map<Integer, Map<Integer, Double>> more = new TreeMap<>();

    private Facets(Tellings tellings, Meaning meaning) {
        this.tellings = tellings;
        this.meaning = meaning;
    }

    static Facets of(Tellings tellings, List<QuoteMatch> matches, Meaning meaning) {
        Facets facets = new Facets(tellings, meaning);
        for (QuoteMatch match : matches) {
            if (match.words() >= QuoteMatch.TELLING_WORDS) {
                put(facets.least, match.a(), match.b(), QUOTED);
            }
        }
        facets.count();
        facets.measure();
        facets.turn();
        return facets;
    }

    private void count() {
        Map<String, List<Integer>> tolls = new HashMap<>();
        Map<String, List<Integer>> numbers = new HashMap<>();
        for (int i = 0; i < tellings.size(); i++) {
            Statement statement = tellings.all().get(i).statement();
            // A year alone tells of something long past: its numbers are of another event.
            if (statement.times().stream().noneMatch(Facets::isYear)) {
                for (Quantity quantity : statement.quantities()) {
                    index(quantity, i, tolls, numbers);
                }
            }
        }
        tolls.forEach((key, counting) -> each(counting, (i, j) -> {
            if (mayBeOneToll(i, j)) {
                put(least, i, j, TOLL);
            }
        }));
        numbers.forEach((key, counting) -> each(counting, (i, j) -> put(more, i, j, COUNTED)));
    }

    private void measure() {
        List<Length> lengths = new ArrayList<>();
        for (int i = 0; i < tellings.size(); i++) {
            for (Quantity quantity : tellings.all().get(i).statement().quantities()) {
                String of = Counted.key(quantity).equals("duration")
                        ? lasting(tellings.all().get(i), quantity)
                        : "";
                if (!of.isEmpty()) {
                    lengths.add(new Length(i, Counted.value(quantity), of, quantity.of() == null));
                }
            }
        }
        for (int a = 0; a < lengths.size(); a++) {
            for (int b = a + 1; b < Math.min(lengths.size(), a + 1 + MANY); b++) {
                Length one = lengths.get(a);
                Length other = lengths.get(b);
                double low = Math.min(one.minutes, other.minutes);
                boolean near = Math.max(one.minutes, other.minutes) <= FARTHEST * low;
                boolean apart = tellings.all().get(one.telling).account()
                        != tellings.all().get(other.telling).account();
                boolean same = one.lasted && other.lasted || meaning.alike(one.of, other.of) >= ALIKE;
                if (apart && near && same) {
                    put(least, one.telling, other.telling, TOLL);
                }
            }
        }
    }

    /** The third call, the third time that they talk, and three calls before this one. */
    private void turn() {
        List<Integer> numbered = new ArrayList<>();
        List<Integer> counted = new ArrayList<>();
        for (int i = 0; i < tellings.size(); i++) {
            for (Quantity quantity : tellings.all().get(i).statement().quantities()) {
                if (Turns.isNumbered(quantity)) {
                    numbered.add(i);
                } else if (quantity.unit() == null) {
                    counted.add(i);
                }
            }
        }
        each(numbered, (i, j) -> {
            if (Turns.areNumberedAlike(
                    tellings.all().get(i).statement(), tellings.all().get(j).statement())) {
                put(more, i, j, COUNTED);
            }
        });
        for (int i : numbered) {
            for (int j : counted.subList(0, Math.min(MANY, counted.size()))) {
                Telling one = tellings.all().get(i);
                Telling other = tellings.all().get(j);
                if (one.account() != other.account()
                        && Turns.areOfTheSame(new Pair(tellings, Math.min(i, j), Math.max(i, j)))) {
                    put(least, i, j, TOLL);
                }
            }
        }
    }

    /** What lasted so long: what a length stands before, "a 40-minute call", or the subject of "lasted"; empty for all else. */
    private String lasting(Telling telling, Quantity length) {
        if (length.of() != null) {
            return Terms.of(length.of());
        }
        String subject = "";
        for (Token token : tellings.account(telling)
                .sentences()
                .get(telling.statement().sentence())
                .tokens(telling.statement().span())) {
            if (token.span().start() >= length.span().start()) {
                break;
            }
            if (token.tag().equals("NOUN")) {
                subject = Terms.of(token.lower());
            } else if (Terms.of(token.lower()).equals(LAST)) {
                return subject;
            }
        }
        return "";
    }

    private static void index(
            Quantity quantity, int i, Map<String, List<Integer>> tolls, Map<String, List<Integer>> numbers) {
        String key = Counted.key(quantity);
        if (Counted.isToll(quantity)) {
            tolls.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
        }
        boolean told = quantity.value() > SMALL && !key.equals(":") && !key.startsWith("ordinal");
        if (told) {
            numbers.computeIfAbsent(key + "=" + quantity.value() + quantity.unit(), k -> new ArrayList<>())
                    .add(i);
        }
    }

    private static boolean isYear(TimeExpression time) {
        Dating range = time.range();
        return range != null
                && range.precision() == Dating.Precision.YEAR
                && time.value().length() == 4;
    }

    private boolean mayBeOneToll(int i, int j) {
        for (Quantity one : tellings.all().get(i).statement().quantities()) {
            for (Quantity other : tellings.all().get(j).statement().quantities()) {
                if (Counted.key(one).equals(Counted.key(other)) && Counted.mayBeOneToll(one, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    private interface Two {
        void of(int i, int j);
    }

    private void each(List<Integer> some, Two two) {
        for (int a = 0; a < some.size(); a++) {
            for (int b = a + 1; b < Math.min(some.size(), a + 1 + MANY); b++) {
                Telling one = tellings.all().get(some.get(a));
                Telling other = tellings.all().get(some.get(b));
                if (one.account() != other.account()) {
                    two.of(some.get(a), some.get(b));
                }
            }
        }
    }

    private static void put(Map<Integer, Map<Integer, Double>> odds, int i, int j, double value) {
        odds.computeIfAbsent(i, k -> new TreeMap<>()).merge(j, value, Math::max);
        odds.computeIfAbsent(j, k -> new TreeMap<>()).merge(i, value, Math::max);
    }

    /** Tellings that a telling is brought together with, even if they share no word. */
    Set<Integer> of(int i) {
        return new HashSet<>(least.getOrDefault(i, Map.of()).keySet());
    }

    /** The log odds of two tellings with what their facets say. */
    double odds(int i, int j, double odds) {
        double added = odds + more.getOrDefault(i, Map.of()).getOrDefault(j, 0.0);
        return Math.max(added, least.getOrDefault(i, Map.of()).getOrDefault(j, Links.LEAST));
    }
}
