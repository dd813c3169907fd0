package news.parallax.date;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.statement.amount.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * How words place a day beside that of publication: "Wednesday", "last month", "tomorrow". Weeks are taken loosely, since
 * "last week" is said of what was ten days ago too.
 */
enum Nearness {
    MONDAY,
    TUESDAY,
    WEDNESDAY,
    THURSDAY,
    FRIDAY,
    SATURDAY,
    SUNDAY,
    TODAY,
    YESTERDAY,
    TOMORROW,
    LAST_WEEK,
    THIS_WEEK,
    NEXT_WEEK,
    LAST_MONTH,
    EARLIER_THIS_MONTH,
    THIS_MONTH,
    LATER_THIS_MONTH,
    NEXT_MONTH;

    private static final Pattern WEEKDAY = Pattern.compile("XXXX-WXX-([1-7])(?:T.*)?");
    private static final Pattern UNIT =
            Pattern.compile("(?i)(?:the )?(?:(earlier|later) )?(last|this|next|past|coming) (week|weekend|month)");

    /** What a time says so; null where it says nothing of the kind. */
    static @Nullable Nearness of(TimeExpression time, String words) {
        Matcher weekday = WEEKDAY.matcher(time.value());
        if (weekday.matches()) {
            return values()[Integer.parseInt(weekday.group(1)) - 1];
        }
        String lower = words.toLowerCase(Locale.ROOT);
        if (lower.startsWith("today") || lower.startsWith("tonight")) {
            return TODAY;
        }
        if (lower.startsWith("yesterday")) {
            return YESTERDAY;
        }
        if (lower.startsWith("tomorrow")) {
            return TOMORROW;
        }
        Matcher unit = UNIT.matcher(lower);
        if (!unit.matches()) {
            return null;
        }
        boolean month = unit.group(3).equals("month");
        return switch (unit.group(2)) {
            case "last" -> month ? LAST_MONTH : LAST_WEEK;
            case "next" -> month ? NEXT_MONTH : NEXT_WEEK;
            case "this" -> month ? thisMonth(unit.group(1)) : THIS_WEEK;
            default -> null;
        };
    }

    private static Nearness thisMonth(@Nullable String side) {
        if (side == null) {
            return THIS_MONTH;
        }
        return side.equals("earlier") ? EARLIER_THIS_MONTH : LATER_THIS_MONTH;
    }

    /** Whether they can be said of a day, in what is published on another. */
    boolean holds(int named, int published) {
        int ago = published - named;
        return switch (this) {
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY ->
                Horizon.weekday(named) == ordinal() + 1 && Math.abs(ago) < 7;
            case TODAY -> ago >= 0 && ago <= 1;
            case YESTERDAY -> ago >= 1 && ago <= 2;
            case TOMORROW -> ago <= 0 && ago >= -1;
            case LAST_WEEK -> ago >= 2 && ago <= 13;
            case THIS_WEEK -> Math.abs(ago) <= 7;
            case NEXT_WEEK -> ago <= 0 && ago >= -13;
            case LAST_MONTH -> monthsAgo(named, published) == 1;
            case EARLIER_THIS_MONTH -> ago >= 0 && monthsAgo(named, published) == 0;
            case THIS_MONTH -> monthsAgo(named, published) == 0;
            case LATER_THIS_MONTH -> ago <= 0 && monthsAgo(named, published) == 0;
            case NEXT_MONTH -> monthsAgo(named, published) == -1;
        };
    }

    private static int monthsAgo(int named, int published) {
        return Horizon.month(published) - Horizon.month(named);
    }

    /** The kind of clue that it makes, once it is known which day is meant. */
    Kind link() {
        return switch (this) {
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY -> Kind.SAME_WEEKDAY;
            case TODAY, YESTERDAY, TOMORROW -> Kind.SAME_DAY;
            case LAST_WEEK, THIS_WEEK, NEXT_WEEK -> Kind.SAME_WEEK;
            case LAST_MONTH, EARLIER_THIS_MONTH, THIS_MONTH, LATER_THIS_MONTH, NEXT_MONTH -> Kind.SAME_MONTH;
        };
    }
}
