package news.parallax.statement.amount;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    private static final Pattern PART = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T(?:MO|AF|EV|NI)");
    private static final Pattern HALF = Pattern.compile("(?i)[ap]\\.?\\s?m\\b|noon|midnight|midday");
    private static final int REACH = 60;
    /** The length of a day's value. */
    private static final int DAY = 10;

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
                joined.add(at(time.span().union(next.span()), next, time, isTold(text, offset, time)));
                i++;
            } else {
                TimeExpression day = nearest(found, i);
                joined.add(day == null ? time : at(time.span(), day, time, true));
            }
        }
        return joined;
    }

    /** "8 a.m." tells its half of the day, "8" and "eight o'clock" leave it to "tonight". */
    private static boolean isTold(String text, int offset, TimeExpression time) {
        return HALF.matcher(
                        text.substring(time.span().start() - offset, time.span().end() - offset))
                .find();
    }

    private static boolean isClock(TimeExpression time) {
        return time.value().startsWith("T");
    }

    private static boolean isDay(TimeExpression time) {
        Dating range = time.range();
        return (time.type() == Type.DATE || PART.matcher(time.value()).matches()) && range != null && range.isDay();
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

    private static TimeExpression at(Span span, TimeExpression day, TimeExpression clock, boolean told) {
        String on = day.value().length() > DAY ? day.value().substring(0, DAY) : day.value();
        String hour = clock.value();
        boolean late = day.value().endsWith("TAF")
                || day.value().endsWith("TEV")
                || day.value().endsWith("TNI");
        if (late && !hour.startsWith("T00") && hour.compareTo("T12") < 0 && !told) {
            hour = String.format(
                    Locale.ROOT, "T%02d%s", Integer.parseInt(hour.substring(1, 3)) + 12, hour.substring(3));
        }
        return new TimeExpression(span, Type.TIME, on + hour, day.range());
    }
}
