package news.parallax.difference;

import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.Dating;
import news.parallax.statement.amount.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * When, as far as words tell: any of year, month, day of the month and day of the week may be unknown.
 *
 * @param weekday 1 for Monday to 7
 */
record Day(
        @Nullable Integer year,
        @Nullable Integer month,
        @Nullable Integer day,
        @Nullable Integer weekday) {
    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{4}|XXXX)(?:-[HQ]\\d)?(?:-(\\d\\d|XX))?(?:-(\\d\\d|XX))?(?:T.*)?");
    private static final Pattern WEEKDAY = Pattern.compile("XXXX-WXX-(\\d)(?:T.*)?");

    /** Of a time expression; null where it tells of no day, month or year. */
    static @Nullable Day of(TimeExpression time) {
        if (!time.isPoint()) {
            return null;
        }
        Dating range = time.range();
        if (range != null && range.isDay()) {
            return of(range.earliest());
        }
        Matcher weekday = WEEKDAY.matcher(time.value());
        if (weekday.matches()) {
            return new Day(null, null, null, Integer.valueOf(weekday.group(1)));
        }
        Matcher written = WRITTEN.matcher(time.value());
        if (!written.matches()) {
            return null;
        }
        Integer year = number(written.group(1));
        Integer month = number(written.group(2));
        Integer day = number(written.group(3));
        boolean none = year == null && month == null && day == null;
        return none ? null : new Day(year, month, day, null);
    }

    private static Day of(LocalDate date) {
        return new Day(
                date.getYear(),
                date.getMonthValue(),
                date.getDayOfMonth(),
                date.getDayOfWeek().getValue());
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null || digits.startsWith("X") ? null : Integer.valueOf(digits);
    }

    /** What both know is the same; true also where they know nothing in common. */
    boolean fits(Day other) {
        return fits(year, other.year)
                && fits(month, other.month)
                && fits(day, other.day)
                && fits(weekday, other.weekday);
    }

    /** Knows the same of it: both a month, both a day of the week. */
    boolean isAsExactAs(Day other) {
        return (year == null) == (other.year == null)
                && (month == null) == (other.month == null)
                && (day == null) == (other.day == null)
                && (weekday == null) == (other.weekday == null);
    }

    private static boolean fits(@Nullable Integer a, @Nullable Integer b) {
        return a == null || b == null || Objects.equals(a, b);
    }

    /** Known so exactly that it can be laid on a calendar, and one day from the other. */
    boolean isBeside(Day other) {
        if (year == null
                || month == null
                || day == null
                || other.year == null
                || other.month == null
                || other.day == null) {
            return false;
        }
        long apart = LocalDate.of(year, month, day).toEpochDay()
                - LocalDate.of(other.year, other.month, other.day).toEpochDay();
        return Math.abs(apart) == 1;
    }
}
