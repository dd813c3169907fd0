package news.parallax.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import news.parallax.article.Dating;
import news.parallax.article.Dating.Precision;
import news.parallax.claim.Moment.Phase;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.statement.Statement;
import news.parallax.statement.amount.TimeExpression;
import news.parallax.telling.Place;
import news.parallax.telling.Telling;
import news.parallax.telling.Tellings;
import org.jspecify.annotations.Nullable;

/**
 * Puts the statements that tell when in order of time, one moment for each day, month or year that any of them names.
 *
 * <p>A year alone is background: it is a moment only where the whole year is named and the event did not happen in it.
 * Times that no publication date resolves are left out, as are seasons, decades and whatever else is vague.
 */
public final class TimelineMaker {
    private static final int LONGEST_DAYS = 31;
    /** What another time in the same statement takes from its fitness to stand for this one. */
    private static final double OTHER_TIME = 0.4;

    /** What it gains for words that all other statements of the moment have too. */
    private static final double COMMON_WORDS = 2;
    /** What every further character takes. */
    private static final double OTHER_WORDS = 0.002;

    /** A statement at a time. */
    private record Dated(Telling telling, TimeExpression time, Dating range) {}

    /** The moments in order of time, held against the event's day where that is known to about a month. */
    public List<Moment> make(Tellings tellings, @Nullable Dating known) {
        Dating event = known != null && isShort(known) ? known : null;
        Map<String, List<Dated>> byDate = new TreeMap<>();
        for (Telling telling : tellings.all()) {
            for (TimeExpression time : telling.statement().times()) {
                Dating range = time.range();
                if (time.isPoint() && range != null && (isShort(range) || isBackground(range, event))) {
                    byDate.computeIfAbsent(range.date(), d -> new ArrayList<>()).add(new Dated(telling, time, range));
                }
            }
        }
        List<Moment> moments = new ArrayList<>();
        byDate.values().forEach(dated -> moments.add(moment(tellings, dated, event)));
        moments.sort(Comparator.comparing((Moment m) -> m.date().earliest())
                .thenComparing((Moment m) -> m.date().latest())
                .thenComparing(m -> m.places().get(0)));
        return moments;
    }

    private static boolean isShort(Dating range) {
        return range.earliest().plusDays(LONGEST_DAYS).isAfter(range.latest());
    }

    private static boolean isBackground(Dating range, @Nullable Dating event) {
        return range.precision() == Precision.YEAR && Phase.of(range, event) != Phase.EVENT;
    }

    private static Moment moment(Tellings tellings, List<Dated> dated, @Nullable Dating event) {
        List<String> evidence = new ArrayList<>();
        Map<String, Integer> told = new HashMap<>();
        dated.forEach(d -> Set.copyOf(d.telling.statement().terms()).forEach(t -> told.merge(t, 1, Integer::sum)));
        Dated best = dated.get(0);
        double most = Double.NEGATIVE_INFINITY;
        for (Dated each : dated) {
            AnnotatedArticle account = tellings.account(each.telling);
            String line = account.article().label() + ": \u201c" + account.text(each.time.span()) + "\u201d";
            if (!evidence.contains(line)) {
                evidence.add(line);
            }
            double fitness = fitness(tellings, each) + COMMON_WORDS * common(each, told, dated.size());
            if (fitness > most) {
                best = each;
                most = fitness;
            }
        }
        Dating date = new Dating(best.range.earliest(), best.range.latest(), evidence);
        return new Moment(
                date,
                Phase.of(date, event),
                Summaries.line(tellings.account(best.telling), best.telling.statement()),
                dated.stream()
                        .map(d -> new Place(
                                d.telling.account(), d.telling.statement().span()))
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** The share of the other statements that have a word of this one, on average over its words, 0 to 1. */
    private static double common(Dated dated, Map<String, Integer> told, int all) {
        Set<String> terms = Set.copyOf(dated.telling.statement().terms());
        int others = terms.stream().mapToInt(t -> told.getOrDefault(t, 1) - 1).sum();
        return others == 0 ? 0 : (double) others / terms.size() / (all - 1);
    }

    /** How well a statement stands for a moment: it can be read alone, tells of no other time and of little else. */
    private static double fitness(Tellings tellings, Dated dated) {
        Statement statement = dated.telling.statement();
        long others = statement.times().stream()
                .filter(t -> t.isPoint()
                        && t.range() != null
                        && !dated.range.date().equals(t.range().date()))
                .count();
        return Summaries.alone(tellings.account(dated.telling), statement)
                - OTHER_TIME * others
                - OTHER_WORDS * statement.span().length();
    }
}
