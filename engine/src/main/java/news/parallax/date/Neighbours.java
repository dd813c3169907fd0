package news.parallax.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import news.parallax.article.Dating;
import news.parallax.date.Belief.Range;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.text.Terms;
import org.jspecify.annotations.Nullable;

/**
 * Dates accounts by the dated accounts of their event: it is the day of one of them or near to it, and the account's own
 * weekdays and dates tell which.
 */
final class Neighbours {
    /** How likely an account is to be published so many days before or after another of its event. */
    private static final double[] APART = {.66, .13, .02, .006, .004, .003, .002, .001};
    /** What is proven by an account's own text is believed before its neighbours from here on. */
    private static final int FAR_DAYS = 10;

    private final ClueWeights weights;

    Neighbours(ClueWeights weights) {
        this.weights = weights;
    }

    /** Gives each account without a day the likeliest one, where another has a day. */
    void fill(
            List<AnnotatedArticle> accounts,
            List<@Nullable Dating> published,
            List<Belief> beliefs,
            List<List<Clue>> clues) {
        List<Integer> dated = new ArrayList<>();
        for (int a = 0; a < accounts.size(); a++) {
            Dating day = published.get(a);
            if (day != null && day.isDay()) {
                dated.add(a);
            }
        }
        if (dated.isEmpty()) {
            return;
        }
        List<@Nullable Dating> known = new ArrayList<>(published);
        for (int a = 0; a < accounts.size(); a++) {
            Dating own = known.get(a);
            if (own == null || !own.isDay()) {
                Dating near = near(accounts, known, dated, a, beliefs.get(a), clues.get(a));
                if (near != null) {
                    published.set(a, near);
                }
            }
        }
    }

    private @Nullable Dating near(
            List<AnnotatedArticle> accounts,
            List<@Nullable Dating> known,
            List<Integer> dated,
            int account,
            Belief belief,
            List<Clue> clues) {
        TreeMap<Integer, Double> prior = new TreeMap<>();
        Set<String> terms = terms(accounts.get(account));
        for (int other : dated) {
            Dating day = known.get(other);
            if (day == null) {
                continue;
            }
            double weight = .05 + alike(terms, terms(accounts.get(other)));
            int at = (int) day.earliest().toEpochDay();
            for (int apart = -FAR_DAYS; apart <= FAR_DAYS; apart++) {
                int away = Math.min(Math.abs(apart), APART.length - 1);
                prior.merge(at + apart, weight * APART[away], Double::sum);
            }
        }
        Range alone = belief.range(Belief.FIRM);
        Integer best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (Map.Entry<Integer, Double> day : prior.entrySet()) {
            double score = Math.log(day.getValue()) + Belief.log(clues, weights, day.getKey());
            if (score > most) {
                most = score;
                best = day.getKey();
            }
        }
        if (best == null || alone != null && isFar(alone, best - Horizon.START)) {
            return null;
        }
        return dating(accounts, known, dated, best, clues);
    }

    /** Its own text proves another time than that of its neighbours. */
    private static boolean isFar(Range alone, int day) {
        return alone.length() <= 31 && (day < alone.first() - FAR_DAYS || day > alone.last() + FAR_DAYS);
    }

    private Dating dating(
            List<AnnotatedArticle> accounts,
            List<@Nullable Dating> known,
            List<Integer> dated,
            int day,
            List<Clue> clues) {
        LocalDate date = LocalDate.ofEpochDay(day);
        List<String> lines = new ArrayList<>();
        List<Dating.Clue> places = new ArrayList<>();
        int nearest = -1;
        long least = Long.MAX_VALUE;
        for (int other : dated) {
            Dating of = known.get(other);
            long away = of == null ? Long.MAX_VALUE : Math.abs(of.earliest().toEpochDay() - date.toEpochDay());
            boolean tie =
                    away == least && nearest >= 0 && input(accounts, other).compareTo(input(accounts, nearest)) < 0;
            if (away < least || tie) {
                least = away;
                nearest = other;
            }
        }
        Dating of = known.get(nearest);
        if (of != null) {
            lines.add(Evidence.name(accounts.get(nearest).article()) + " tells the same event, published "
                    + Evidence.day(of.earliest()));
            places.addAll(of.clues());
        }
        Dating own = Evidence.of(new Range(day - Horizon.START, day - Horizon.START), day, clues, weights);
        lines.addAll(own.evidence());
        places.addAll(own.clues());
        return new Dating(date, date, lines, places);
    }

    private static String input(List<AnnotatedArticle> accounts, int account) {
        return accounts.get(account).article().input();
    }

    private static Set<String> terms(AnnotatedArticle account) {
        Set<String> terms = new HashSet<>();
        account.sentences().forEach(s -> terms.addAll(Terms.of(s.tokens())));
        return terms;
    }

    /** The share of terms that both have (Jaccard). */
    private static double alike(Set<String> a, Set<String> b) {
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        int all = a.size() + b.size() - both.size();
        return all == 0 ? 0 : (double) both.size() / all;
    }
}
