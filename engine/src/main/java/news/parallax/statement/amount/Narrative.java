package news.parallax.statement.amount;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.Dating;
import news.parallax.statement.amount.TimeExpression.Type;
import news.parallax.text.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * What only the text before tells: "the same day", "two weeks later", "at 9 a.m." get a value by the day that was named last, a
 * clock else by the day of publication. Their range stays unknown: it is likely that the story goes on there, and not told.
 */
final class Narrative {
    private static final Pattern DISTANCE = Pattern.compile("P(\\d+)([DWMY])");
    private static final Pattern PERIOD = Pattern.compile("(\\d{4})(-Q\\d|-\\d{2})?");
    private static final Pattern BACK = Pattern.compile("\\b(?:earlier|before|previous|preceding|year-ago)\\b");
    private static final Pattern ON = Pattern.compile("\\b(?:next|following)\\b");

    private final Snapshot snapshot;
    private @Nullable LocalDate day;
    /** The quarter, month or year named last; none where a day was named after it. */
    private @Nullable String period;

    private final @Nullable LocalDate published;

    private Narrative(Snapshot snapshot, @Nullable Dating published) {
        this.snapshot = snapshot;
        this.published = published != null && published.isDay() ? published.earliest() : null;
    }

    /** The times of an article, in order. */
    static List<TimeExpression> resolved(Snapshot snapshot, List<TimeExpression> times, @Nullable Dating published) {
        Narrative narrative = new Narrative(snapshot, published);
        List<TimeExpression> resolved = new ArrayList<>(times.size());
        for (TimeExpression time : times) {
            String value = narrative.value(time);
            resolved.add(
                    value.equals(time.value())
                            ? time
                            : new TimeExpression(time.span(), time.type(), value, time.range()));
            Dating range = time.range();
            if (time.isPoint() && range != null && range.isDay()) {
                narrative.day = range.earliest();
                narrative.period = null;
            } else if (time.type() == Type.DATE && PERIOD.matcher(value).matches()) {
                narrative.period = value;
            }
        }
        return resolved;
    }

    private String value(TimeExpression time) {
        String value = time.value();
        LocalDate from = day;
        if (value.startsWith("T")) {
            LocalDate on = from != null ? from : published;
            return on == null ? value : on + value;
        }
        if (time.range() != null || !time.isPoint()) {
            return value;
        }
        String words = snapshot.text(time.span()).toLowerCase(Locale.ROOT);
        int way = BACK.matcher(words).find() ? -1 : 1;
        // "A year earlier" than nothing that was named is a year before publication; "a year later" may be any.
        if (from == null && way < 0) {
            from = published;
        }
        Matcher distance = DISTANCE.matcher(value);
        if (time.type() == Type.DATE && distance.matches() && !words.endsWith(" ago")) {
            int count = way * Integer.parseInt(distance.group(1));
            String unit = distance.group(2);
            if (period != null && unit.equals("Y")) {
                return Integer.parseInt(period.substring(0, 4)) + count + period.substring(4);
            }
            if (from == null) {
                return value;
            }
            if (period != null && period.matches("\\d{4}-\\d{2}") && unit.equals("M")) {
                return YearMonth.parse(period).plusMonths(count).toString();
            }
            return moved(
                    from,
                    count,
                    unit.equals("D") ? "day" : unit.equals("W") ? "week" : unit.equals("M") ? "month" : "year");
        }
        if (from == null) {
            return value;
        }
        int shift = way < 0 || ON.matcher(words).find() ? way : 0;
        if (value.startsWith("XXXX-XX-XX")) {
            return from.plusDays(shift) + value.substring(10);
        }
        return switch (value) {
            case "XXXX-WXX" -> moved(from, shift, "week");
            case "XXXX-WXX-WE" -> moved(from, shift, "weekend");
            case "XXXX-XX" -> moved(from, shift, "month");
            case "XXXX" -> moved(from, shift, "year");
            default -> value;
        };
    }

    private static String moved(LocalDate from, int shift, String unit) {
        return Calendar.value(new Calendar(from).unit(unit, shift));
    }
}
