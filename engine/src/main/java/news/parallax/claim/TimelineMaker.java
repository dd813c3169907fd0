package news.parallax.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import news.parallax.article.Dating;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.statement.Statement;
import news.parallax.statement.amount.TimeExpression;
import news.parallax.telling.Place;
import news.parallax.telling.Telling;
import news.parallax.telling.Tellings;

/**
 * Puts the statements that tell when in order of time, one moment for each day or month that any of them names. Years
 * alone, and times that no publication date resolves, are left out.
 */
public final class TimelineMaker {
    private static final int LONGEST_DAYS = 31;

    /** A statement at a time. */
    private record Dated(Telling telling, TimeExpression time) {}

    /** The moments in order of time; a day before the month it lies in. */
    public List<Moment> make(Tellings tellings) {
        Map<String, List<Dated>> byDate = new TreeMap<>();
        for (Telling telling : tellings.all()) {
            for (TimeExpression time : telling.statement().times()) {
                Dating range = time.range();
                if (time.isPoint()
                        && range != null
                        && range.earliest().plusDays(LONGEST_DAYS).isAfter(range.latest())) {
                    byDate.computeIfAbsent(range.date(), d -> new ArrayList<>()).add(new Dated(telling, time));
                }
            }
        }
        List<Moment> moments = new ArrayList<>();
        byDate.values().forEach(dated -> moments.add(moment(tellings, dated)));
        moments.sort(Comparator.comparing((Moment m) -> m.date().earliest())
                .thenComparing((Moment m) -> m.date().latest())
                .thenComparing(m -> m.places().get(0)));
        return moments;
    }

    private static Moment moment(Tellings tellings, List<Dated> dated) {
        Dated shortest = dated.get(0);
        List<String> evidence = new ArrayList<>();
        for (Dated each : dated) {
            AnnotatedArticle account = tellings.account(each.telling);
            String line = account.article().label() + ": \u201c" + account.text(each.time.span()) + "\u201d";
            if (!evidence.contains(line)) {
                evidence.add(line);
            }
            if (length(each) < length(shortest) && length(each) > 40) {
                shortest = each;
            }
        }
        LocalDate from = Objects.requireNonNull(shortest.time.range()).earliest();
        LocalDate to = Objects.requireNonNull(shortest.time.range()).latest();
        Statement statement = shortest.telling.statement();
        return new Moment(
                new Dating(from, to, evidence),
                Summaries.line(tellings.account(shortest.telling), statement),
                dated.stream()
                        .map(d -> new Place(
                                d.telling.account(), d.telling.statement().span()))
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static int length(Dated dated) {
        return dated.telling.statement().span().length();
    }
}
