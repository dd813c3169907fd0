package news.parallax.statement.amount;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import news.parallax.article.Dating;
import news.parallax.statement.amount.TimeExpression.Type;
import news.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Gives a time of day the day that stands beside it: "10:35 a.m. Friday" is one time, "at 9 p.m. on Friday" two, of which the
 * first has the day of the other. A clock without a day in its sentence stays without.
 */
final class ClockDays {
    private static final Pattern ZONE =
            Pattern.compile("(?i),?\\s*(?:\\([A-Z]{3}\\)|[A-Z]{3}|local time|eastern(?: time)?)?,?\\s*");
    private static final int REACH = 60;

    private ClockDays() {}

    /** The times of a sentence, in order. */
    static List<TimeExpression> join(String text, int offset, List<TimeExpression> found) {
        List<TimeExpression> joined = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            TimeExpression time = found.get(i);
            TimeExpression next = i + 1 < found.size() ? found.get(i + 1) : null;
            if (!isClock(time)) {
                joined.add(time);
            } else if (next != null
                    && isDay(next)
                    && ZONE.matcher(text.substring(
                                    time.span().end() - offset, next.span().start() - offset))
                            .matches()) {
                joined.add(at(time.span().union(next.span()), next, time));
                i++;
            } else {
                TimeExpression day = nearest(found, i);
                joined.add(day == null ? time : at(time.span(), day, time));
            }
        }
        return joined;
    }

    private static boolean isClock(TimeExpression time) {
        return time.value().startsWith("T");
    }

    private static boolean isDay(TimeExpression time) {
        Dating range = time.range();
        return time.type() == Type.DATE && range != null && range.isDay();
    }

    private static @Nullable TimeExpression nearest(List<TimeExpression> found, int at) {
        Span clock = found.get(at).span();
        TimeExpression nearest = null;
        int least = REACH;
        for (TimeExpression time : found) {
            int gap = Math.max(
                    time.span().start() - clock.end(),
                    clock.start() - time.span().end());
            if (isDay(time) && gap < least) {
                nearest = time;
                least = gap;
            }
        }
        return nearest;
    }

    private static TimeExpression at(Span span, TimeExpression day, TimeExpression clock) {
        return new TimeExpression(span, Type.TIME, day.value() + clock.value(), day.range());
    }
}
