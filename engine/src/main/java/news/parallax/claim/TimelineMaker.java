package news.parallax.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.article.Dating;
import news.parallax.article.Dating.Precision;
import news.parallax.claim.Moment.Phase;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.statement.amount.TimeClause;
import news.parallax.statement.amount.TimeExpression;
import news.parallax.telling.Telling;
import news.parallax.telling.Tellings;
import news.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Puts the statements that tell when in order of time, one moment for each day, month or year that any of them names, with a
 * line for each thing that is told of it.
 *
 * <p>A statement stands under a time only with the words that the time goes with, and not at all where these cannot be told
 * ({@link TimeClause}). A year alone is background: it is a moment only where the whole year is named and the event did not
 * happen in it. Times that no publication date resolves are left out, as are seasons, decades and whatever else is vague.
 */
public final class TimelineMaker {
    /** "A month ago" is half a month more and less. */
    private static final int LONGEST_DAYS = 33;

    /** The moments in order of time, held against the event's day where that is known to about a month. */
    public List<Moment> make(Tellings tellings, List<Claim> claims, @Nullable Dating known) {
        Dating event = known != null && isShort(known) ? known : null;
        MomentLines lines = new MomentLines(tellings, claims);
        Map<String, List<Dated>> byDate = new TreeMap<>();
        for (Telling telling : tellings.all()) {
            for (TimeExpression time : telling.statement().times()) {
                Dating range = time.range();
                if (time.isPoint() && range != null && (isShort(range) || isBackground(range, event))) {
                    Span words = words(tellings.account(telling), telling, time);
                    if (words != null) {
                        byDate.computeIfAbsent(range.date(), d -> new ArrayList<>())
                                .add(new Dated(telling, time, range, words));
                    }
                }
            }
        }
        List<Moment> moments = new ArrayList<>();
        byDate.values().forEach(dated -> moments.add(moment(tellings, lines, dated, event)));
        moments.sort(Comparator.comparing((Moment m) -> m.date().earliest())
                .thenComparing((Moment m) -> m.date().latest())
                .thenComparing(m -> m.places().get(0)));
        return moments;
    }

    private static @Nullable Span words(AnnotatedArticle account, Telling telling, TimeExpression time) {
        return TimeClause.of(
                account.sentences().get(telling.statement().sentence()),
                telling.statement().span(),
                time);
    }

    private static boolean isShort(Dating range) {
        return range.earliest().plusDays(LONGEST_DAYS).isAfter(range.latest());
    }

    private static boolean isBackground(Dating range, @Nullable Dating event) {
        return range.precision() == Precision.YEAR && Phase.of(range, event) != Phase.EVENT;
    }

    private static Moment moment(Tellings tellings, MomentLines maker, List<Dated> dated, @Nullable Dating event) {
        List<String> evidence = dated.stream()
                .map(d -> {
                    AnnotatedArticle account = tellings.account(d.telling());
                    return account.article().label() + ": \u201c"
                            + account.text(d.time().span()) + "\u201d";
                })
                .distinct()
                .toList();
        Dating range = dated.get(0).range();
        Dating date = new Dating(range.earliest(), range.latest(), evidence);
        List<Moment.Line> lines = maker.make(dated);
        return new Moment(
                date,
                Phase.of(date, event),
                lines.stream()
                        .filter(l -> !l.disputed())
                        .findFirst()
                        .orElse(lines.get(0))
                        .summary(),
                dated.stream().map(Dated::place).distinct().sorted().toList(),
                lines);
    }
}
